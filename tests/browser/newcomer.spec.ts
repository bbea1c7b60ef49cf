import { expect, test, type Page } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";

/**
 * What stands between a newcomer and a song, in all: a fifth screen, a key more, or a paragraph on one of them breaks it.
 * The machine's own time is not a newcomer's, so no clock is read; at 6 words a second (who skims) and a second for each key
 * this is about a minute.
 */
const MOST = { keys: 6, words: 330 };

/** How many words a screen has, most of which nobody reads. */
function wordsOf(page: Page): Promise<number> {
  return page
    .locator("[data-screen]")
    .evaluate(
      (screen) => (screen as HTMLElement).innerText.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
    );
}

/** The key that the screen itself names on its main button, or Enter where that button has the focus. */
async function mainKey(page: Page): Promise<string> {
  const main = page.locator(".button--main").last();
  const named = main.locator("kbd");
  if ((await named.count()) > 0) return named.innerText();
  await expect(main).toBeFocused();
  return "Enter";
}

test("a newcomer who does what the screens say is in a song after four screens and six keys", async ({
  page,
}) => {
  const visited: string[] = [];
  let words = 0;
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys++;
    await page.keyboard.press(key);
  };
  await page.goto("?lang=en");
  while (visited.at(-1) !== "ready") {
    const screen = page.locator("[data-screen]");
    await expect(screen).not.toHaveAttribute("data-screen", visited.at(-1) ?? "");
    visited.push((await screen.getAttribute("data-screen")) ?? "");
    words += await wordsOf(page);
    if (visited.at(-1) !== "ready") await press(await mainKey(page));
  }
  for (const part of ["left", "right"]) {
    const drums = page.locator(`.ready-player--${part} .drum-key:not(.drum-key--resting) kbd`);
    await press((await drums.first().innerText()).toLowerCase());
  }
  await press(await mainKey(page));
  expect(Number.isFinite(await waitForSongZero(page))).toBe(true);
  expect(visited).toEqual(["title", "songs", "jackets", "ready"]);
  expect(keys).toBe(MOST.keys);
  expect(words).toBeLessThanOrEqual(MOST.words);
});
