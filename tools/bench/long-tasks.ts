import path from "node:path";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { build, preview, type InlineConfig, type PreviewServer } from "vite";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { playRobot, waitForRunEnd, waitForSongZero } from "../../tests/browser/robot.ts";
import { print } from "../shell/exit.ts";
import { readLevelById } from "../shell/levels.ts";
import { bytesByFunction, sharesBetween, type CpuProfile } from "./cpu-profile.ts";
import { heading, row } from "./table.ts";

const LEVEL = "first-steps";
const ALLOCATIONS_MS = 20_000;
/** How long results are looked at: their pictures come after the page. */
const RESULTS_MS = 1500;
const SHOWN = 8;

/** The game without what only its being served needs: offline, icons, the policy. */
const SITE: InlineConfig = {
  root: path.join(import.meta.dirname, "../.."),
  configFile: false,
  base: "./",
  logLevel: "error",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    minify: false,
    outDir: path.join(import.meta.dirname, "../../.bench/site"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    assetsInlineLimit: 0,
  },
  preview: { port: 0 },
};

/** Everything of a page that lasted too long, by its own clock. */
const WATCH = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  window.frames = 0;
  requestAnimationFrame(function next() { window.frames++; requestAnimationFrame(next); });
`;

interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/**
 * A robot plays a whole Expert song to its results, and every task of more than 50 ms from the first count on is told with
 * what ran in it; then who allocates how much a frame. On a build that has kept its names.
 */
export async function benchLongTasks(browser: Browser): Promise<void> {
  await build(SITE);
  const server = await preview(SITE);
  try {
    await playWhole(browser, server);
  } finally {
    await server.close();
  }
}

async function playWhole(browser: Browser, server: PreviewServer): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 640, height: 360 }, serviceWorkers: "block" });
  await page.addInitScript({ content: WATCH });
  await page.goto(`${server.resolvedUrls?.local[0]}?level=${LEVEL}&difficulty=expert&lang=en`);
  await page.locator("[data-screen=ready]").waitFor({ timeout: 60_000 });
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 1000 });
  await session.send("Profiler.start");
  await page.keyboard.press("Enter");
  await waitForSongZero(page, 0, 120_000);
  const [, allocations] = await Promise.all([playRobot(page, strokes()), sampleAllocations(page, session)]);
  await waitForRunEnd(page);
  await page.waitForTimeout(RESULTS_MS);
  const { profile } = await session.send("Profiler.stop");
  await tellTasks(page, session, profile);
  tellAllocations(allocations);
  await page.close();
}

function strokes() {
  const level = readLevelById(LEVEL);
  const chart = level.ok ? chartOf(level.value, { left: "expert", right: "expert" }) : level;
  if (!chart.ok) throw new Error("the level of the benchmark is broken");
  return chart.value.notes.map(({ part, lane, noteMs }) => ({
    code: DEFAULT_BINDINGS[part][lane],
    atMs: noteMs,
  }));
}

async function tellTasks(page: Page, session: CDPSession, profile: CpuProfile): Promise<void> {
  heading("tasks over 50 ms, first count to results");
  const tasks = await page.evaluate<readonly LongTask[]>("window.longTasks");
  const startMs = await page.evaluate<number>(
    'performance.getEntriesByName("duet:song-zero").at(0).startTime',
  );
  const originUs = await clockOrigin(session);
  const late = tasks.filter(({ startTime }) => startTime >= startMs);
  row("how many", `${late.length}`, "0");
  for (const { startTime, duration } of late) {
    const fromUs = originUs + startTime * 1000;
    const shares = sharesBetween(profile, fromUs, fromUs + duration * 1000).slice(0, 4);
    const causes = shares.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`).join(", ");
    row(
      `${((startTime - startMs) / 1000).toFixed(2)} s after the first count`,
      `${duration.toFixed(0)} ms`,
      causes,
    );
  }
}

/** Where the page's clock stands at zero by the clock of profiles, in microseconds. */
async function clockOrigin(session: CDPSession): Promise<number> {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "NavigationStart")?.value ?? 0) * 1e6;
}

interface Allocations {
  readonly frames: number;
  readonly functions: ReturnType<typeof bytesByFunction>;
}

async function sampleAllocations(page: Page, session: CDPSession): Promise<Allocations> {
  // The first strokes load what is kept.
  await page.waitForTimeout(ALLOCATIONS_MS);
  const before = await page.evaluate<number>("window.frames");
  await session.send("HeapProfiler.startSampling", {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await page.waitForTimeout(ALLOCATIONS_MS);
  const { profile } = await session.send("HeapProfiler.stopSampling");
  const frames = (await page.evaluate<number>("window.frames")) - before;
  return { frames, functions: bytesByFunction(profile.head) };
}

function tellAllocations({ frames, functions }: Allocations): void {
  heading(`allocated in ${ALLOCATIONS_MS / 1000} s of play, ${frames} frames`);
  const all = functions.reduce((sum, { bytes }) => sum + bytes, 0);
  row("bytes a frame", (all / frames).toFixed(0), "");
  for (const { name, bytes } of functions.slice(0, SHOWN)) row(`… ${name}`, (bytes / frames).toFixed(0), "");
  print("");
}
