/** Gives a whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Something that takes texts from outside, to be fed with mutated ones. */
export interface FuzzTarget {
  readonly name: string;
  /** Makes the input of one try from whole numbers that look like chance; the same for the same numbers. */
  readonly input: (chance: Chance) => string;
  /** Feeds it. @throws where it does harm. Returns a word for what became of it, to be counted. */
  readonly feed: (input: string) => string | Promise<string>;
}

/** What a fuzz run came to. */
export interface FuzzReport {
  readonly tries: number;
  /** How often each outcome came about. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly longestMs: number;
  /** The input that took the longest for what it is. */
  readonly slowest: string;
  /** The most that any input took of what {@link allowedMs} grants it; 1 is all. */
  readonly worstShare: number;
}

/** How long an input may take on an ordinary machine, in milliseconds: work is bounded by its length. */
export const allowedMs = (characters: number): number => 250 + characters / 250;
