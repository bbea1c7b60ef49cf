import { expect, test, type Page, type Route } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";
import { serveShortSong } from "./short-song.ts";

/** Bad input and missing machines: a sentence that says what happened, and a way on; never a blank page. */

const SONG = "?level=lantern-disco&difficulty=easy&lang=en";

async function startSong(page: Page, address = SONG): Promise<void> {
  await page.goto(address);
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
}

async function expectMessage(page: Page, sentence: RegExp, way: string): Promise<void> {
  await expect(page.getByRole("alert")).toHaveText(sentence, { timeout: 30_000 });
  await page.getByRole("button", { name: way }).click();
  await expect(page.locator("[data-screen=songs]")).toBeVisible();
}

test("without WebGL it says so, and the songs still work", async ({ page }) => {
  await page.addInitScript(() => {
    const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, "getContext")!.value as (
      this: HTMLCanvasElement,
      kind: string,
      options?: unknown,
    ) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
      value(this: HTMLCanvasElement, kind: string, options?: unknown) {
        return kind.startsWith("webgl") ? null : original.call(this, kind, options);
      },
    });
  });
  await startSong(page);
  await expectMessage(page, /needs WebGL/, "Songs");
});

test("without a sound device it says so", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "AudioContext"));
  await startSong(page);
  await expectMessage(page, /No sound device answered/, "Songs");
});

test("a track that can't be fetched is said, and trying again helps", async ({ page }) => {
  let broken = true;
  await page.route(/band-.*\.(opus|m4a)$/, (route) => (broken ? route.abort() : route.continue()));
  await startSong(page);
  await expect(page.getByRole("alert")).toHaveText(/could not be fetched/, { timeout: 30_000 });
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  expect(Number.isFinite(await waitForSongZero(page))).toBe(true);
});

test("a track that is no sound is said", async ({ page }) => {
  await page.route(/guide-.*\.(opus|m4a)$/, (route) => route.fulfill({ body: "this is no sound" }));
  await startSong(page);
  await expectMessage(page, /could not decode the track/, "Songs");
});

test("a broken level names every problem, and the list of songs is a way on", async ({ page }) => {
  await page.route(/level-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replace('"bpm": 114', '"bpm": 960').replace(/"kit": ?"pop"/, '"kit": "jazz"'),
    });
  });
  await page.goto(SONG);
  await expect(page.getByRole("alert")).toHaveText(/have mistakes/);
  await page.getByText("Details").click();
  await expect(
    page.getByText("tempo[0].bpm is 960; expected beats per minute between 30 and 300"),
  ).toBeVisible();
  await expect(page.getByText("expected one of pop, rock, metal, electronic, festival")).toBeVisible();
});

test("with storage denied the game plays", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await startSong(page);
  expect(Number.isFinite(await waitForSongZero(page))).toBe(true);
});

test("a wrong value in an address is named, and what is used instead", async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      "nara-duet.settings",
      JSON.stringify({ language: "ko", difficulties: { left: "hard", right: "hard" } }),
    ),
  );
  await page.goto("?level=lantern-disco&difficulty=brutal&partner=robot&lang=en");
  const notice = page.locator("[data-screen=ready][lang=en] .notice");
  await expect(notice).toContainText("difficulty “brutal”");
  await expect(notice).toContainText("“hard” is used");
  await expect(notice).toContainText("partner “robot”");
  await expect(page.getByRole("button", { name: /Start/ })).toBeVisible();
});

test("a level that is not there is named, and the list of songs is the way on", async ({ page }) => {
  await page.goto("?level=nowhere&lang=en");
  await expect(page.locator("[data-screen=songs] .notice")).toContainText("the level “nowhere”");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=jackets]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
});

for (const [name, leave] of [
  ["the window loses focus", () => void window.dispatchEvent(new Event("blur"))],
  [
    "the tab is hidden",
    () => {
      Object.defineProperty(document, "hidden", { value: true, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    },
  ],
] as const) {
  test(`the song waits when ${name}, and going on counts in with a mapping of its own`, async ({ page }) => {
    await startSong(page);
    await waitForSongZero(page);
    await page.waitForFunction(() => document.querySelector(".count-in") === null, null, { timeout: 30_000 });
    await page.evaluate(leave);
    await expect(page.getByRole("dialog")).toContainText("the song waited for you");
    const before = await page.evaluate(() => performance.getEntriesByName("duet:song-zero").length);
    await page.getByRole("button", { name: "Resume" }).click();
    await expect(page.locator(".count-in")).toBeVisible({ timeout: 15_000 });
    await waitForSongZero(page, before);
    await expect(page.getByRole("dialog")).toBeHidden();
  });
}

test("the menus work while the stage is on its way, and the track is decoded meanwhile", async ({ page }) => {
  await serveShortSong(page);
  const held: Route[] = [];
  await page.route(/\/assets\/stage-[^/]*\.js$/, (route) => void held.push(route));
  await page.addInitScript(() => {
    type Decode = BaseAudioContext["decodeAudioData"];
    const original = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, "decodeAudioData")!
      .value as Decode;
    BaseAudioContext.prototype.decodeAudioData = async function (...given: Parameters<Decode>) {
      const buffer = await original.apply(this, given);
      // Tracks are long, drums are short.
      if (buffer.duration > 5) performance.mark("track-decoded");
      return buffer;
    };
    localStorage.setItem("nara-duet.settings", JSON.stringify({ levelId: "first-steps" }));
  });
  await page.goto("?lang=en");
  for (const [screen, key] of [
    ["title", "Enter"],
    ["songs", "Escape"],
    ["title", "Enter"],
    ["songs", "Enter"],
    ["jackets", "Enter"],
  ] as const) {
    await expect(page.locator(`[data-screen=${screen}]`)).toBeVisible();
    await expect(page.locator(".button--main").last()).toBeVisible();
    await page.keyboard.press(key);
  }
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName("track-decoded").length >= 2);
  expect(held).not.toHaveLength(0);
  for (const route of held) await route.continue();
  await page.keyboard.press("Enter");
  expect(Number.isFinite(await waitForSongZero(page))).toBe(true);
});

test("an unexpected error says what happened and what is safe, with a report without the person in it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const players = { left: { name: "Chiyoko" }, right: { name: "지훈이" } };
    localStorage.setItem("nara-duet.settings", JSON.stringify({ players }));
  });
  await page.goto("?lang=en&partner=pro");
  await expect(page.locator("[data-screen=title]")).toBeVisible();
  await page.evaluate(() => {
    const where = `${location.href}#r=1abcz`;
    setTimeout(() => {
      throw new Error(`the drum fell over at ${where}`);
    });
  });
  await expect(page.getByRole("alert")).toHaveText(
    /because of a mistake of ours\. Your saved data is safe\./,
  );
  await page.locator("summary").click();
  await page.getByRole("button", { name: "Copy this report" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain("the drum fell over");
  expect(report).toMatch(/^screen: title, level: /m);
  expect(report).toMatch(/^browser: /m);
  for (const personal of ["Chiyoko", "지훈이", "localhost", "#r=", "partner=pro"])
    expect(report).not.toContain(personal);
  await page.getByRole("button", { name: "Songs" }).click();
  await expect(page.locator("[data-screen=songs]")).toBeVisible();
});
