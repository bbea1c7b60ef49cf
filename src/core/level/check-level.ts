import { chartOf, difficultiesOf } from "../chart/level-chart.ts";
import type { Chart } from "../chart/chart.ts";
import type { Difficulty } from "../difficulty.ts";
import type { Problem } from "../problem.ts";
import { checkArrangement } from "./check-arrangement.ts";
import { checkNotes } from "./check-notes.ts";
import { checkPatterns } from "./check-patterns.ts";
import { LONGEST_TRACK_S, type Level, type LevelDifficulty } from "./level-schema.ts";
import { createTempoMap, type TempoMap } from "./tempo-map.ts";

/** Everything wrong with a level that its shape can't tell: musical sense, and the limits of hands and keyboards. */
export function checkLevel(level: Level): readonly Problem[] {
  // Without these there is no telling when anything is played.
  const time = [...checkBars(level.tempo, "tempo"), ...checkLength(level)];
  const song = [...time, ...checkBars(level.sections, "sections"), ...checkPreview(level)];
  const difficulties = difficultiesOf(level);
  if (difficulties.length === 0) {
    return [
      ...song,
      { place: "", says: "has no difficulty; expected at least one of easy, normal, hard, expert" },
    ];
  }
  if (time.length > 0) return song;
  const map = createTempoMap(level.tempo, level.track.barOneMs);
  return [...song, ...difficulties.flatMap((difficulty) => checkDifficulty(level, map, difficulty))];
}

/** Patterns first, then the arrangement that uses them, then the notes that come of it: each needs the one before. */
function checkDifficulty(level: Level, map: TempoMap, name: Difficulty): readonly Problem[] {
  const difficulty = level[name] as LevelDifficulty;
  const patterns = checkPatterns(level, difficulty, name);
  if (patterns.length > 0) return patterns;
  const arrangement = checkArrangement(map, difficulty, name);
  if (arrangement.length > 0) return arrangement;
  const chart = chartOf(level, { left: name, right: name });
  if (!chart.ok) return chart.problems.map(({ says }) => ({ place: name, says }));
  return checkNotes(level, chart.value satisfies Chart, name);
}

/** The first at bar 1, then upwards. */
function checkBars(list: readonly { readonly bar: number }[], place: string): readonly Problem[] {
  return list.flatMap(({ bar }, index) => {
    const before = list[index - 1];
    if (!before)
      return bar === 1 ? [] : [{ place: `${place}[0].bar`, says: `is ${bar}; the first begins at bar 1` }];
    if (bar > before.bar) return [];
    return [{ place: `${place}[${index}].bar`, says: `is ${bar}; expected a bar after ${before.bar}` }];
  });
}

function checkLength({ track }: Level): readonly Problem[] {
  const seconds = track.lengthSamples / track.sampleRate;
  if (seconds <= LONGEST_TRACK_S) return [];
  const says = `are ${Math.ceil(seconds)} seconds; expected at most ${LONGEST_TRACK_S}`;
  return [{ place: "track.lengthSamples", says }];
}

function checkPreview({ track }: Level): readonly Problem[] {
  const { from, to } = track.previewMs;
  const lengthMs = (track.lengthSamples * 1000) / track.sampleRate;
  if (from < to && to <= lengthMs) return [];
  const says = `runs from ${from} to ${to}; expected a stretch within the track's ${Math.floor(lengthMs)} ms`;
  return [{ place: "track.previewMs", says }];
}
