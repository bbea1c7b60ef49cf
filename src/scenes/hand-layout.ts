import type { Lane } from "../core/drums.ts";
import type { Hand, Limb, StickLane } from "./kit-layout.ts";

/** Strokes nearer than this take turns between the hands. Across to the far cymbal nobody reaches unless they must. */
const BUSY_MS: Readonly<Record<StickLane, number>> = { snare: 190, hat: 150, crash: 60 };

/** When each hand last struck, in song time; −∞ before the first stroke. */
export interface HandUse {
  readonly outer: number;
  readonly inner: number;
}

export const UNUSED: HandUse = { outer: -Infinity, inner: -Infinity };

const other = (hand: Hand): Hand => (hand === "outer" ? "inner" : "outer");

/** The hand that a drummer would rather take: the hat is the outer hand's, snare and crash are the inner hand's. */
const preferred = (lane: StickLane): Hand => (lane === "hat" ? "outer" : "inner");

/**
 * The limb that strikes `lane` at `atMs`. A drum is struck by its own hand unless that hand is still busy with the
 * stroke before and the other one is free.
 */
export function chooseLimb(lane: Lane, atMs: number, use: HandUse): Limb {
  if (lane === "kick") return "foot";
  const hand = preferred(lane);
  const [since, sinceOther] = [atMs - use[hand], atMs - use[other(hand)]];
  return since < BUSY_MS[lane] && sinceOther > since ? other(hand) : hand;
}

export const used = (use: HandUse, limb: Limb, atMs: number): HandUse =>
  limb === "foot" ? use : { ...use, [limb]: atMs };

/** The limb for each note of one part, in order of time. */
export function assignLimbs(notes: readonly { readonly lane: Lane; readonly noteMs: number }[]): Limb[] {
  let use = UNUSED;
  return notes.map(({ lane, noteMs }) => {
    const limb = chooseLimb(lane, noteMs, use);
    use = used(use, limb, noteMs);
    return limb;
  });
}
