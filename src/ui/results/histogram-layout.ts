import type { Chart } from "../../core/chart/chart.ts";
import type { LinkOutcome } from "../../core/run/result.ts";

const BIN_MS = 10;
/** The middle of the outermost bins, which also hold everything beyond. */
const LAST_MS = 80;

export interface Bin {
  /** The middle of the bin; positive when the left player was ahead. The two outermost mean "this or more". */
  readonly middleMs: number;
  readonly count: number;
}

/** How often the unisons were how far apart, from the right player ahead to the left one; empty without any heard. */
export function layOutHistogram(chart: Chart, outcomes: readonly LinkOutcome[]): readonly Bin[] {
  const asynchronies = chart.links.flatMap(({ kind }, index) => {
    const dMs = outcomes[index]?.dMs ?? null;
    return kind === "unison" && dMs !== null ? [dMs] : [];
  });
  if (asynchronies.length === 0) return [];
  const counts = new Map<number, number>();
  for (const dMs of asynchronies) counts.set(binOf(dMs), (counts.get(binOf(dMs)) ?? 0) + 1);
  return middles().map((middleMs) => ({ middleMs, count: counts.get(middleMs) ?? 0 }));
}

/** Rounds halves away from zero, so that the picture is symmetric in the players. */
function binOf(dMs: number): number {
  const size = Math.min(LAST_MS, BIN_MS * Math.floor((Math.abs(dMs) + BIN_MS / 2) / BIN_MS));
  return size === 0 ? 0 : Math.sign(dMs) * size;
}

function middles(): readonly number[] {
  return Array.from({ length: (2 * LAST_MS) / BIN_MS + 1 }, (_, index) => index * BIN_MS - LAST_MS);
}
