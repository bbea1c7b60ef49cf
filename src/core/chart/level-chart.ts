import { DIFFICULTIES, type Difficulty, type DifficultyPair } from "../difficulty.ts";
import { drumIndex, partnerOf, type ForBoth, type Part } from "../drums.ts";
import { firstIndex } from "../first-index.ts";
import { barSteps, placeEntries, placeOfStep, repetitions, type PlacedEntry } from "../level/arrangement.ts";
import type { Level } from "../level/level-schema.ts";
import { barStartMs, createTempoMap, stepMs, type TempoMap } from "../level/tempo-map.ts";
import { accepted, refused, type Parsed } from "../problem.ts";
import { songMs } from "../time.ts";
import type { Chart, Note } from "./chart.ts";
import { linksOf, type EchoPhrases } from "./links.ts";
import { momentsOf, type Moment } from "./moments.ts";

/** The difficulties that a level has, from easiest to hardest. */
export const difficultiesOf = (level: Level): readonly Difficulty[] =>
  DIFFICULTIES.filter((difficulty) => level[difficulty] !== undefined);

/** A chart without links is refused: there would be nothing to score. */
export const NO_LINKS =
  "has no moment that the two play together or after one another; there is nothing to score";

/**
 * The chart of a checked level at full speed: the left part of one difficulty and the right part of the same or
 * another. Echo links need the same difficulty on both sides.
 */
export function chartOf(level: Level, pair: DifficultyPair): Parsed<Chart> {
  const left = level[pair.left];
  const right = level[pair.right];
  if (!left || !right) {
    const missing = left ? pair.right : pair.left;
    return refused({
      place: missing,
      says: `is not in this level; it has ${difficultiesOf(level).join(", ")}`,
    });
  }
  const map = createTempoMap(level.tempo, level.track.barOneMs);
  const placed = placeEntries(map, left);
  const rightPlaced = pair.left === pair.right ? placed : placeEntries(map, right);
  const notes = [...partNotes(map, placed, "left"), ...partNotes(map, rightPlaced, "right")].toSorted(
    byPlace,
  );
  const moments = momentsOf(notes);
  const echoing = pair.left === pair.right ? placed : [];
  const parts = {
    left: moments.filter(({ part }) => part === "left"),
    right: moments.filter(({ part }) => part === "right"),
  };
  const links = linksOf(
    moments,
    echoing.flatMap((each) => echoesOf(map, each, parts)),
  );
  return links.length === 0 ? refused({ place: "", says: NO_LINKS }) : accepted({ notes, links });
}

/** The order of a chart's notes. */
function byPlace(a: Note, b: Note): number {
  return a.noteMs - b.noteMs || drumIndex(a.part, a.lane) - drumIndex(b.part, b.lane);
}

/** Every note of one part, in no promised order. */
export function partNotes(map: TempoMap, placed: readonly PlacedEntry[], part: Part): readonly Note[] {
  return placed.flatMap((each) => entryNotes(map, each, part));
}

function entryNotes(map: TempoMap, placed: PlacedEntry, part: Part): readonly Note[] {
  const pattern = placed.patterns[part];
  if (!pattern) return [];
  return repetitions(placed).flatMap((bar) => {
    const starts = barSteps(map, bar, pattern.steps) ?? [];
    return pattern.strokes.map(({ lane, step, accent }) => {
      const within = placeOfStep(starts, step);
      const exactMs = stepMs(map, bar + within.bar, within.step);
      return { part, lane, noteMs: songMs(Math.round(exactMs)), accent };
    });
  });
}

/** The echoes that an entry authors, one for each repetition of it. */
export function echoesOf(
  map: TempoMap,
  placed: PlacedEntry,
  moments: ForBoth<readonly Moment[]>,
): readonly EchoPhrases[] {
  const { echo } = placed.entry;
  if (!echo) return [];
  return repetitions(placed).map((bar) => ({
    call: phrase(map, moments[echo.caller], bar, echo.call),
    answer: phrase(map, moments[partnerOf(echo.caller)], bar, echo.answer),
  }));
}

/** The moments of one part, in order of time, within bars counted from 1 at `fromBar`, first and last included. */
function phrase(
  map: TempoMap,
  moments: readonly Moment[],
  fromBar: number,
  [first, last]: readonly [number, number],
): readonly Moment[] {
  const startMs = Math.round(barStartMs(map, fromBar + first - 1));
  const endMs = Math.round(barStartMs(map, fromBar + last));
  const notBefore = (ms: number): number => firstIndex(moments.length, (index) => moments[index]!.atMs >= ms);
  return moments.slice(notBefore(startMs), notBefore(endMs));
}
