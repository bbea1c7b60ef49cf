import { DIFFICULTIES, type Difficulty, type DifficultyPair } from "../difficulty.ts";
import { drumIndex, LANES, partnerOf, type Part } from "../drums.ts";
import { barsOnce, barSteps, patternOf, patternSteps } from "../level/arrangement.ts";
import { parseTab } from "../level/drum-tab.ts";
import type { ArrangementEntry, Level, LevelDifficulty } from "../level/level-schema.ts";
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
  const notes = [...partNotes(map, left, "left"), ...partNotes(map, right, "right")].toSorted(byPlace);
  const moments = momentsOf(notes);
  const links = linksOf(moments, pair.left === pair.right ? echoesOf(map, left, moments) : []);
  return links.length === 0 ? refused({ place: "", says: NO_LINKS }) : accepted({ notes, links });
}

/** The order of a chart's notes. */
function byPlace(a: Note, b: Note): number {
  return a.noteMs - b.noteMs || drumIndex(a.part, a.lane) - drumIndex(b.part, b.lane);
}

/** Every note of one part, in no promised order. */
export function partNotes(map: TempoMap, difficulty: LevelDifficulty, part: Part): readonly Note[] {
  return difficulty.arrangement.flatMap((entry) => entryNotes(map, difficulty, entry, part));
}

function entryNotes(map: TempoMap, difficulty: LevelDifficulty, entry: ArrangementEntry, part: Part): Note[] {
  const pattern = patternOf(difficulty, entry, part);
  if (!pattern) return [];
  const steps = patternSteps(pattern);
  const bars = barsOnce(map, difficulty, entry);
  return Array.from({ length: entry.times }, (_, time) => entry.bar + time * bars).flatMap((bar) => {
    const starts = barSteps(map, bar, steps) ?? [];
    return LANES.flatMap((lane) =>
      parseTab(pattern[lane] ?? "").map(({ step, accent }) => {
        const inBar = starts.findLastIndex((start) => start <= step);
        const exactMs = stepMs(map, bar + inBar, step - (starts[inBar] ?? 0));
        return { part, lane, noteMs: songMs(Math.round(exactMs)), accent };
      }),
    );
  });
}

/** The echoes of one difficulty, one for each repetition of each entry that authors one. */
export function echoesOf(
  map: TempoMap,
  difficulty: LevelDifficulty,
  moments: readonly Moment[],
): readonly EchoPhrases[] {
  return difficulty.arrangement.flatMap((entry) => {
    const { echo } = entry;
    if (!echo) return [];
    const bars = barsOnce(map, difficulty, entry);
    return Array.from({ length: entry.times }, (_, time) => entry.bar + time * bars).map((bar) => ({
      call: phrase(map, moments, echo.caller, bar, echo.call),
      answer: phrase(map, moments, partnerOf(echo.caller), bar, echo.answer),
    }));
  });
}

/** The moments of a part within bars counted from 1 at `fromBar`, first and last included. */
function phrase(
  map: TempoMap,
  moments: readonly Moment[],
  part: Part,
  fromBar: number,
  [first, last]: readonly [number, number],
): readonly Moment[] {
  const startMs = Math.round(barStartMs(map, fromBar + first - 1));
  const endMs = Math.round(barStartMs(map, fromBar + last));
  return moments.filter((moment) => moment.part === part && moment.atMs >= startMs && moment.atMs < endMs);
}
