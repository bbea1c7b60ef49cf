import { PARTS, type ForBoth, type Part } from "../../core/drums.ts";

/** Who has come to the table: each player says so by striking a drum of theirs. */
export interface Turnout {
  readonly ready: () => ForBoth<boolean>;
  /** Says whether they were not there before. */
  readonly come: (part: Part) => boolean;
}

/** @param onBoth told once, when the second has come. */
export function createTurnout(onBoth: () => void): Turnout {
  const there = new Set<Part>();
  return {
    ready: () => ({ left: there.has("left"), right: there.has("right") }),
    come(part) {
      if (there.has(part)) return false;
      there.add(part);
      if (PARTS.every((each) => there.has(each))) onBoth();
      return true;
    },
  };
}
