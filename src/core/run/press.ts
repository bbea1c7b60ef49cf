import { drumIndex, type Lane, type Part } from "../drums.ts";
import type { SongMs } from "../time.ts";

/** A stroke in song time; the thing that is logged. */
export interface Press {
  readonly part: Part;
  readonly lane: Lane;
  /** Whole milliseconds; this machine's offsets are already in it. */
  readonly atMs: SongMs;
}

/** All presses of a run, in order of {@link comparePresses}: the only record of a run. */
export type PressLog = readonly Press[];

/**
 * The order of a log: by time, then by drum. Presses of equal time and drum are interchangeable, so the order in
 * which a browser delivered them can't show.
 */
export function comparePresses(a: Press, b: Press): number {
  return a.atMs - b.atMs || drumIndex(a.part, a.lane) - drumIndex(b.part, b.lane);
}

/** Puts `press` where it belongs and returns its index. Strokes nearly always arrive in order: searched from the end. */
export function insertPress(log: Press[], press: Press): number {
  let index = log.length;
  while (index > 0 && comparePresses(log[index - 1] as Press, press) > 0) index--;
  log.splice(index, 0, press);
  return index;
}
