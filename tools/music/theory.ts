/** A chord as the arranger uses it: where its root lies and which notes stack above it. */
export interface Chord {
  /** Pitch class of the root, 0 = C … 11 = B. */
  readonly root: number;
  /** Semitones above the root, root included. */
  readonly intervals: readonly number[];
}

const LETTERS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const ACCIDENTALS: Readonly<Record<string, number>> = { "": 0, "#": 1, b: -1 };

const QUALITIES: Readonly<Record<string, readonly number[]>> = {
  "": [0, 4, 7],
  "5": [0, 7],
  "6": [0, 4, 7, 9],
  "7": [0, 4, 7, 10],
  "9": [0, 4, 7, 10, 14],
  "13": [0, 4, 10, 14, 21],
  add9: [0, 4, 7, 14],
  sus: [0, 5, 7],
  sus2: [0, 2, 7],
  "7sus": [0, 5, 7, 10],
  "69": [0, 4, 7, 9, 14],
  "9sus": [0, 5, 7, 10, 14],
  "7#9": [0, 4, 10, 15],
  maj7: [0, 4, 7, 11],
  maj9: [0, 4, 7, 11, 14],
  m: [0, 3, 7],
  m7: [0, 3, 7, 10],
  m9: [0, 3, 7, 10, 14],
};

/** MIDI number of a note such as `C4` (60), `F#5` or `Bb2`. */
export function noteNumber(name: string): number {
  const match = /^([A-G])([#b]?)(-?\d)$/.exec(name);
  const letter = LETTERS[match?.[1] ?? ""];
  const accidental = ACCIDENTALS[match?.[2] ?? ""];
  if (letter === undefined || accidental === undefined) throw new Error(`"${name}" is not a note`);
  return letter + accidental + 12 * (Number(match?.[3]) + 1);
}

/** Reads a chord symbol such as `Am9`, `F#7sus` or `E7#9`. */
export function chord(symbol: string): Chord {
  const match = /^([A-G])([#b]?)(.*)$/.exec(symbol);
  const letter = LETTERS[match?.[1] ?? ""];
  const accidental = ACCIDENTALS[match?.[2] ?? ""];
  const intervals = QUALITIES[match?.[3] ?? ""];
  if (letter === undefined || accidental === undefined || intervals === undefined) {
    throw new Error(`"${symbol}" is not a chord this studio knows`);
  }
  return { root: (letter + accidental + 12) % 12, intervals };
}

/**
 * The chord's notes folded into the octave that starts at `low`, ascending.
 *
 * Every chord of an instrument lies in the same octave, so neighbouring chords move by the smallest steps:
 * voice leading for free. With four notes or more the root is left to the bass.
 */
export function voicing(of: Chord, low: number): readonly number[] {
  const upper = of.intervals.length > 3 ? of.intervals.slice(1) : of.intervals;
  const folded = upper.map((interval) => low + ((of.root + interval - low + 1200) % 12));
  return [...new Set(folded)].toSorted((a, b) => a - b);
}

/** The chord's root in the octave that starts at `low`. */
export function rootAbove(of: Chord, low: number): number {
  return low + ((of.root - low + 1200) % 12);
}

/** The same chord `semitones` higher. */
export function transposed(of: Chord, semitones: number): Chord {
  return { root: (of.root + semitones + 120) % 12, intervals: of.intervals };
}
