import type { Lane } from "../core/drums.ts";
import type { Part } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import type { Hand } from "../look/rig.ts";
import type { Limb, StickLane } from "./kit-layout.ts";

/** Strokes nearer than this take turns between the hands. Across to the far cymbal nobody reaches unless they must. */
const BUSY_MS: Readonly<Record<StickLane, number>> = { snare: 190, hat: 150, crash: 60 };

/** When each hand last struck, in song time; −∞ before the first stroke. */
export interface HandUse {
  readonly outer: number;
  readonly inner: number;
}

export const UNUSED: HandUse = { outer: -Infinity, inner: -Infinity };

const other = (hand: Hand): Hand => (hand === "outer" ? "inner" : "outer");

/**
 * The arm that leads. Drummers face the viewer: the right hand of the left part is its outer one, that of the right
 * part its inner one. The kit stands as it stands, so who leads with the inner hand plays with crossed arms, as most do.
 */
export const leadOf = (part: Part, hand: Jacket["hand"]): Hand =>
  (part === "left") === (hand === "right") ? "outer" : "inner";

/** The hand that a drummer would rather take: the leading one keeps time on the hat, the crash is for whoever is near. */
function preferred(lane: StickLane, lead: Hand): Hand {
  if (lane === "crash") return "inner";
  return lane === "hat" ? lead : other(lead);
}

/**
 * The limb that strikes `lane` at `atMs`. A drum is struck by its own hand unless that hand is still busy with the
 * stroke before and the other one is free.
 */
export function chooseLimb(lane: Lane, atMs: number, use: HandUse, lead: Hand): Limb {
  if (lane === "kick") return "foot";
  const hand = preferred(lane, lead);
  const [since, sinceOther] = [atMs - use[hand], atMs - use[other(hand)]];
  return since < BUSY_MS[lane] && sinceOther > since ? other(hand) : hand;
}

export const used = (use: HandUse, limb: Limb, atMs: number): HandUse =>
  limb === "foot" ? use : { ...use, [limb]: atMs };

/** The limb for each note of one part, in order of time. */
export function assignLimbs(
  notes: readonly { readonly lane: Lane; readonly noteMs: number }[],
  lead: Hand,
): Limb[] {
  let use = UNUSED;
  return notes.map(({ lane, noteMs }) => {
    const limb = chooseLimb(lane, noteMs, use, lead);
    use = used(use, limb, noteMs);
    return limb;
  });
}
