import type { Chart } from "../../src/core/chart/chart.ts";
import { createLiveRun } from "../../src/core/run/live-run.ts";
import type { Press } from "../../src/core/run/press.ts";
import { replay } from "../../src/core/run/replay.ts";
import { createRunTable } from "../../src/core/run/run-table.ts";
import { startRun } from "../../src/core/run/run-state.ts";
import { fold } from "../../src/core/run/run.ts";
import { longChart } from "../../src/core/testing/long-song.ts";
import { songMs } from "../../src/core/time.ts";
import { heading, row } from "./table.ts";

/** Presses in one timed batch, whatever the size of the chart: short timings would say more of the clock than of us. */
const BATCH = 1_000_000;
const BATCHES = 7;
const count = (value: number): string => Math.round(value).toLocaleString("en");

/** How fast the core judges, by processor time, so that a busy machine changes little. */
export function benchJudging(): void {
  heading("judging");
  const sizes = [1000, 10_000, 1_000_000];
  const speeds = sizes.map(pressesPerSecond);
  sizes.forEach((notes, i) =>
    row(`presses a second, ${count(notes)} notes`, count(speeds[i]!), "> 2,000,000"),
  );
  row("cost of a press, largest to smallest chart", (speeds[0]! / speeds.at(-1)!).toFixed(2), "≤ 1.3");
  row("replay of 2 × 400 presses", `${replayMs().toFixed(3)} ms`, "< 1 ms");
  row("a late key in a run of 2 × 400 presses", `${lateKeyMs().toFixed(3)} ms`, "< 1 ms");
  for (const notes of [800, 50_000])
    row(`a key a frame late, ${count(notes)} notes`, `${slightlyLateMs(notes).toFixed(4)} ms`, "the same");
}

const played = ({ notes }: Chart): Press[] =>
  notes
    .map(({ part, lane, noteMs }, i) => ({ part, lane, atMs: songMs(noteMs + ((i * 7) % 41) - 20) }))
    .toSorted((a, b) => a.atMs - b.atMs);

function pressesPerSecond(notes: number): number {
  const chart = longChart(notes);
  const table = createRunTable(chart);
  const log = played(chart);
  const repeats = Math.max(1, Math.round(BATCH / log.length));
  const seconds = bestOf(() => {
    const states = Array.from({ length: repeats }, () => startRun(table));
    return () => states.map((state) => fold(state, log));
  });
  return (log.length * repeats) / seconds;
}

function replayMs(): number {
  const chart = longChart(800);
  const log = played(chart);
  const repeats = 200;
  return (
    (1000 * bestOf(() => () => Array.from({ length: repeats }, () => replay(chart, log).sync))) / repeats
  );
}

/** One key that the browser delivers after all the others, at the end of the song. */
function lateKeyMs(): number {
  const chart = longChart(800);
  const [late, ...log] = played(chart);
  const repeats = 100;
  const seconds = bestOf(() => {
    const runs = Array.from({ length: repeats }, () => createLiveRun(chart));
    for (const run of runs) for (const press of log) run.press(press);
    return () => runs.map((run) => run.press(late!).length);
  });
  return (1000 * seconds) / repeats;
}

/** One key near the end of the song that the browser delivers after the frame that follows it. */
function slightlyLateMs(notes: number): number {
  const chart = longChart(notes);
  const log = played(chart);
  const late = log.splice(-20, 1)[0]!;
  const repeats = 20;
  const seconds = bestOf(() => {
    const runs = Array.from({ length: repeats }, () => createLiveRun(chart));
    for (const run of runs)
      for (const press of log) {
        run.tick(press.atMs);
        if (press.atMs > late.atMs + 250) break;
        run.press(press);
      }
    return () => runs.map((run) => run.press(late).length);
  });
  return (1000 * seconds) / repeats;
}

/** Processor seconds of the fastest of several batches; what `prepare` does is not timed. */
function bestOf(prepare: () => () => unknown): number {
  const seconds = Array.from({ length: BATCHES }, () => {
    const work = prepare();
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1e6;
  });
  return Math.min(...seconds);
}
