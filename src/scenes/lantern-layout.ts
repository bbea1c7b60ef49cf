import { mix, smooth } from "./motion-layout.ts";
import type { CordLayout } from "./stage-layout.ts";

/** Lanterns on the cord between the drummers. */
export const LANTERNS = 9;
const LINKS_PER_LANTERN = 4;
const LIGHT_MS = 350;
/** Going out is slower, so that a broken chain is felt and not seen as a flash. */
const FADE_MS = 1500;

/** They are lit from the two ends, by turns, and meet in the middle. */
export const LIGHT_ORDER: readonly number[] = [0, 8, 1, 7, 2, 6, 3, 5, 4];

/** How brightly each lantern burns for a lock chain of this length: a quarter more with every link. */
export const brightness = (lantern: number, chain: number): number =>
  Math.max(0, Math.min(1, chain / LINKS_PER_LANTERN - LIGHT_ORDER.indexOf(lantern)));

/** A light on its way from one level to another. */
export interface Glow {
  readonly from: number;
  readonly to: number;
  readonly sinceMs: number;
}

export const DARK: Glow = { from: 0, to: 0, sinceMs: 0 };

export const levelAt = ({ from, to, sinceMs }: Glow, nowMs: number): number =>
  mix(from, to, smooth((nowMs - sinceMs) / (to > from ? LIGHT_MS : FADE_MS)));

/** Sends a light to another level, from where it is now. */
export const glowTo = (glow: Glow, to: number, nowMs: number): Glow =>
  glow.to === to ? glow : { from: levelAt(glow, nowMs), to, sinceMs: nowMs };

/** How hard the whole stage glows, 0 to 1: full when every lantern is lit. */
export const warmth = (chain: number): number => Math.min(1, chain / (LANTERNS * LINKS_PER_LANTERN));

/**
 * Where lantern `index` hangs on a cord of `span` that sags by `sag`, from the middle of its ends; y grows down. All but
 * the middle one keep clear of a `gap` in the middle.
 */
export function hangAt(
  index: number,
  { span, sag, gap }: Pick<CordLayout, "span" | "sag" | "gap">,
): { readonly x: number; readonly y: number } {
  const share = (2 * index) / (LANTERNS - 1) - 1;
  return {
    x: (Math.sign(share) * gap + share * (span - gap)) / 2,
    y: sag * (1 - share * share),
  };
}
