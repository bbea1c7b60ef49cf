import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { BeatWindow } from "./beat-windows.ts";
import { transcoded } from "./ffmpeg.ts";

/** How the onsets that a detector hears lie on the grid that the level file claims. */
export interface BeatFinding {
  readonly onsets: number;
  /** Tempo that fits the onsets best, less the claimed one. */
  readonly bpmError: number;
  /** Median lateness of onsets near the grid, with the detector's own lag and the drums' attack in it. */
  readonly medianMs: number;
  readonly p5Ms: number;
  readonly p95Ms: number;
}

/** Tempi are searched within ±2 % of the claim: a blind fit may take 3/4 of the tempo for it. */
const SEARCH = 0.02;
const SEARCH_STEP_BPM = 0.005;
/**
 * The line is fitted to what lies this near to the middle of all onsets, ever nearer: what a codec smears before a
 * stroke is heard up to 10 ms early, and a few of those would tilt the line of a short window.
 */
const REACHES_SEC = [0.012, 0.012, 0.008, 0.006, 0.005, 0.005];
/** A stroke on the first bar line of a window may be heard this much before it. */
const LEAD_SEC = 0.05;

/** A tempo and its grid. */
type Grid = Pick<BeatWindow, "bpm" | "stepsPerBeat">;

/** Compares the onsets that were heard in a window with the tempo and the first bar line that it claims. */
export function checkBeat(heard: readonly number[], window: BeatWindow): BeatFinding {
  const { fromSec, toSec } = window;
  const onsets = heard.filter((sec) => sec >= fromSec - LEAD_SEC && sec < toSec - LEAD_SEC);
  const phases = onsets.map((sec) => offGrid(sec, fromSec, stepSec(window)) * 1000);
  const near = phases.filter((ms) => Math.abs(ms) < 25).toSorted((a, b) => a - b);
  const quantile = (q: number): number => near[Math.floor(near.length * q)] ?? Number.NaN;
  return {
    onsets: onsets.length,
    bpmError: fittedBpm(onsets, window) - window.bpm,
    medianMs: quantile(0.5),
    p5Ms: quantile(0.05),
    p95Ms: quantile(0.95),
  };
}

/** Seconds at which aubioonset, an independent detector that knows nothing of the level, hears something begin. */
export function onsetsOf(path: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "beat-"));
  const wav = join(folder, "sound.wav");
  transcoded(path, ["-c:a", "pcm_s16le"], wav);
  const heard = execFileSync("aubioonset", ["-i", wav, "-O", "hfc", "-B", "512", "-H", "64"], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return heard
    .trim()
    .split("\n")
    .map(Number)
    .filter((sec) => sec > LEAD_SEC);
}

function stepSec({ bpm, stepsPerBeat }: Grid): number {
  return 60 / bpm / stepsPerBeat;
}

/** Distance from the nearest line of a grid, in the unit given; negative is early. */
function offGrid(at: number, origin: number, period: number): number {
  return at - origin - Math.round((at - origin) / period) * period;
}

function fittedBpm(onsets: readonly number[], grid: Grid): number {
  let period = stepSec(grid);
  let best = 0;
  const reach = Math.ceil((grid.bpm * SEARCH) / SEARCH_STEP_BPM);
  for (let i = -reach; i <= reach; i++) {
    const candidate = 60 / (grid.bpm + i * SEARCH_STEP_BPM) / grid.stepsPerBeat;
    const { strength } = coherence(onsets, candidate);
    if (strength > best) {
      best = strength;
      period = candidate;
    }
  }
  for (const reachSec of REACHES_SEC) period = regressed(onsets, period, reachSec);
  return 60 / period / grid.stepsPerBeat;
}

/** How well onsets agree on a period (0 to 1), and the phase they agree on, seconds. */
function coherence(onsets: readonly number[], period: number): { strength: number; phaseSec: number } {
  const turn = (2 * Math.PI) / period;
  const x = onsets.reduce((sum, sec) => sum + Math.cos(turn * sec), 0);
  const y = onsets.reduce((sum, sec) => sum + Math.sin(turn * sec), 0);
  return { strength: Math.hypot(x, y) / onsets.length, phaseSec: Math.atan2(y, x) / turn };
}

/** The period of the straight line through those onsets that lie no further than `reachSec` from their middle. */
function regressed(onsets: readonly number[], period: number, reachSec: number): number {
  const { phaseSec } = coherence(onsets, period);
  const off = (sec: number): number => offGrid(sec, phaseSec, period);
  const sorted = onsets.map(off).toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const near = onsets.filter((sec) => Math.abs(off(sec) - middle) < reachSec);
  const counts = near.map((sec) => Math.round((sec - phaseSec) / period));
  const meanCount = counts.reduce((sum, count) => sum + count, 0) / near.length;
  const meanSec = near.reduce((sum, sec) => sum + sec, 0) / near.length;
  const covariance = near.reduce((sum, sec, i) => sum + ((counts[i] ?? 0) - meanCount) * (sec - meanSec), 0);
  const variance = counts.reduce((sum, count) => sum + (count - meanCount) ** 2, 0);
  return covariance / variance;
}
