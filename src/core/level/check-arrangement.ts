import { echoesOf, partNotes } from "../chart/level-chart.ts";
import { momentsOf, type Moment } from "../chart/moments.ts";
import type { Difficulty } from "../difficulty.ts";
import { PARTS, type Part } from "../drums.ts";
import type { Problem } from "../problem.ts";
import { barSteps, endOf, placeEntries, repetitions, type PlacedEntry } from "./arrangement.ts";
import { MOST_BARS, type LevelDifficulty } from "./level-schema.ts";
import { stepsPerBar, type TempoMap } from "./tempo-map.ts";

/** More notes than this of one difficulty no hands play in the longest track; a bound on what a small file can cost. */
const MOST_NOTES = 50_000;

/**
 * What is wrong with how one difficulty puts its patterns together. Nothing is repeated before it is known that all
 * repetitions together fit into a song, and no note made before they are counted.
 */
export function checkArrangement(
  map: TempoMap,
  difficulty: LevelDifficulty,
  name: Difficulty,
): readonly Problem[] {
  const placed = placeEntries(map, difficulty);
  const each = (check: Check): readonly Problem[] =>
    placed.flatMap((one, index) => check(map, one, `${name}.arrangement[${index}]`));
  const problems = each((...one) => [...checkNames(...one), ...checkFirstBars(...one), ...checkEcho(...one)]);
  if (problems.length > 0) return problems;
  const whole = [...checkOrder(placed, name), ...checkCount(placed, name)];
  if (whole.length > 0) return whole;
  const repeated = each(checkRepetitions);
  return repeated.length > 0 ? repeated : checkEchoCounts(map, placed, name);
}

type Check = (map: TempoMap, placed: PlacedEntry, place: string) => readonly Problem[];

function checkNames(_: TempoMap, { entry, patterns }: PlacedEntry, place: string): readonly Problem[] {
  if (entry.left === undefined && entry.right === undefined) {
    return [{ place, says: "gives neither part a pattern; expected left, right or both" }];
  }
  const unknown = PARTS.filter((part) => entry[part] !== undefined && !patterns[part]);
  return unknown.map((part) => ({
    place: `${place}.${part}`,
    says: `is "${entry[part] ?? ""}"; expected the name of a pattern of this difficulty`,
  }));
}

/** What one repetition needs: two patterns of equal length that fill whole bars, within the longest song. */
function checkFirstBars(map: TempoMap, placed: PlacedEntry, place: string): readonly Problem[] {
  const { entry, patterns, steps, bars } = placed;
  const second = patterns.right?.steps ?? steps;
  if (steps !== second)
    return [{ place, says: `joins patterns of ${steps} and ${second} steps; expected equal length` }];
  if (!patterns.left && !patterns.right) return [];
  if (bars === 0) return [misplaced(map, entry.bar, steps, place)];
  const last = endOf(placed) - 1;
  return last <= MOST_BARS ? [] : [{ place, says: `lasts to bar ${last}; a song has at most ${MOST_BARS}` }];
}

/** Each further repetition must fill as many whole bars as the first, in whatever metre it comes to lie. */
function checkRepetitions(map: TempoMap, placed: PlacedEntry, place: string): readonly Problem[] {
  const { steps, bars } = placed;
  const bad = repetitions(placed).find((bar) => barSteps(map, bar, steps)?.length !== bars + 1);
  return bad === undefined ? [] : [misplaced(map, bad, steps, place)];
}

function misplaced(map: TempoMap, bar: number, steps: number, place: string): Problem {
  return { place, says: `puts ${steps} steps at bar ${bar}, which has ${stepsPerBar(map, bar)}` };
}

function checkEcho(_: TempoMap, { entry, bars }: PlacedEntry, place: string): readonly Problem[] {
  const { echo, figure } = entry;
  if (!echo) {
    if (figure !== "echo") return [];
    return [
      {
        place: `${place}.echo`,
        says: "is missing; expected the caller, the call's bars and the answer's bars",
      },
    ];
  }
  if (figure !== "echo")
    return [{ place: `${place}.echo`, says: `belongs to the figure echo, not ${figure}` }];
  return (["call", "answer"] as const).flatMap((side) => {
    const [first, last] = echo[side];
    if (first <= last && last <= bars) return [];
    return [{ place: `${place}.echo.${side}`, says: `is bars ${first} to ${last}; the pattern has ${bars}` }];
  });
}

/** In order of bar, and none begins before the one before it has ended. */
function checkOrder(placed: readonly PlacedEntry[], name: Difficulty): readonly Problem[] {
  return placed.flatMap(({ entry }, index) => {
    const before = placed[index - 1];
    const free = before ? endOf(before) : 1;
    if (entry.bar >= free) return [];
    const says = `is ${entry.bar}; the entry before it lasts to the end of bar ${free - 1}`;
    return [{ place: `${name}.arrangement[${index}].bar`, says }];
  });
}

function checkCount(placed: readonly PlacedEntry[], name: Difficulty): readonly Problem[] {
  const count = placed.reduce(
    (sum, { entry, patterns }) =>
      sum + entry.times * ((patterns.left?.strokes.length ?? 0) + (patterns.right?.strokes.length ?? 0)),
    0,
  );
  if (count <= MOST_NOTES) return [];
  return [{ place: `${name}.arrangement`, says: `asks for ${count} notes; expected at most ${MOST_NOTES}` }];
}

function checkEchoCounts(
  map: TempoMap,
  placed: readonly PlacedEntry[],
  name: Difficulty,
): readonly Problem[] {
  const of = (part: Part): readonly Moment[] =>
    momentsOf(partNotes(map, placed, part).toSorted((a, b) => a.noteMs - b.noteMs));
  const moments = { left: of("left"), right: of("right") };
  return placed.flatMap((one, index) => {
    const uneven = echoesOf(map, one, moments).find(
      ({ call, answer }) => call.length !== answer.length || call.length === 0,
    );
    if (!uneven) return [];
    const says = `answers ${uneven.call.length} moments with ${uneven.answer.length}; expected as many, and at least one`;
    return [{ place: `${name}.arrangement[${index}].echo`, says }];
  });
}
