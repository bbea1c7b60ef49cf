import { chromium, type Browser, type CDPSession, type Page } from "@playwright/test";
import { preview } from "vite";
import type { Chart } from "../../src/core/chart/chart.ts";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import { readLevelById } from "../shell/levels.ts";
import { heading, row } from "./table.ts";

const LEVEL = "lantern-disco";
const WATCHED_MS = 8000;

/** Script time for each frame of the stage in the densest stretch of the Expert chart, with a partner playing along. */
export async function benchStage(): Promise<void> {
  heading("stage, densest eight seconds of Expert");
  const executablePath = process.env["CHROMIUM_PATH"] ?? chromium.executablePath();
  const server = await preview({ preview: { port: 4191 }, logLevel: "silent" });
  const args = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await measure(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In a small window: software rendering takes most of a large one, and script time does not depend on its size. */
async function measure(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 640, height: 360 } });
  const densest = densestMs();
  await page.goto(`http://localhost:4191/?level=${LEVEL}&difficulty=expert&mode=solo&partner=metronome`);
  await page.waitForSelector("[data-screen=ready]");
  await page.keyboard.press("Enter");
  await waitForSong(page, densest);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const before = await scriptSeconds(session);
  const frames = await countFrames(page);
  const after = await scriptSeconds(session);
  row("frames drawn (software rendering)", `${frames}`, "");
  row("script time a frame", `${((1000 * (after - before)) / frames).toFixed(2)} ms`, "");
}

/** Where a window of eight seconds holds the most notes. */
function densestMs(): number {
  const level = readLevelById(LEVEL);
  const chart = level.ok ? chartOf(level.value, { left: "expert", right: "expert" }) : level;
  if (!chart.ok) throw new Error("the level of the benchmark is broken");
  const { notes }: Chart = chart.value;
  const within = (fromMs: number): number =>
    notes.filter(({ noteMs }) => noteMs >= fromMs && noteMs < fromMs + WATCHED_MS).length;
  return notes.map(({ noteMs }) => noteMs).reduce((best, at) => (within(at) > within(best) ? at : best), 0);
}

async function waitForSong(page: Page, atMs: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const mark = performance.getEntriesByName("duet:song-zero", "mark").at(-1) as
        PerformanceMark | undefined;
      return mark && performance.now() - (mark.detail as { pageMs: number }).pageMs >= wanted;
    },
    atMs,
    { timeout: 300_000, polling: 200 },
  );
}

/** As text: what compiles this file for the shell would put helpers into a function that the page does not have. */
const countFrames = (page: Page): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const startMs = performance.now();
    let frames = 0;
    requestAnimationFrame(function next() {
      if (performance.now() - startMs > ${WATCHED_MS}) return resolve(frames);
      frames++;
      requestAnimationFrame(next);
    });
  })`);

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
}
