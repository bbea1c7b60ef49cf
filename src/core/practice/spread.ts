/** Where values lie and how far they scatter. */
export interface Spread {
  /** Mean, to a tenth; `null` without values. */
  readonly meanMs: number | null;
  /** Population SD, to a tenth; `null` below two values. */
  readonly spreadMs: number | null;
}

/** @param values milliseconds; errors, say. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { meanMs: null, spreadMs: null };
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length;
  return { meanMs: toTenth(mean), spreadMs: values.length < 2 ? null : toTenth(Math.sqrt(variance)) };
}

const toTenth = (value: number): number => Math.round(value * 10) / 10 + 0;
