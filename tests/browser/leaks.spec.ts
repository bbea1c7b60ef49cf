import { expect, test, type Page } from "@playwright/test";
import { PARTS } from "../../src/core/drums.ts";
import { songMs } from "../../src/core/time.ts";
import { openGauges, type Reading } from "../soak/gauges.ts";
import type { Plan } from "../soak/plans.ts";
import { playRun } from "../soak/play-run.ts";
import { COUNTERS } from "../soak/verdict.ts";
import { levelIds } from "../../tools/shell/levels.ts";
import { serveShortSong, shortChart, SHORT_SONG } from "./short-song.ts";

/** What `npm run soak` does for an hour, with a song of two bars: every run gives back what it took. */

test.setTimeout(300_000);

const BARS = 2;
const END_MS = 500 + BARS * 2000;
/** A roll after the last note: Howler makes sounds as they are needed, and keeps them. */
const ROLL = Array.from({ length: 8 }, (_, i) => songMs(END_MS + 100 + 20 * i));
const STOPS = { quitMs: 1200, pauseMs: 1200 };

/** The first two load what is kept from then on. */
const RUNS: readonly Pick<Plan, "way" | "mode">[] = [
  { way: "finish", mode: "duet" },
  { way: "quit", mode: "solo" },
  { way: "restart", mode: "duet" },
  { way: "pause", mode: "solo" },
  { way: "quit while it loads", mode: "duet" },
  { way: "quit", mode: "solo" },
];

const WARM_UP = 2;

/** How far off a counter may be: the list of songs shows a best sync once there is one, and a drum may ring on. */
const WITHIN: Partial<Record<keyof Reading, number>> = { domNodes: 4, audioNodes: 2 };

/** What the browser learns in its first runs of the same code: less than one stage that is kept. */
const HEAP_LIMIT_BYTES = 2_000_000;

async function playAll(page: Page): Promise<readonly Reading[]> {
  const gauges = await openGauges(page);
  await serveShortSong(page, BARS);
  await page.goto("?lang=en");
  await page.locator("[data-screen=title]").waitFor();
  await page.keyboard.press("Enter");
  const chart = shortChart({ left: "normal", right: "normal" });
  const notes = chart.notes.filter(({ noteMs }) => noteMs < END_MS);
  const rolls = ROLL.flatMap((noteMs) =>
    PARTS.map((part) => ({ part, lane: "snare" as const, noteMs, accent: false })),
  );
  const readings: Reading[] = [];
  for (const run of RUNS) {
    const song = levelIds().indexOf(SHORT_SONG);
    await playRun(
      page,
      { ...run, song, difficulty: "normal" },
      { ...chart, notes: [...notes, ...rolls] },
      STOPS,
    );
    readings.push(await gauges.read());
  }
  await plantLeaks(page);
  readings.push(await gauges.read());
  return readings;
}

/** Keeps one of each: what is counted is really seen. */
const plantLeaks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    const gl = canvas.getContext("webgl");
    const context = new AudioContext();
    Object.assign(window, {
      kept: [
        gl?.createTexture(),
        context.createGain(),
        context.createBuffer(1, 1, 8000),
        new ResizeObserver(() => undefined),
        Array.from({ length: 500_000 }, (_, i) => ({ i })),
      ],
    });
    window.addEventListener("resize", () => undefined);
  });

test("a run gives back all that it took, however it ends", async ({ page }) => {
  const readings = await playAll(page);
  const runs = readings.slice(WARM_UP - 1, RUNS.length);
  for (const name of COUNTERS) {
    const values = runs.map((reading) => reading[name]);
    const grown = Math.max(...values) - values[0]!;
    expect(grown, `${name}: ${values.join(", ")}`).toBeLessThanOrEqual(WITHIN[name] ?? 0);
  }
  const heap = runs.map(({ heapBytes }) => heapBytes);
  expect(Math.max(...heap) - heap[0]!).toBeLessThan(HEAP_LIMIT_BYTES);

  const [last, planted] = readings.slice(-2) as [Reading, Reading];
  expect(COUNTERS.filter((name) => planted[name] <= last[name])).toEqual([]);
  expect(planted.heapBytes - last.heapBytes).toBeGreaterThan(HEAP_LIMIT_BYTES);
});
