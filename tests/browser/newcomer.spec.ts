import { expect, test, type Page } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";

/** Words that somebody reads in a second on a screen they have never seen. */
const WORDS_A_SECOND = 4;
/** Nobody reads a whole screen: what it asks for is big, and at most this many words are read. */
const MOST_WORDS = 24;

/**
 * How long somebody looks at a screen before doing what it says, in milliseconds. Added up, never waited for: the
 * machine's own time is not a newcomer's.
 */
async function readingMs(page: Page): Promise<number> {
  const words = await page
    .locator("[data-screen]")
    .evaluate((screen) => (screen as HTMLElement).innerText.split(/\s+/).length);
  return (1000 * Math.min(words, MOST_WORDS)) / WORDS_A_SECOND;
}

/** The key that the screen itself names on its main button, or Enter where that button has the focus. */
async function mainKey(page: Page): Promise<string> {
  const main = page.locator(".button--main").last();
  const named = main.locator("kbd");
  if ((await named.count()) > 0) return named.innerText();
  await expect(main).toBeFocused();
  return "Enter";
}

test("a newcomer who does what the screens say hears the first note within a minute", async ({ page }) => {
  const visited: string[] = [];
  let readMs = 0;
  await page.goto("?lang=en");
  while (visited.at(-1) !== "ready") {
    const screen = page.locator("[data-screen]");
    await expect(screen).not.toHaveAttribute("data-screen", visited.at(-1) ?? "");
    visited.push((await screen.getAttribute("data-screen")) ?? "");
    readMs += await readingMs(page);
    if (visited.at(-1) !== "ready") await page.keyboard.press(await mainKey(page));
  }
  expect(visited).toEqual(["title", "songs", "jackets", "ready"]);
  for (const part of ["left", "right"]) {
    const drums = page.locator(`.ready-player--${part} .drum-key:not(.drum-key--resting) kbd`);
    await page.keyboard.press((await drums.first().innerText()).toLowerCase());
  }
  await page.keyboard.press(await mainKey(page));
  await waitForSongZero(page);
  const loadedMs = await page.evaluate(() => performance.now());
  test.info().annotations.push({
    type: "newcomer",
    description: `read ${Math.round(readMs)} ms, machine ${Math.round(loadedMs)} ms, ${visited.length + 2} keys`,
  });
  console.log(test.info().annotations.at(-1)?.description);
  expect(readMs).toBeLessThan(40_000);
});
