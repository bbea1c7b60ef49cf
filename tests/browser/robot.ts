import type { CDPSession, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** A key to be struck at a song time. */
export interface RobotStroke {
  readonly code: string;
  readonly atMs: number;
  /** How much later than it was struck the browser is told of it, in milliseconds. */
  readonly lateMs?: number;
  /** What an input method makes of the key; left out, the key types what is printed on it. */
  readonly typed?: string;
}

/** A key that was struck, by the page's clock. */
export interface StruckKey extends RobotStroke {
  /** Page time of the event, as the browser was told it. */
  readonly pageMs: number;
  /** Where song zero stood, by the latest mark, when it was struck. */
  readonly zeroMs: number;
}

/** How long a key is held, in milliseconds. */
const HELD_MS = 30;
/** How far ahead the robot looks for a newer mark, in milliseconds. */
const LOOK_EVERY_MS = 400;

/** Waits for the song to start (or to go on) and gives the page time of song zero. */
export async function waitForSongZero(page: Page, after = 0, timeout = 30_000): Promise<number> {
  const handle = await page.waitForFunction(
    (count) => {
      const marks = performance.getEntriesByName("duet:song-zero", "mark") as PerformanceMark[];
      return marks.length > count ? [(marks.at(-1)!.detail as { pageMs: number }).pageMs] : null;
    },
    after,
    { timeout, polling: 50 },
  );
  const [zeroMs] = (await handle.jsonValue())!;
  await handle.dispose();
  return zeroMs!;
}

/** How many times the page has said where song zero is: what comes after them is of another start. */
export const countSongZeros = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName("duet:song-zero", "mark").length);

/**
 * Strikes keys at exact times of the song, following the marks of the page as any outside tool would. The times are
 * those that the events carry; when the browser gets to handle them is another matter, as in life.
 *
 * @param after marks of earlier starts, which mean nothing any more.
 */
export async function playRobot(
  page: Page,
  strokes: readonly RobotStroke[],
  after = 0,
): Promise<readonly StruckKey[]> {
  const session = await page.context().newCDPSession(page);
  const origin = await page.evaluate(() => performance.timeOrigin);
  let zeroMs = await waitForSongZero(page, after);
  let lookedAt = 0;
  const struck: StruckKey[] = [];
  const toldAt = ({ atMs, lateMs = 0 }: RobotStroke): number => atMs + lateMs;
  for (const stroke of strokes.toSorted((a, b) => toldAt(a) - toldAt(b))) {
    const dueAt = (): number => origin + zeroMs + toldAt(stroke);
    while (Date.now() < dueAt()) {
      if (dueAt() - Date.now() > 60 && Date.now() - lookedAt > LOOK_EVERY_MS) {
        zeroMs = await latestZero(page);
        lookedAt = Date.now();
      } else {
        await sleep(Math.min(25, Math.max(1, dueAt() - Date.now())));
      }
    }
    const pageMs = zeroMs + stroke.atMs;
    await press(session, stroke, (origin + pageMs) / 1000);
    struck.push({ ...stroke, pageMs, zeroMs });
  }
  await session.detach();
  return struck;
}

/** The key code of a key that an input method has taken. */
const TAKEN_KEY_CODE = 229;

async function press(session: CDPSession, { code, typed }: RobotStroke, timestamp: number): Promise<void> {
  const key = typed ?? (code === "Semicolon" ? ";" : code.replace("Key", "").toLowerCase());
  const taken = typed === undefined ? {} : { windowsVirtualKeyCode: TAKEN_KEY_CODE };
  const down = session.send("Input.dispatchKeyEvent", { type: "keyDown", code, key, timestamp, ...taken });
  const up = session.send("Input.dispatchKeyEvent", {
    type: "keyUp",
    code,
    key,
    timestamp: timestamp + HELD_MS / 1000,
  });
  await Promise.all([down, up]);
}

async function latestZero(page: Page): Promise<number> {
  return page.evaluate(() => {
    const marks = performance.getEntriesByName("duet:song-zero", "mark") as PerformanceMark[];
    return (marks.at(-1)!.detail as { pageMs: number }).pageMs;
  });
}

/** What the page said of the run that has ended. */
export interface RunEnd {
  readonly sync: number;
  readonly beat: { readonly left: number; readonly right: number };
  readonly strays: { readonly left: number; readonly right: number };
}

export async function waitForRunEnd(page: Page): Promise<RunEnd> {
  await expect(page.locator("[data-screen=results]")).toBeVisible({ timeout: 60_000 });
  return page.evaluate(() => {
    const marks = performance.getEntriesByName("duet:run-end", "mark") as PerformanceMark[];
    return marks.at(-1)!.detail as RunEnd;
  });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
