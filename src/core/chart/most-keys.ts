import { PARTS, type Lane } from "../drums.ts";
import type { Chart, Note } from "./chart.ts";

/** The most keys that a thinned chart asks for at one moment, both parts together. */
export type MostKeys = 2 | 3;

/** What is given up first: the hands' ornaments before the backbone. */
const GIVEN_UP: readonly Lane[] = ["hat", "crash", "kick", "snare"];

/**
 * The same chart for a keyboard that can't send more than `most` keys at once; `null` leaves it whole. Where more notes
 * of both parts are due at one time, some are taken out: of the part that has more of them there, else of the part that
 * has lost fewer so far (the left one first), and of that part first the hat, then crash, kick, snare. Each part keeps
 * at least one note of every moment it had, so every link stays.
 *
 * @param chart at full speed.
 */
export function withMostKeys(chart: Chart, most: MostKeys | null): Chart {
  if (most === null) return chart;
  const kept = keptNotes(chart.notes, most);
  const places = new Map(kept.map((index, place) => [index, place]));
  const moved = (side: readonly number[]): number[] => side.flatMap((index) => places.get(index) ?? []);
  return {
    notes: kept.map((index) => chart.notes[index] as Note),
    links: chart.links.map((link) => ({ ...link, left: moved(link.left), right: moved(link.right) })),
  };
}

/** Indices of the notes that stay, ascending. */
function keptNotes(notes: readonly Note[], most: MostKeys): readonly number[] {
  const lost = { left: 0, right: 0 };
  const kept: number[] = [];
  let from = 0;
  while (from < notes.length) {
    const chord: number[] = [];
    for (let index = from; notes[index]?.noteMs === notes[from]?.noteMs; index++) chord.push(index);
    from += chord.length;
    while (chord.length > most) giveUp(notes, chord, lost);
    kept.push(...chord);
  }
  return kept;
}

/** Takes one note out of a chord of both parts. */
function giveUp(notes: readonly Note[], chord: number[], lost: { left: number; right: number }): void {
  const of = (part: Note["part"]): number[] => chord.filter((index) => notes[index]?.part === part);
  const count = { left: of("left").length, right: of("right").length };
  const [part = "left"] = PARTS.toSorted((a, b) => count[b] - count[a] || lost[a] - lost[b]);
  const lane = GIVEN_UP.find((each) => of(part).some((index) => notes[index]?.lane === each));
  const given = chord.findIndex((index) => notes[index]?.part === part && notes[index]?.lane === lane);
  chord.splice(given, 1);
  lost[part]++;
}

/** How many keys the chart asks for at its fullest moment; 0 without notes. */
export function fullestMoment({ notes }: Chart): number {
  let most = 0;
  let count = 0;
  for (const [index, { noteMs }] of notes.entries()) {
    count = notes[index - 1]?.noteMs === noteMs ? count + 1 : 1;
    most = Math.max(most, count);
  }
  return most;
}
