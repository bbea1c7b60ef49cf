import type { Part } from "../drums.ts";
import type { Note } from "./chart.ts";

/** All notes of one part at one time: usually one note, sometimes a chord. */
export interface Moment {
  readonly part: Part;
  readonly atMs: number;
  /** Indices into the chart's notes, ascending; never empty. */
  readonly notes: readonly number[];
}

/** The moments of a chart's notes, in the order of the notes: by time, left before right. */
export function momentsOf(notes: readonly Note[]): readonly Moment[] {
  const moments: { part: Part; atMs: number; notes: number[] }[] = [];
  for (const [index, { part, noteMs }] of notes.entries()) {
    const last = moments.at(-1);
    if (last?.part === part && last.atMs === noteMs) last.notes.push(index);
    else moments.push({ part, atMs: noteMs, notes: [index] });
  }
  return moments;
}
