import type { Browser, Page } from "@playwright/test";
import { atSpeed } from "../../src/core/chart/speed.ts";
import type { Difficulty } from "../../src/core/difficulty.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { playRobot, waitForRunEnd } from "../browser/robot.ts";
import { errorOf, logOf } from "../browser/struck-log.ts";
import { chartFor } from "../levels/shipped.ts";
import { naiveSync } from "../oracle/naive-sync.ts";

/** A song to be played at one difficulty, both players the same. */
export interface Task {
  readonly level: string;
  readonly difficulty: Difficulty;
  readonly speedPercent: number;
}

/** What came of it. */
export interface Outcome extends Task {
  readonly notes: number;
  /** Sync as the game says it, and as the rules written a second time say of the keys that were struck. */
  readonly sync: number;
  readonly oracle: number;
  readonly beat: { readonly left: number; readonly right: number };
  readonly strays: { readonly left: number; readonly right: number };
}

/** How far the game's sync may be from that of the robot's own key times. */
const TOLERANCE = 5;

/** The robot's known errors; halved above full speed, where the windows of a roll are too narrow for them. */
function errorAt(speedPercent: number, ...[note, index]: Parameters<typeof errorOf>): number {
  const error = errorOf(note, index);
  return speedPercent > 100 ? Math.trunc(error / 2) : error;
}

export function isGood({ sync, oracle, strays }: Outcome): boolean {
  return Math.abs(sync - oracle) <= TOLERANCE && strays.left + strays.right === 0;
}

/** Plays a whole song in a page of its own, from the ready screen to the results. */
export async function playOne(browser: Browser, address: string, task: Task): Promise<Outcome> {
  const context = await browser.newContext({
    viewport: { width: 960, height: 540 },
    reducedMotion: "reduce",
  });
  try {
    return await playIn(await context.newPage(), address, task);
  } finally {
    await context.close();
  }
}

async function playIn(page: Page, address: string, task: Task): Promise<Outcome> {
  const { level, difficulty, speedPercent } = task;
  const chart = atSpeed(chartFor(level, difficulty), speedPercent);
  await page.goto(`${address}?level=${level}&difficulty=${difficulty}&speed=${speedPercent / 100}&lang=en`);
  await page.locator("[data-screen=ready]").waitFor({ timeout: 60_000 });
  await page.keyboard.press("Enter");
  // Two pages that load a stage in software take their time; the robot itself waits for half a minute only.
  await page.waitForFunction(() => performance.getEntriesByName("duet:song-zero").length > 0, null, {
    timeout: 150_000,
  });
  const strokes = chart.notes.map((note, index) => ({
    code: DEFAULT_BINDINGS[note.part][note.lane],
    atMs: note.noteMs + errorAt(speedPercent, note, index),
  }));
  const struck = await playRobot(page, strokes);
  const { sync, beat, strays } = await waitForRunEnd(page);
  return { ...task, notes: chart.notes.length, sync, oracle: naiveSync(chart, logOf(struck)), beat, strays };
}
