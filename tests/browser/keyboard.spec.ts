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
  const marks = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByName("duet:song-zero").length);
  const before = await marks();
  await page.keyboard.press("r");
  expect(await marks()).toBe(before);
  await page.keyboard.down("r");
  await waitForSongZero(page, before);
  await page.keyboard.up("r");
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
