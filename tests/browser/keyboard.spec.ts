import { expect, test } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";

test("from the title into a song and back out, by keyboard alone", async ({ page }) => {
  await page.goto("?lang=en");
  await expect(page.locator("[data-screen=title]")).toBeVisible();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=songs]")).toBeVisible();
  await page.keyboard.press("d");
  await page.keyboard.press("l");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=jackets]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("s");
  await page.keyboard.press("k");
  await expect(page.getByText("Both ready. Press Enter.")).toBeVisible();
  await page.keyboard.press("Enter");
  await waitForSongZero(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Resume" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=songs]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-screen=title]")).toBeVisible();
});

test("holding R for half a second starts again; a tap does not", async ({ page }) => {
  await page.goto("?level=lantern-disco&difficulty=easy&lang=en");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  await waitForSongZero(page);
  // A stage of its own for each start: it goes the moment that another one begins.
  const stage = page.locator("canvas");
  await stage.evaluate((canvas) => canvas.setAttribute("data-first", ""));
  const marks = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName("duet:song-zero").length);
  await page.keyboard.press("r");
  // Longer than a hold.
  await page.waitForTimeout(1000);
  await expect(stage).toHaveAttribute("data-first", "");
  const before = await marks();
  await page.keyboard.down("r");
  await expect(stage).not.toHaveAttribute("data-first");
  await page.keyboard.up("r");
  expect(Number.isFinite(await waitForSongZero(page, before))).toBe(true);
});

for (const [language, name] of [
  ["en", "Nara Duet"],
  ["ja", "奈良デュエット"],
  ["ko", "나라 듀엣"],
] as const) {
  test(`a browser that prefers ${language} is greeted in it`, async ({ browser }) => {
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(name);
    await context.close();
  });
}
