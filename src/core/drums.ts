/** One drummer's half of the duet. */
export type Part = "left" | "right";

/** One drum of a part. */
export type Lane = "crash" | "hat" | "snare" | "kick";

/** In the order in which everything that lists both parts lists them. */
export const PARTS = ["left", "right"] as const satisfies readonly Part[];

/** In the order in which lanes of equal time are listed. */
export const LANES = ["crash", "hat", "snare", "kick"] as const satisfies readonly Lane[];

/** One value for each of the two drummers. */
export interface ForBoth<T> {
  readonly left: T;
  readonly right: T;
}

export const partnerOf = (part: Part): Part => (part === "left" ? "right" : "left");

/** How many drums there are in all: every lane of both parts. */
export const DRUM_COUNT = PARTS.length * LANES.length;

/** A drum as one small number, 0 to 7, left before right: what the hot arrays of a run are indexed by. */
export const drumIndex = (part: Part, lane: Lane): number =>
  (part === "left" ? 0 : LANES.length) + LANES.indexOf(lane);
