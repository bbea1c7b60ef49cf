/** Where values lie, whatever a few of them say. */
export interface RobustMiddle {
  /** Median of those that were used, unrounded. */
  readonly middleMs: number;
  /** Half-width of the range that holds the true middle 19 times in 20. */
  readonly sureMs: number;
  readonly used: number;
  /** Too far from the others to count. */
  readonly rejected: number;
}

/** Scales a median absolute deviation to the SD of the normal distribution that has it. */
const MAD_TO_SD = 1.4826;
/** A value this many SD from the median is an outlier (Hampel 1974; Leys et al. 2013 advise 2.5 to 3). */
const OUTLIER_SD = 3;
/** However alike the values are, what lies within this is no outlier: a browser's and a hand's plain noise. */
const NEVER_OUTLIER_MS = 20;
/** The median of normal values scatters this much more than their mean. */
const MEDIAN_TO_MEAN = 1.2533;
const NINETEEN_IN_TWENTY = 1.96;

/** @param values milliseconds; at least one. */
export function robustMiddle(values: readonly number[]): RobustMiddle {
  const firstMs = median(values);
  const firstSd = MAD_TO_SD * median(values.map((value) => Math.abs(value - firstMs)));
  const reachMs = Math.max(NEVER_OUTLIER_MS, OUTLIER_SD * firstSd);
  const used = values.filter((value) => Math.abs(value - firstMs) <= reachMs);
  const middleMs = median(used);
  const sdMs = MAD_TO_SD * median(used.map((value) => Math.abs(value - middleMs)));
  const sureMs = (NINETEEN_IN_TWENTY * MEDIAN_TO_MEAN * sdMs) / Math.sqrt(used.length);
  return { middleMs, sureMs, used: used.length, rejected: values.length - used.length };
}

/** @param values not empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
