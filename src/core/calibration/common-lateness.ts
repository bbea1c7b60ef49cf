import { median } from "./robust.ts";

/** Fewer strokes than this say nothing. */
const FEWEST = 5;
/** A common lateness below this is nobody's problem. */
const WORTH_OFFERING_MS = 30;
/** Strokes that scatter more than this around their median are no steady lateness. Median absolute deviation. */
const STEADY_MS = 20;

/**
 * How late strokes were against the beats they were meant for, when they were steadily late (or early) enough to be worth
 * an offset; else `null`. The median of all players' strokes pooled, in whole milliseconds, positive is late: the same
 * number that is then applied.
 *
 * @param strokesMs song times of strokes made along with the beats, in any order.
 * @param beatsMs song times of the beats; at least two.
 */
export function commonLateness(strokesMs: readonly number[], beatsMs: readonly number[]): number | null {
  if (strokesMs.length < FEWEST || beatsMs.length < 2) return null;
  const errors = strokesMs.map((stroke) => nearestErrorMs(stroke, beatsMs));
  const lateMs = median(errors);
  const scatterMs = median(errors.map((error) => Math.abs(error - lateMs)));
  if (scatterMs > STEADY_MS || Math.abs(lateMs) < WORTH_OFFERING_MS) return null;
  return Math.round(lateMs);
}

function nearestErrorMs(stroke: number, beatsMs: readonly number[]): number {
  return beatsMs
    .map((beat) => stroke - beat)
    .reduce((nearest, error) => (Math.abs(error) < Math.abs(nearest) ? error : nearest), Infinity);
}
