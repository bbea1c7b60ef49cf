import type { Part } from "../drums.ts";
import { tabLength } from "./drum-tab.ts";
import type { ArrangementEntry, LevelDifficulty, Pattern } from "./level-schema.ts";
import { stepsPerBar, type TempoMap } from "./tempo-map.ts";

/** The pattern that an entry gives a part; `undefined` where it rests, or names a pattern that is not there. */
export function patternOf(
  difficulty: LevelDifficulty,
  entry: ArrangementEntry,
  part: Part,
): Pattern | undefined {
  const name = entry[part];
  return name === undefined ? undefined : difficulty.patterns[name];
}

/** Steps of a pattern; 0 when it has no line. */
export function patternSteps(pattern: Pattern): number {
  return Math.max(0, ...Object.values(pattern).map((line) => tabLength(line ?? "")));
}

/**
 * Steps that start each bar of one repetition, when a pattern of `steps` steps begins at `bar`, with the steps behind
 * the last bar at the end: `[0, 16, 32]` for two bars of sixteen. `null` when it does not fill whole bars.
 */
export function barSteps(map: TempoMap, bar: number, steps: number): readonly number[] | null {
  const starts = [0];
  let at = 0;
  for (let here = bar; at < steps; here++) {
    at += stepsPerBar(map, here);
    starts.push(at);
  }
  return at === steps && steps > 0 ? starts : null;
}

/** Bars of one repetition of an entry; 0 when neither part plays, or its pattern does not fill whole bars. */
export function barsOnce(map: TempoMap, difficulty: LevelDifficulty, entry: ArrangementEntry): number {
  const pattern = patternOf(difficulty, entry, "left") ?? patternOf(difficulty, entry, "right");
  if (!pattern) return 0;
  const starts = barSteps(map, entry.bar, patternSteps(pattern));
  return starts === null ? 0 : starts.length - 1;
}
