import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { waitForRunEnd, waitForSongZero } from "./robot.ts";
import { serveShortSong, SHORT_SONG } from "./short-song.ts";
import { distanceFromKept, pictureOf } from "./stage-bench.ts";

test.use({ viewport: { width: 1280, height: 720 } });

/** Every screen must be usable by keyboard, sound to a screen reader, look as it did, and cut nothing off. */
async function checkScreen(page: Page, name: string, language: string): Promise<void> {
  const screen = page.locator(`[data-screen=${name}]`);
  await expect(screen).toBeVisible();
  await expect(screen).toHaveAttribute("lang", language);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(
    violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await screen.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
}

/** A probe in three scripts, 40 pixels high, is so wide in the fonts that the kept pictures were made with. */
const PROBE_WIDTH = 542;

/** A screen is mostly text: in other fonts it is another picture, and then it is not compared. */
async function expectPicture(page: Page, name: string): Promise<void> {
  const width = await page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d")!;
    pen.font = `40px ${getComputedStyle(document.querySelector(".ui")!).fontFamily}`;
    return Math.round(pen.measureText("Nara 奈良デュエット 나라 듀엣").width);
  });
  if (width !== PROBE_WIDTH) {
    test.info().annotations.push({ type: "picture not compared", description: `${name}: other fonts` });
    return;
  }
  const shot = await page.screenshot({ animations: "disabled" });
  const { mean, worst } = await distanceFromKept(`screen-${name}`, await pictureOf(shot));
  expect(mean, `${name}: mean difference`).toBeLessThan(6);
  expect(worst, `${name}: worst field`).toBeLessThan(60);
}

/** Goes down the title's menu by as many steps, and in. */
async function fromTitle(page: Page, steps: number): Promise<void> {
  await page.keyboard.press("Home");
  for (let i = 0; i < steps; i++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

for (const language of ["en", "ja", "ko"]) {
  test(`every screen in ${language}, by keyboard`, async ({ page }) => {
    await serveShortSong(page, 2);
    await page.goto(`?lang=${language}`);
    await checkScreen(page, "title", language);
    for (const [name, steps] of [
      ["how-to-play", 1],
      ["jackets", 2],
      ["runs", 3],
      ["settings", 4],
    ] as const) {
      await fromTitle(page, steps);
      await checkScreen(page, name, language);
      if (language === "en") await expectPicture(page, name);
      await page.keyboard.press("Escape");
      await expect(page.locator("[data-screen=title]")).toBeVisible();
    }
    await expectPicture(page, `title-${language}`);
    await page.goto(`?level=${SHORT_SONG}&difficulty=easy&lang=${language}`);
    await checkScreen(page, "ready", language);
    await expectPicture(page, `ready-${language}`);
    await page.keyboard.press("Escape");
    await checkScreen(page, "songs", language);
    await expectPicture(page, `songs-${language}`);
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-screen=jackets]")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-screen=ready]")).toBeVisible();
    await page.keyboard.press("Enter");
    await waitForSongZero(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeVisible();
    await checkScreen(page, "play", language);
    await page.keyboard.press("Enter");
    await waitForRunEnd(page);
    await checkScreen(page, "results", language);
    if (language === "en") await expectPicture(page, "results");
  });
}
