import { expect, test, type Page } from "@playwright/test";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { naiveSync } from "../oracle/naive-sync.ts";
import { playRobot, waitForRunEnd, waitForSongZero } from "./robot.ts";
import { errorOf, logOf } from "./struck-log.ts";
import { serveShortSong, shortChart, SHORT_SONG } from "./short-song.ts";

/** What machines and browsers do in the middle of a run: no stroke is lost, and none misjudged. */

test.setTimeout(120_000);

const DUET = `?level=${SHORT_SONG}&difficulty=normal&lang=en`;

async function start(page: Page): Promise<void> {
  await serveShortSong(page);
  await page.goto(DUET);
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
}

/** Plays the whole short song while things happen, and says how far its sync is from what the keys were worth. */
async function syncGap(page: Page, meanwhile: () => Promise<void>): Promise<number> {
  const chart = shortChart({ left: "normal", right: "normal" });
  const happening = waitForSongZero(page).then(meanwhile);
  const struck = await playRobot(
    page,
    chart.notes.map((note, index) => ({
      code: DEFAULT_BINDINGS[note.part][note.lane],
      atMs: note.noteMs + errorOf(note, index),
    })),
  );
  await happening;
  const end = await waitForRunEnd(page);
  expect(end.strays).toEqual({ left: 0, right: 0 });
  return Math.abs(end.sync - naiveSync(chart, logOf(struck)));
}

/** Keeps the page's main thread busy. */
async function block(page: Page, ms: number): Promise<void> {
  await page.evaluate((busyMs) => {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
  }, ms);
}

test("a main thread that is blocked for 50, 300 and 2000 ms", async ({ page }) => {
  await start(page);
  const gap = await syncGap(page, async () => {
    for (const ms of [50, 300, 2000]) {
      await page.waitForTimeout(3000);
      await block(page, ms);
    }
  });
  expect(gap).toBeLessThanOrEqual(5);
});

test("a processor that is four and six times slower", async ({ page }) => {
  await start(page);
  const session = await page.context().newCDPSession(page);
  const slow = (rate: number) => session.send("Emulation.setCPUThrottlingRate", { rate });
  const gap = await syncGap(page, async () => {
    await slow(4);
    await page.waitForTimeout(8000);
    await slow(6);
    await page.waitForTimeout(6000);
    await slow(1);
  });
  expect(gap).toBeLessThanOrEqual(5);
});

test("96 kHz, a computer clock that is set back an hour, and another device that is 60 ms slower", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Original = AudioContext;
    const late = { byMs: 0 };
    window.AudioContext = class extends Original {
      constructor(options?: AudioContextOptions) {
        super({ ...options, sampleRate: 96_000 });
      }
      override getOutputTimestamp(): AudioTimestamp {
        const { contextTime, performanceTime } = super.getOutputTimestamp();
        return { contextTime: (contextTime ?? 0) - late.byMs / 1000, performanceTime: performanceTime ?? 0 };
      }
    };
    addEventListener("another-device", () => {
      late.byMs = 60;
    });
    addEventListener("clock-set-back", () => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3_600_000;
    });
  });
  await start(page);
  const zeros = () =>
    page.evaluate(() =>
      performance
        .getEntriesByName("duet:song-zero", "mark")
        .map((mark) => ((mark as PerformanceMark).detail as { pageMs: number }).pageMs),
    );
  const gap = await syncGap(page, async () => {
    await page.waitForTimeout(2500);
    await page.evaluate(() => dispatchEvent(new Event("clock-set-back")));
    await page.waitForTimeout(3500);
    await page.evaluate(() => dispatchEvent(new Event("another-device")));
  });
  const [first = 0, ...later] = await zeros();
  expect(Math.abs((later.at(-1) ?? 0) - first - 60)).toBeLessThanOrEqual(10);
  // Both players are off by the same 60 ms until they hear it: only a link across that moment pays.
  expect(gap).toBeLessThanOrEqual(20);
});
