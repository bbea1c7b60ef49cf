import { audioSec, pageMs, type AudioSec, type PageMs } from "../core/time.ts";
import { fallbackOffsetMs, timestampOffsetMs, type ClockSample } from "./clock-sample.ts";
import { median, quantile } from "./quantile.ts";

/** Farther than this from the estimate is no noise: a glitch, another device, a resume. */
const STEP_MS = 8;
/** So many samples in a row beyond {@link STEP_MS}, and the estimate steps to their median. */
const STEP_SAMPLES = 3;
/** One frame at 60 a second, the pace at which the gain below was tuned. */
const FRAME_MS = 1000 / 60;
/** The share of the distance that one frame closes; a longer frame closes more, by the same time constant. */
const GAIN = 0.1;
/** No sample counts for more than this, so that one bad sample can't pull far. */
const CLAMP_MS = 2;
/** Until the estimate has seen so many samples it is simply their median. */
const WARM_UP_SAMPLES = 5;
/** Without a usable timestamp for so long, `currentTime` has to do. */
const TIMESTAMP_PATIENCE_MS = 250;
/**
 * `currentTime` jumps ahead by a device callback and is then caught up with, so of so many offsets a low one is true.
 * Measured in Chromium 156 against timestamps: the fifth percentile is 0.3 ms early, the median 4 ms late, the highest
 * 10 ms late. Not the lowest, which a late callback spoils.
 */
const FALLBACK_SAMPLES = 30;
const FALLBACK_QUANTILE = 0.1;

/** Where the estimate comes from; `none` before the first sample and after {@link invalidateClock}. */
export type ClockSource = "none" | "timestamp" | "fallback";

/**
 * What is known of the distance between the page's clock and the sound that is heard. A value: {@link feedClock}
 * makes the next one. Time heard, in milliseconds, is page time plus `offsetMs`.
 */
export interface ClockMapper {
  readonly source: ClockSource;
  readonly offsetMs: number;
  /** False until the first sample ever: `offsetMs` means nothing yet. */
  readonly locked: boolean;
  readonly sampledMs: number;
  readonly goodMs: number;
  readonly contextSec: number;
  readonly warmUp: readonly number[];
  readonly suspects: readonly number[];
  readonly guesses: readonly number[];
}

export const NEW_CLOCK: ClockMapper = {
  source: "none",
  offsetMs: 0,
  locked: false,
  sampledMs: 0,
  goodMs: Number.NEGATIVE_INFINITY,
  contextSec: Number.NEGATIVE_INFINITY,
  warmUp: [],
  suspects: [],
  guesses: [],
};

/**
 * The mapper one sample later: a phase-locked loop that steps. Noise is averaged away over some ten frames, but
 * three samples in a row that are {@link STEP_MS} off are believed at once, because real glitches and device changes
 * are steps (simulated against six other estimators: `docs/timing.md`). Feed it once a frame.
 */
export function feedClock(clock: ClockMapper, sample: ClockSample): ClockMapper {
  const timestamp = timestampOffsetMs(sample, clock.contextSec);
  if (timestamp !== null) return lockOn(seenTimestamp(clock, sample), "timestamp", timestamp, sample.nowMs);
  const waiting = clock.source === "timestamp" && sample.nowMs - clock.goodMs < TIMESTAMP_PATIENCE_MS;
  if (waiting) return clock;
  const guesses = [...clock.guesses, fallbackOffsetMs(sample)].slice(-FALLBACK_SAMPLES);
  return lockOn({ ...clock, guesses }, "fallback", quantile(guesses, FALLBACK_QUANTILE), sample.nowMs);
}

/**
 * Forgets what the samples said, as a suspended context makes all of them wrong. The last offset stays as the only
 * guess there is until the next sample, which is taken as it comes.
 */
export function invalidateClock(clock: ClockMapper): ClockMapper {
  const { offsetMs, locked, contextSec } = clock;
  return { ...NEW_CLOCK, offsetMs, locked, contextSec };
}

/** The time of the audio clock that is heard at a page time. */
export const heardAt = (clock: ClockMapper, at: PageMs): AudioSec => audioSec((at + clock.offsetMs) / 1000);

/** The page time at which a time of the audio clock is heard. */
export const pageAt = (clock: ClockMapper, heard: AudioSec): PageMs => pageMs(heard * 1000 - clock.offsetMs);

function seenTimestamp(clock: ClockMapper, sample: ClockSample): ClockMapper {
  const contextSec = sample.timestamp?.contextSec ?? clock.contextSec;
  return { ...clock, goodMs: sample.nowMs, contextSec, guesses: [] };
}

function lockOn(clock: ClockMapper, source: ClockSource, offsetMs: number, nowMs: number): ClockMapper {
  const next = { ...clock, sampledMs: nowMs, locked: true };
  if (clock.source !== source) return { ...next, source, offsetMs, warmUp: [offsetMs], suspects: [] };
  if (clock.warmUp.length < WARM_UP_SAMPLES) {
    const warmUp = [...clock.warmUp, offsetMs];
    return { ...next, offsetMs: median(warmUp), warmUp };
  }
  return follow(next, offsetMs - clock.offsetMs, nowMs - clock.sampledMs);
}

function follow(clock: ClockMapper, distanceMs: number, elapsedMs: number): ClockMapper {
  if (Math.abs(distanceMs) > STEP_MS) return suspect(clock, clock.offsetMs + distanceMs);
  const gain = 1 - (1 - GAIN) ** Math.max(0, elapsedMs / FRAME_MS);
  const moveMs = gain * Math.max(-CLAMP_MS, Math.min(CLAMP_MS, distanceMs));
  return { ...clock, offsetMs: clock.offsetMs + moveMs, suspects: [] };
}

function suspect(clock: ClockMapper, offsetMs: number): ClockMapper {
  const suspects = [...clock.suspects, offsetMs];
  if (suspects.length < STEP_SAMPLES) return { ...clock, suspects };
  return { ...clock, offsetMs: median(suspects), suspects: [] };
}
