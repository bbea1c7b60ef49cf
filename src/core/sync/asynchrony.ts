/** With fewer heard unisons than this, a mean or a spread says nothing. */
const FEWEST = 8;

/** How two players were apart: who led, how steadily, and whether they answered each other. */
export interface AsynchronyFigures {
  /** Mean in milliseconds; positive when the right player came later. */
  readonly leadMs: number | null;
  /** Population SD in milliseconds. */
  readonly wobbleMs: number | null;
  /** Lag-1 autocorrelation, −1 to 1; `null` when nothing varies. */
  readonly listening: number | null;
}

/**
 * Lead, Wobble and Listening. Listening is the autocorrelation between neighbours (in two people who correct each
 * other's timing it is 1 − (α₁ + α₂): Vorberg & Schulze 2002; Wing et al. 2014). All sums are of whole numbers, so
 * every engine agrees.
 *
 * @param dMs asynchronies of the heard unisons, in the chart's order.
 */
export function asynchronyFigures(dMs: readonly number[]): AsynchronyFigures {
  const n = dMs.length;
  if (n < FEWEST) return { leadMs: null, wobbleMs: null, listening: null };
  const sum = dMs.reduce((total, d) => total + d, 0);
  // Deviations from the mean, times n: whole numbers.
  const deviations = dMs.map((d) => n * d - sum);
  const squares = deviations.reduce((total, x) => total + x * x, 0);
  const neighbours = deviations.reduce((total, x, index) => total + x * (deviations[index + 1] ?? 0), 0);
  return {
    leadMs: sum / n,
    wobbleMs: Math.sqrt(squares / n) / n,
    listening: squares === 0 ? null : neighbours / squares,
  };
}
