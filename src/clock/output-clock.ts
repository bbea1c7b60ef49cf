import { audioSec, pageMs, type AudioSec, type PageMs } from "../core/time.ts";
import { feedClock, heardAt, invalidateClock, NEW_CLOCK, pageAt, type ClockSource } from "./clock-mapper.ts";
import type { ClockSample, OutputTimestamp } from "./clock-sample.ts";

/** The one mapping between page time and the sound that is heard. */
export interface OutputClock {
  /** Reads the audio clock; call once a frame. Returns by how many milliseconds the mapping moved, signed. */
  sample(): number;
  /** False until there is something to map by. */
  readonly locked: boolean;
  readonly source: ClockSource;
  heardAt(at: PageMs): AudioSec;
  pageAt(heard: AudioSec): PageMs;
  /** Stops listening for suspensions. */
  dispose(): void;
}

/**
 * Maps by `context`'s own clocks, from scratch after every change of its state.
 *
 * @param now `performance.now()`: not a frame's time stamp, which is older than the reading it would be compared to.
 */
export function createOutputClock(context: AudioContext, now: () => PageMs): OutputClock {
  let clock = NEW_CLOCK;
  const invalidate = (): void => {
    clock = invalidateClock(clock);
  };
  context.addEventListener("statechange", invalidate);
  return {
    sample() {
      if (context.state !== "running") return 0;
      const before = clock;
      clock = feedClock(clock, readClock(context, now));
      return before.locked ? clock.offsetMs - before.offsetMs : 0;
    },
    get locked() {
      return clock.locked;
    },
    get source() {
      return clock.source;
    },
    heardAt: (at) => heardAt(clock, at),
    pageAt: (heard) => pageAt(clock, heard),
    dispose: () => context.removeEventListener("statechange", invalidate),
  };
}

function readClock(context: AudioContext, now: () => PageMs): ClockSample {
  const timestamp = readTimestamp(context);
  const currentSec = audioSec(context.currentTime);
  return {
    nowMs: now(),
    currentSec,
    timestamp,
    latencySec: context.outputLatency || context.baseLatency || 0,
  };
}

function readTimestamp(context: Partial<AudioContext>): OutputTimestamp | null {
  const { contextTime, performanceTime } = context.getOutputTimestamp?.() ?? {};
  if (contextTime === undefined || performanceTime === undefined) return null;
  return { contextSec: audioSec(contextTime), pageMs: pageMs(performanceTime) };
}
