import { commonLateness } from "../../core/calibration/common-lateness.ts";
import type { PlannedBeat } from "../../core/level/song-plan.ts";

/** What is counted before the song is played: how far it has come, and what was struck along with it. */
export interface CountIn {
  readonly beats: readonly PlannedBeat[];
  /** The beat being counted at a song time, from 1; 0 before the first and once it is over. */
  readonly countAt: (atMs: number) => number;
  /** The song time at which counting is over. */
  readonly endMs: number;
  /** Remembers a stroke made along with it. */
  readonly struck: (atMs: number) => void;
  /** How late the strokes were, together and steadily; `null` when there is nothing to offer. */
  readonly lateness: () => number | null;
}

/**
 * @param beats at least two, in order.
 * @param endMs when it is over: a beat after its last, unless the song was stopped within that beat.
 */
export function createCountIn(beats: readonly PlannedBeat[], endMs = downbeatAfter(beats)): CountIn {
  const times = beats.map(({ atMs }) => atMs);
  const strokes: number[] = [];
  return {
    beats,
    countAt: (atMs) => (atMs >= endMs ? 0 : times.filter((time) => time <= atMs).length),
    endMs,
    struck: (atMs) => void strokes.push(atMs),
    // The downbeat after the last click is part of what people tap along with.
    lateness: () => commonLateness(strokes, [...times, endMs]),
  };
}

function downbeatAfter(beats: readonly PlannedBeat[]): number {
  const [before, last] = [beats.at(-2)?.atMs ?? 0, beats.at(-1)?.atMs ?? 0];
  return last + (last - before);
}

/** How far into the song, in counts, strokes for its first beat may still come. */
const LATE_COUNTS = 0.5;

/** Waits for the end of a first count-in and says once, then, how late it was struck along with. */
export interface LatenessWatch {
  /** `null` while it is too early to tell, when it was told, and when there is nothing to offer. */
  readonly lateBy: (heardMs: number) => number | null;
}

export function watchLateness({ beats, endMs, lateness }: CountIn): LatenessWatch {
  const beatMs = (beats[1]?.atMs ?? 0) - (beats[0]?.atMs ?? 0);
  let told = false;
  return {
    lateBy(heardMs) {
      if (told || heardMs < endMs + LATE_COUNTS * beatMs) return null;
      told = true;
      return lateness();
    },
  };
}
