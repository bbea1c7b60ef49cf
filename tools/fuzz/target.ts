/** Something that takes texts from outside, to be fed with mutated ones. */
export interface FuzzTarget {
  readonly name: string;
  /**
   * Makes the input of one try from whole numbers that look like chance; the same for the same numbers.
   *
   * @param chance gives a whole number from 0 up to, not including, `below`.
   */
  readonly input: (chance: (below: number) => number) => string;
  /** Feeds it. @throws where it does harm. Returns a word for what became of it, to be counted. */
  readonly feed: (input: string) => string;
}

/** What a fuzz run came to. */
export interface FuzzReport {
  readonly tries: number;
  /** How often each outcome came about. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly longestMs: number;
  /** The input that took the longest. */
  readonly slowest: string;
}
