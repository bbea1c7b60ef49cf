import type { LinkKind } from "../chart/chart.ts";

/** How together one link was, best first; the last two are for a side, or both, not heard. */
export type SyncWord = "one" | "tight" | "together" | "loose" | "apart" | "alone" | "silence";

/** Where quality bends: `[d′ in microseconds, quality in thousandths]`; linear between, flat outside. */
const KNOTS = [
  [10_000, 1000],
  [20_000, 950],
  [40_000, 700],
  [80_000, 250],
  [120_000, 0],
] as const;

/** A link with d′ up to this is locked: it lengthens the lock chain. Microseconds. */
export const LOCK_US = 20_000;

/**
 * The tolerance d′ of a link: its asynchrony in whole microseconds, eased where people can't be as exact. A unison is
 * taken as it is; a hand-over by the time between its moments (timing error grows with the interval, as in Weber's
 * law); an echo by half.
 *
 * @param dMs right error minus left error, in whole milliseconds.
 * @param gapMs real milliseconds between the two moments; matters for a hand-over only.
 */
export function toleranceUs(kind: LinkKind, dMs: number, gapMs: number): number {
  const us = 1000 * Math.abs(dMs);
  if (kind === "unison") return us;
  if (kind === "echo") return us / 2;
  return Math.floor((us * 1000) / (1000 + Math.min(1000, gapMs)));
}

/** Quality of a link heard from both sides, 0 to 1000, by its d′ in whole microseconds. Never rises with d′. */
export function qualityOf(dPrimeUs: number): number {
  let [fromUs, fromQuality]: readonly [number, number] = KNOTS[0];
  if (dPrimeUs <= fromUs) return fromQuality;
  for (const [toUs, toQuality] of KNOTS) {
    if (dPrimeUs <= toUs) {
      const sum = fromQuality * (toUs - dPrimeUs) + toQuality * (dPrimeUs - fromUs);
      return Math.floor(sum / (toUs - fromUs));
    }
    [fromUs, fromQuality] = [toUs, toQuality];
  }
  return 0;
}

/** The word for a link heard from both sides. */
export function wordFor(dPrimeUs: number): SyncWord {
  if (dPrimeUs <= 10_000) return "one";
  if (dPrimeUs <= LOCK_US) return "tight";
  if (dPrimeUs <= 40_000) return "together";
  if (dPrimeUs <= 80_000) return "loose";
  return "apart";
}
