import type { Chart, Note } from "../chart/chart.ts";
import { linksOf } from "../chart/links.ts";
import { momentsOf } from "../chart/moments.ts";
import { drumIndex, type Lane, type Part } from "../drums.ts";
import { comparePresses, type Press, type PressLog } from "../run/press.ts";
import { songMs } from "../time.ts";

/** Test builders. They hide nothing: what a test does not say is the plainest value there is. */

export function aNote(part: Part, lane: Lane, noteMs: number, accent = false): Note {
  return { part, lane, noteMs: songMs(noteMs), accent };
}

/** A chart of these notes, in any order, with the unisons and hand-overs that follow from them. */
export function aChart(...notes: readonly Note[]): Chart {
  const sorted = notes.toSorted(
    (a, b) => a.noteMs - b.noteMs || drumIndex(a.part, a.lane) - drumIndex(b.part, b.lane),
  );
  return { notes: sorted, links: linksOf(momentsOf(sorted), []) };
}

export function aPress(part: Part, lane: Lane, atMs: number): Press {
  return { part, lane, atMs: songMs(atMs) };
}

export function aLog(...presses: readonly Press[]): PressLog {
  return presses.toSorted(comparePresses);
}

/** One press for each note of the chart, `errorOf(note, index)` milliseconds from it; `null` leaves it out. */
export function playedWith(chart: Chart, errorOf: (note: Note, index: number) => number | null): PressLog {
  const presses = chart.notes.flatMap((note, index) => {
    const errorMs = errorOf(note, index);
    return errorMs === null ? [] : [aPress(note.part, note.lane, note.noteMs + errorMs)];
  });
  return aLog(...presses);
}

/** `count` unisons on snare and kick, a second apart. */
export function unisons(count: number): Chart {
  return aChart(
    ...Array.from({ length: count }, (_, index) => [
      aNote("left", "snare", 2000 + index * 1000),
      aNote("right", "kick", 2000 + index * 1000),
    ]).flat(),
  );
}
