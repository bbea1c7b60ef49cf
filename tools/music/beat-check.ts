import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { encoded } from "./ffmpeg.ts";
import { type Metre, stepSec } from "./groove.ts";
import type { Stereo } from "./stereo.ts";

/** How the onsets that a detector hears lie on the grid that the level file claims. */
export interface BeatFinding {
  readonly onsets: number;
  /** Tempo that fits the onsets best, less the claimed one. */
  readonly bpmError: number;
  /** Median lateness of onsets near the grid. The detector itself is about 3 ms late. */
  readonly medianMs: number;
  readonly p5Ms: number;
  readonly p95Ms: number;
}

/** Tempi are searched within ±2 % of the claim: a blind fit may take 3/4 of the tempo for it. */
const SEARCH = 0.02;
const SEARCH_STEP_BPM = 0.005;
const NEAR_SEC = 0.012;

/**
 * Compares what aubioonset hears (an independent detector that knows nothing of the level) with a claim.
 *
 * @param barOneSec where the sound given has a bar line, seconds from its start
 */
export function checkBeat(sound: Stereo, metre: Metre, barOneSec: number): BeatFinding {
  const onsets = onsetsOf(sound);
  const phases = onsets.map((sec) => offGrid(sec, barOneSec, stepSec(metre)) * 1000);
  const near = phases.filter((ms) => Math.abs(ms) < 25).toSorted((a, b) => a - b);
  const quantile = (q: number): number => near[Math.floor(near.length * q)] ?? Number.NaN;
  return {
    onsets: onsets.length,
    bpmError: fittedBpm(onsets, metre) - metre.bpm,
    medianMs: quantile(0.5),
    p5Ms: quantile(0.05),
    p95Ms: quantile(0.95),
  };
}

function onsetsOf(sound: Stereo): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "beat-"));
  const wav = join(folder, "sound.wav");
  encoded(sound, ["-c:a", "pcm_s16le"], wav);
  const heard = execFileSync("aubioonset", ["-i", wav, "-O", "hfc", "-B", "512", "-H", "64"], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return heard
    .trim()
    .split("\n")
    .map(Number)
    .filter((sec) => sec > 0.05);
}

/** Distance from the nearest line of a grid, in the unit given; negative is early. */
function offGrid(at: number, origin: number, period: number): number {
  return at - origin - Math.round((at - origin) / period) * period;
}

function fittedBpm(onsets: readonly number[], metre: Metre): number {
  let period = stepSec(metre);
  let best = 0;
  const reach = Math.ceil((metre.bpm * SEARCH) / SEARCH_STEP_BPM);
  for (let i = -reach; i <= reach; i++) {
    const candidate = 60 / (metre.bpm + i * SEARCH_STEP_BPM) / metre.stepsPerBeat;
    const { strength } = coherence(onsets, candidate);
    if (strength > best) {
      best = strength;
      period = candidate;
    }
  }
  for (let pass = 0; pass < 6; pass++) period = regressed(onsets, period);
  return 60 / period / metre.stepsPerBeat;
}

/** How well onsets agree on a period (0 to 1), and the phase they agree on, seconds. */
function coherence(onsets: readonly number[], period: number): { strength: number; phaseSec: number } {
  const turn = (2 * Math.PI) / period;
  const x = onsets.reduce((sum, sec) => sum + Math.cos(turn * sec), 0);
  const y = onsets.reduce((sum, sec) => sum + Math.sin(turn * sec), 0);
  return { strength: Math.hypot(x, y) / onsets.length, phaseSec: Math.atan2(y, x) / turn };
}

/** The period of the straight line through those onsets that lie near the grid. */
function regressed(onsets: readonly number[], period: number): number {
  const { phaseSec } = coherence(onsets, period);
  const near = onsets.filter((sec) => Math.abs(offGrid(sec, phaseSec, period)) < NEAR_SEC);
  const counts = near.map((sec) => Math.round((sec - phaseSec) / period));
  const meanCount = counts.reduce((sum, count) => sum + count, 0) / near.length;
  const meanSec = near.reduce((sum, sec) => sum + sec, 0) / near.length;
  const covariance = near.reduce((sum, sec, i) => sum + ((counts[i] ?? 0) - meanCount) * (sec - meanSec), 0);
  const variance = counts.reduce((sum, count) => sum + (count - meanCount) ** 2, 0);
  return covariance / variance;
}
