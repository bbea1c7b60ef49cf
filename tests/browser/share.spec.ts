import { readFileSync } from "node:fs";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import jsQR from "jsqr";
import sharp from "sharp";
import type { Note } from "../../src/core/chart/chart.ts";
import type { Part } from "../../src/core/drums.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { playRobot, waitForRunEnd, type RunEnd } from "./robot.ts";
import { serveShortSong, SHORT_SONG, shortChart } from "./short-song.ts";

test.setTimeout(180_000);

const PAIR = { left: "easy", right: "easy" } as const;

/** Names are kept on the device; a profile is a person. */
async function profileOf(context: BrowserContext, name: string): Promise<Page> {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await serveShortSong(page);
  await page.addInitScript((given) => {
    if (localStorage.getItem("nara-duet.settings") !== null) return;
    const players = { left: { name: given }, right: { name: `${given}s pal` } };
    localStorage.setItem("nara-duet.settings", JSON.stringify({ players, offsetAnswered: true }));
  }, name);
  return page;
}

/** Steady hands that are still hands: −20 to 20 ms, another pattern for each part. */
function errorOf({ part }: Note, index: number): number {
  return part === "left" ? ((index * 7) % 41) - 20 : ((index * 13) % 37) - 16;
}

async function play(page: Page, parts: readonly Part[]): Promise<RunEnd> {
  const notes = shortChart(PAIR).notes.map((note, index) => ({ note, error: errorOf(note, index) }));
  const mine = notes.filter(({ note }) => parts.includes(note.part));
  await page.keyboard.press("Enter");
  await playRobot(
    page,
    mine.map(({ note, error }) => ({
      code: DEFAULT_BINDINGS[note.part][note.lane],
      atMs: note.noteMs + error,
    })),
  );
  return waitForRunEnd(page);
}

/** Shares from the results, and gives the link that is on the clipboard then. */
async function shareLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.locator("[data-screen=share]")).toBeVisible();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function shownSync(page: Page): Promise<number> {
  await expect(page.locator("[data-screen=shared]")).toBeVisible({ timeout: 20_000 });
  return Number.parseInt(await page.locator(".shared__sync").innerText(), 10);
}

test("two people on two devices talk in duets: share, open, watch, answer, open the answer", async ({
  browser,
}) => {
  const [hers, his] = [await browser.newContext(), await browser.newContext()];
  const hana = await profileOf(hers, "Hana");
  await hana.goto(`?level=${SHORT_SONG}&difficulty=easy&lang=en`);
  await expect(hana.locator("[data-screen=ready]")).toBeVisible();
  const first = await play(hana, ["left", "right"]);
  const link = await shareLink(hana);

  await test.step("the picture code holds the link, and the card is a picture of the right size", async () => {
    const code = await hana.locator(".sending__code svg").screenshot({ animations: "disabled" });
    expect(await readCode(code)).toBe(link);
    const downloading = hana.waitForEvent("download");
    await hana.getByRole("button", { name: "Save the card" }).click();
    const file = test.info().outputPath("card.png");
    await (await downloading).saveAs(file);
    expect(await sharp(file).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    const { entropy } = await sharp(file).stats();
    expect(entropy).toBeGreaterThan(1);
  });

  const jun = await profileOf(his, "Jun");
  await test.step("he opens it, sees the same score, and watches a bit", async () => {
    await jun.goto(link.replace("#", "?lang=en#"));
    expect(await shownSync(jun)).toBe(first.sync);
    await expect(jun.getByText("Judged again on this device")).toBeVisible();
    const scripts = await jun.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(scripts.some((name) => /phaser|stage-[^/]*\.js/.test(name))).toBe(false);
    await jun.getByRole("button", { name: "Watch it" }).click();
    await expect(jun.locator(".watch__board")).toBeVisible({ timeout: 30_000 });
    await jun.locator(".watch__place").fill("8000");
    await expect(jun.locator(".watch__sync strong")).not.toHaveText("–");
    await expect(jun.locator(".watch__time")).toContainText(/0:(09|1\d)/);
    await jun.getByRole("button", { name: "Pause" }).click();
    await expect(jun.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    await jun.getByRole("button", { name: "Leave" }).click();
  });

  await jun.getByRole("button", { name: "Answer: play the right half with Hana" }).click();
  await expect(jun.locator("[data-screen=ready]")).toBeVisible();
  const second = await play(jun, ["right"]);
  expect(second.strays).toEqual({ left: 0, right: 0 });
  expect(second.beat.left).toBe(first.beat.left);
  await test.step("what he is told is of himself: played apart, and only his half in the diary", async () => {
    await expect(jun.getByText(/^Played apart/)).toBeVisible();
    const diary = await jun.evaluate(() => localStorage.getItem("nara-duet.diary"));
    expect(JSON.parse(diary ?? "")).toMatchObject({
      entries: [{ people: ["right"], beat: second.beat.right }],
    });
  });
  const answer = await shareLink(jun);

  await test.step("she opens the answer, and may answer again", async () => {
    await hana.goto(answer);
    expect(await shownSync(hana)).toBe(second.sync);
    await expect(hana.getByText(/Played apart/)).toContainText("1 answer so far");
    await expect(hana.getByText("Juns pal").first()).toBeVisible();
    await expect(hana.getByRole("button", { name: /play the left half with Juns pal/ })).toBeVisible();
  });

  await test.step("the run is among hers", async () => {
    await hana.goto("?lang=en");
    await hana.getByRole("button", { name: "My runs" }).click();
    await expect(hana.locator(".runs__run")).toHaveCount(1);
    await expect(hana.locator(".runs__sync")).toHaveText(String(first.sync));
  });
  await Promise.all([hers.close(), his.close()]);
});

test("a link that was cut or changed says so plainly", async ({ page }) => {
  const links = JSON.parse(readFileSync("tests/golden/links-v1.json", "utf8")) as Record<string, string>;
  const link = links["answered"]!;
  const says = {
    [link.slice(0, -5)]: "it was cut on the way",
    [`${link.slice(0, 40)}Q${link.slice(41)}`]: "was changed on the way",
    [link]: "is for a song that is not here",
  };
  for (const [payload, sentence] of Object.entries(says)) {
    await page.goto("about:blank");
    await page.goto(`?lang=en#r=${payload}`);
    await expect(page.locator("[data-screen=message]")).toContainText(sentence);
  }
});

async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .resize({ width: 1000, kernel: "nearest" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
