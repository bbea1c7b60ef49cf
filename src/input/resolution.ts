/**
 * How far apart a device's looks may be, in milliseconds: keyboards and pads at 60 to 1000 Hz, touch screens at 60, 90,
 * 120 and 240 Hz. From coarse to fine.
 */
const PERIODS_MS: readonly number[] = [1000 / 60, 16, 1000 / 90, 10, 1000 / 120, 8, 5, 1000 / 240, 4, 2, 1];
/** Fewer distances than this may lie on a grid by chance. */
const FEWEST = 12;
/** The mean cosine from which distances count as lying on a grid: 1 is exactly, 0 anywhere. */
const ON_GRID = 0.75;
/** Between events farther apart, the two clocks drift too much. */
const FARTHEST_MS = 600;

/**
 * How coarse the times of a device are, in milliseconds: the coarsest of the usual periods whose multiples the
 * distances between events are (by the mean cosine of their phases, the V test of Greenwood and Durand 1955). 1 where none shows, which is
 * as fine as anything here needs; `null` where there is too little to tell.
 *
 * @param times of the device's events, in milliseconds, in any order.
 */
export function resolutionOf(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  const distances = sorted
    .slice(1)
    .map((time, index) => time - (sorted[index] ?? time))
    // Events of one report come together and say nothing.
    .filter((distance) => distance > 0.5 && distance < FARTHEST_MS);
  if (distances.length < FEWEST) return null;
  return PERIODS_MS.find((period) => concentration(distances, period) >= ON_GRID) ?? 1;
}

/** 1 when every distance is a multiple of the period, about 0 when they are anything. */
function concentration(distances: readonly number[], period: number): number {
  const cosines = distances.map((distance) => Math.cos((2 * Math.PI * distance) / period));
  return cosines.reduce((sum, cosine) => sum + cosine, 0) / distances.length;
}
