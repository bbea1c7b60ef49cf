/** What a hit was worth, best first. What is worth less is a miss. */
export type HitJudgement = "perfect" | "great" | "good";

/**
 * Half-widths in whole milliseconds: a press `greatMs` early or late is still "great". "Good" reaches as far as the
 * note's own claim window, see {@link claimWindowMs}.
 */
const HIT_WINDOWS = { perfectMs: 25, greatMs: 55 } as const;

/** Thousandths of a note that a hit adds to its player's beat; a miss adds nothing. */
export const JUDGEMENT_POINTS: Readonly<Record<HitJudgement, number>> = {
  perfect: 1000,
  great: 800,
  good: 400,
};

/** A stray costs its player half a note of beat. */
export const STRAY_POINTS = 500;

/** No claim window is wider than this, however lonely the note. */
export const WIDEST_WINDOW_MS = 120;

/**
 * Half-width of the window in which a press claims a note: 9/20 of the gap to the nearest note of that part and
 * lane, so that two windows never overlap and every press has at most one note to claim.
 *
 * @param gapMs distance to the nearest neighbour on either side; `Infinity` without one.
 */
export function claimWindowMs(gapMs: number): number {
  return Math.min(WIDEST_WINDOW_MS, Math.floor((9 * gapMs) / 20));
}

/**
 * The judgement for a press that claimed its note.
 *
 * @param errorMs press minus note; negative is early; within the note's claim window.
 */
export function judgementFor(errorMs: number): HitJudgement {
  const distanceMs = Math.abs(errorMs);
  if (distanceMs <= HIT_WINDOWS.perfectMs) return "perfect";
  if (distanceMs <= HIT_WINDOWS.greatMs) return "great";
  return "good";
}
