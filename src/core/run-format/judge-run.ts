import { chartHash } from "../chart/chart-hash.ts";
import type { Chart } from "../chart/chart.ts";
import { chartOf } from "../chart/level-chart.ts";
import { withMostKeys } from "../chart/most-keys.ts";
import { atSpeed } from "../chart/speed.ts";
import type { Level } from "../level/level-schema.ts";
import { accepted, refused, type Parsed } from "../problem.ts";
import { replay } from "../run/replay.ts";
import type { RunResult } from "../run/result.ts";
import type { Run } from "./run-schema.ts";

/** A run judged again, with the chart it was judged against, at the speed of the run. */
export interface JudgedRun {
  readonly run: Run;
  readonly chart: Chart;
  readonly result: RunResult;
}

/** The chart that a run was played on, at its speed; refuses another than the one that the run names. */
export function chartOfRun(run: Omit<Run, "presses">, level: Level): Parsed<Chart> {
  const fullSpeed = chartOf(level, run.difficulty);
  if (!fullSpeed.ok) return fullSpeed;
  const thinned = withMostKeys(fullSpeed.value, run.mostKeys);
  const hash = chartHash(thinned);
  if (hash !== run.chart) {
    return refused({
      place: "chart",
      says: `is ${run.chart}; this build's chart of ${run.level} is ${hash}`,
    });
  }
  return accepted(atSpeed(thinned, run.speedPercent));
}

/** Judges a run from its presses, on this machine; refuses one that was played on another chart. */
export function judgeRun(run: Run, level: Level): Parsed<JudgedRun> {
  const chart = chartOfRun(run, level);
  return chart.ok ? accepted({ run, chart: chart.value, result: replay(chart.value, run.presses) }) : chart;
}
