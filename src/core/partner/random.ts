/** Whole numbers that look like chance and are the same everywhere for the same seed. */
export interface Random {
  /** From 0 to 65535, each as likely. */
  next16(): number;
}

/** Mulberry32 (Ettinger 2017): 32 bits of state, nothing but integer arithmetic. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return {
    next16() {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) >>> 16;
    },
  };
}

/**
 * Nearly Gaussian noise in whole microseconds: the sum of twelve even ones has mean 6 and variance 1, and no tail beyond
 * six times the spread.
 *
 * @param sdUs standard deviation in microseconds.
 */
export function noiseUs(random: Random, sdUs: number): number {
  let sum = -6 * 65_535;
  for (let i = 0; i < 12; i++) sum += random.next16();
  return Math.floor((sdUs * sum) / 65_536);
}
