import type { Chart } from "../../core/chart/chart.ts";
import type { KeyBindings } from "../key-bindings.ts";

/** Keys to be held together: codes in alphabetical order, each once. */
export type Chord = readonly string[];

export const chordOf = (codes: Iterable<string>): Chord => [...new Set(codes)].toSorted();

export const sameChord = (a: Chord, b: Chord): boolean => a.join() === b.join();

/** Whether `part` is part of `whole`, or all of it. */
export const isWithin = (part: Chord, whole: Chord): boolean => part.every((code) => whole.includes(code));

/** Every set of two or more keys that a chart asks for at one moment, the largest first. */
export function neededChords({ notes }: Chart, bindings: KeyBindings): readonly Chord[] {
  const byTime = new Map<number, string[]>();
  for (const { part, lane, noteMs } of notes)
    byTime.set(noteMs, [...(byTime.get(noteMs) ?? []), bindings[part][lane]]);
  const byName = new Map([...byTime.values()].map(chordOf).map((chord) => [chord.join(), chord]));
  return [...byName.values()]
    .filter((chord) => chord.length > 1)
    .toSorted((a, b) => b.length - a.length || a.join().localeCompare(b.join(), "en"));
}

/** Every key that a chart uses. */
export const neededKeys = ({ notes }: Chart, bindings: KeyBindings): Chord =>
  chordOf(notes.map(({ part, lane }) => bindings[part][lane]));
