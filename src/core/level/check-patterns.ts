import type { Difficulty } from "../difficulty.ts";
import { LANES } from "../drums.ts";
import type { Problem } from "../problem.ts";
import { tabLength, tabProblems } from "./drum-tab.ts";
import type { Level, LevelDifficulty, Pattern } from "./level-schema.ts";

/** What is wrong with the patterns of one difficulty, wherever they are used. */
export function checkPatterns(
  level: Level,
  difficulty: LevelDifficulty,
  name: Difficulty,
): readonly Problem[] {
  const bars = [...new Set(level.tempo.map(({ beatsPerBar, stepsPerBeat }) => beatsPerBar * stepsPerBeat))];
  return Object.entries(difficulty.patterns).flatMap(([key, pattern]) =>
    checkPattern(pattern, difficulty, bars, `${name}.patterns.${key}`),
  );
}

function checkPattern(
  pattern: Pattern,
  difficulty: LevelDifficulty,
  bars: readonly number[],
  place: string,
): readonly Problem[] {
  const lines = LANES.flatMap((lane) => (pattern[lane] === undefined ? [] : [{ lane, line: pattern[lane] }]));
  if (lines.length === 0) return [{ place, says: "has no line; expected at least one lane" }];
  const steps = Math.max(...lines.map(({ line }) => tabLength(line)));
  return lines.flatMap(({ lane, line }) => {
    const here = `${place}.${lane}`;
    const unknown = difficulty.lanes.includes(lane)
      ? []
      : [{ place: here, says: `is no lane of this difficulty; it has ${difficulty.lanes.join(", ")}` }];
    return [...unknown, ...tabProblems(line, here), ...lengthProblems(tabLength(line), steps, bars, here)];
  });
}

function lengthProblems(
  length: number,
  longest: number,
  bars: readonly number[],
  place: string,
): readonly Problem[] {
  // A song in one metre, by far the most common, can say what is wrong exactly.
  const [bar = 0] = bars;
  if (bars.length === 1 && (length === 0 || length % bar !== 0)) {
    return [{ place, says: `has ${length} steps; the bar has ${bar}` }];
  }
  if (longest === 0) return [{ place, says: "has no steps; expected at least one bar of them" }];
  if (length === longest) return [];
  return [{ place, says: `has ${length} steps; the longest line of the pattern has ${longest}` }];
}
