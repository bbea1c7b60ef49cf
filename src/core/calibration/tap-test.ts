import { robustMiddle } from "./robust.ts";

/** A test takes at least so many taps. */
export const FEWEST_TAPS = 16;
/** Taps that agree to within this are enough. */
const SURE_ENOUGH_MS = 8;

/** What taps along with a beat say of how late they arrive. */
export interface TapEstimate {
  /** Median lateness in whole milliseconds, negative is early: what is shown is what is applied. */
  readonly lateMs: number;
  /** The true value lies within this of it 19 times in 20; whole milliseconds. */
  readonly sureMs: number;
  readonly used: number;
  readonly rejected: number;
  /** Whether that is sure enough to be set. */
  readonly sure: boolean;
}

/**
 * The taps of everybody, pooled: two people at one keyboard share what is late.
 *
 * @param tapsMs in any order, in the time of the beats.
 * @param beatMs from one beat to the next; beats lie at its whole multiples.
 * @returns `null` before there are {@link FEWEST_TAPS}.
 */
export function estimateTaps(tapsMs: readonly number[], beatMs: number): TapEstimate | null {
  if (tapsMs.length < FEWEST_TAPS) return null;
  return estimateErrors(tapsMs.map((tap) => tap - Math.round(tap / beatMs) * beatMs));
}

/** The same from errors that are known already. At least one. */
function estimateErrors(errorsMs: readonly number[]): TapEstimate {
  const { middleMs, sureMs, used, rejected } = robustMiddle(errorsMs);
  const whole = Math.ceil(sureMs);
  return { lateMs: Math.round(middleMs) + 0, sureMs: whole, used, rejected, sure: whole <= SURE_ENOUGH_MS };
}

/** A lateness below this is not worth a question, in milliseconds. */
const WORTH_ASKING_MS = 10;

/**
 * How late the hits of a run were, when that is steady enough to be an offset; else `null`.
 *
 * @param errorsMs of everybody's hits, pooled.
 */
export function runLateness(errorsMs: readonly number[]): TapEstimate | null {
  if (errorsMs.length < FEWEST_TAPS) return null;
  const estimate = estimateErrors(errorsMs);
  const size = Math.abs(estimate.lateMs);
  return size >= WORTH_ASKING_MS && estimate.sureMs * 2 <= size ? estimate : null;
}

/** How late pictures are seen against what is heard: the same people tapping to light and to sound. */
export const visualLateness = (light: TapEstimate, sound: TapEstimate): number => light.lateMs - sound.lateMs;
