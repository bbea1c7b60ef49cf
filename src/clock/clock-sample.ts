import type { AudioSec, PageMs } from "../core/time.ts";

/** Older than this, an output timestamp is left over from before a suspension or a stall. */
const OLDEST_MS = 100;
/** A page time may be read a little before the timestamp it is compared with. */
const EARLIEST_MS = -5;
/** No output is this far behind `currentTime`; Safari before 2024 gave times divided by the sample rate. */
const FARTHEST_SEC = 0.5;
/** How late sound is when the browser doesn't say. */
const UNKNOWN_LATENCY_SEC = 0.03;

/** What `getOutputTimestamp()` says: the audio time that was heard at a page time. */
export interface OutputTimestamp {
  readonly contextSec: AudioSec;
  readonly pageMs: PageMs;
}

/** All that an audio context tells about its clock, read in one go. */
export interface ClockSample {
  /** `performance.now()` at the reading. */
  readonly nowMs: PageMs;
  /** `currentTime`: the start of the next block to be rendered, ahead of the ear. */
  readonly currentSec: AudioSec;
  /** `null` where the browser has none. */
  readonly timestamp: OutputTimestamp | null;
  /** `outputLatency`, or else `baseLatency`; 0 where neither is known. */
  readonly latencySec: number;
}

/**
 * Heard time minus page time in milliseconds by the output timestamp; `null` when it can't be trusted: stale, still
 * standing at `lastContextSec`, or impossible against `currentTime`. A time that went back is trusted: that is how a
 * change to a slower device looks.
 */
export function timestampOffsetMs(sample: ClockSample, lastContextSec: number): number | null {
  const { timestamp, nowMs, currentSec } = sample;
  if (timestamp === null) return null;
  const ageMs = nowMs - timestamp.pageMs;
  const behindSec = currentSec - timestamp.contextSec;
  const fresh = ageMs >= EARLIEST_MS && ageMs < OLDEST_MS;
  const possible = behindSec >= 0 && behindSec <= FARTHEST_SEC;
  const moved = timestamp.contextSec !== lastContextSec;
  return fresh && possible && moved ? timestamp.contextSec * 1000 - timestamp.pageMs : null;
}

/** The same from `currentTime` and the latency alone: right or too large, by up to one device callback. */
export function fallbackOffsetMs(sample: ClockSample): number {
  const latencySec = sample.latencySec > 0 ? sample.latencySec : UNKNOWN_LATENCY_SEC;
  return (sample.currentSec - latencySec) * 1000 - sample.nowMs;
}
