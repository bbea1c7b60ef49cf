import type { Chart, Note } from "../chart/chart.ts";
import { atSpeedMs, FASTEST_PERCENT } from "../chart/speed.ts";
import type { Difficulty } from "../difficulty.ts";
import { LANES, PARTS } from "../drums.ts";
import type { Problem } from "../problem.ts";
import type { Level } from "./level-schema.ts";

/** Two notes of one part and lane closer than this at the fastest speed can't be told from a bouncing key. */
const CLOSEST_MS = 60;

/** On these, the worst keyboard must be able to send every chord of both players together. */
const TWO_KEY_DIFFICULTIES: readonly Difficulty[] = ["easy", "normal"];

/** What is wrong with the notes that one difficulty comes to, when both players choose it. */
export function checkNotes(level: Level, chart: Chart, name: Difficulty): readonly Problem[] {
  return [
    ...checkInsideTrack(level, chart, name),
    ...checkGaps(chart, name),
    ...(TWO_KEY_DIFFICULTIES.includes(name) ? checkTwoKeys(chart, name) : []),
  ];
}

function checkInsideTrack({ track }: Level, { notes }: Chart, name: Difficulty): readonly Problem[] {
  const lengthMs = Math.floor((track.lengthSamples * 1000) / track.sampleRate);
  const last = notes.at(-1);
  if (!last || last.noteMs <= lengthMs) return [];
  return [{ place: name, says: `has a note at ${last.noteMs} ms; the track ends at ${lengthMs} ms` }];
}

function checkGaps({ notes }: Chart, name: Difficulty): readonly Problem[] {
  return PARTS.flatMap((part) =>
    LANES.flatMap((lane) => {
      const line = notes.filter((note) => note.part === part && note.lane === lane);
      const close = line.filter((note, index) => gapMs(line[index - 1], note) < CLOSEST_MS);
      return close.map(({ noteMs }) => ({
        place: name,
        says: `has two notes of ${part} ${lane} closer than ${CLOSEST_MS} ms at ${FASTEST_PERCENT} % speed, at ${noteMs} ms`,
      }));
    }),
  );
}

function gapMs(before: Note | undefined, note: Note): number {
  if (!before) return Infinity;
  return atSpeedMs(note.noteMs, FASTEST_PERCENT) - atSpeedMs(before.noteMs, FASTEST_PERCENT);
}

function checkTwoKeys({ notes }: Chart, name: Difficulty): readonly Problem[] {
  const crowded = new Set(
    notes.filter((note, index) => note.noteMs === notes[index - 2]?.noteMs).map(({ noteMs }) => noteMs),
  );
  return [...crowded].map((noteMs) => ({
    place: name,
    says: `asks for more than two keys at once at ${noteMs} ms; many keyboards can't send that`,
  }));
}
