import { LANES, PARTS, type ForBoth, type Lane } from "../drums.ts";
import { firstIndex } from "../first-index.ts";
import { parseTab, tabLength, type TabStroke } from "./drum-tab.ts";
import { MOST_BARS, type ArrangementEntry, type LevelDifficulty, type Pattern } from "./level-schema.ts";
import { stepsPerBar, type TempoMap } from "./tempo-map.ts";

/** A pattern, read once however often it is played. */
export interface ReadPattern {
  /** 0 when it has no line, or none with anything in it. */
  readonly steps: number;
  readonly strokes: readonly (TabStroke & { readonly lane: Lane })[];
}

/** An entry of an arrangement with what it plays. */
export interface PlacedEntry {
  readonly entry: ArrangementEntry;
  /** `undefined` where a part rests, or names a pattern that is not there. */
  readonly patterns: ForBoth<ReadPattern | undefined>;
  /** Of the pattern of the left part, or else of the right one's. */
  readonly steps: number;
  /** Bars of one repetition; 0 when neither part plays, or its pattern does not fill whole bars. */
  readonly bars: number;
}

/** The entries of a difficulty with their patterns, in the order of the file. */
export function placeEntries(
  map: TempoMap,
  { patterns, arrangement }: LevelDifficulty,
): readonly PlacedEntry[] {
  const read = new Map(Object.entries(patterns).map(([name, pattern]) => [name, readPattern(pattern)]));
  return arrangement.map((entry) => {
    const [left, right] = PARTS.map((part) => read.get(entry[part] ?? ""));
    const steps = (left ?? right)?.steps ?? 0;
    const starts = barSteps(map, entry.bar, steps);
    return { entry, patterns: { left, right }, steps, bars: starts === null ? 0 : starts.length - 1 };
  });
}

function readPattern(pattern: Pattern): ReadPattern {
  return {
    steps: Math.max(...LANES.map((lane) => tabLength(pattern[lane] ?? ""))),
    strokes: LANES.flatMap((lane) => parseTab(pattern[lane] ?? "").map((stroke) => ({ ...stroke, lane }))),
  };
}

/**
 * Steps that start each bar of one repetition, when a pattern of `steps` steps begins at `bar`, with the steps behind
 * the last bar at the end: `[0, 16, 32]` for two bars of sixteen. `null` when it does not fill whole bars.
 */
export function barSteps(map: TempoMap, bar: number, steps: number): readonly number[] | null {
  const starts = [0];
  let at = 0;
  for (let here = bar; at < steps && starts.length <= MOST_BARS; here++) {
    at += stepsPerBar(map, here);
    starts.push(at);
  }
  return at === steps && steps > 0 ? starts : null;
}

/** Where a step lies: its bar, counted from 0 within the pattern, and the step within that bar. */
export function placeOfStep(
  starts: readonly number[],
  step: number,
): { readonly bar: number; readonly step: number } {
  const bar = firstIndex(starts.length, (index) => starts[index]! > step) - 1;
  return { bar, step: step - (starts[bar] ?? 0) };
}

/** The bars at which the repetitions of an entry begin. */
export const repetitions = ({ entry, bars }: PlacedEntry): readonly number[] =>
  Array.from({ length: entry.times }, (_, time) => entry.bar + time * bars);

/** The bar behind the last one of an entry. */
export const endOf = ({ entry, bars }: PlacedEntry): number => entry.bar + entry.times * bars;
