import { echoesOf, partNotes } from "../chart/level-chart.ts";
import { momentsOf } from "../chart/moments.ts";
import type { Difficulty } from "../difficulty.ts";
import { PARTS } from "../drums.ts";
import type { Problem } from "../problem.ts";
import { barsOnce, barSteps, patternOf, patternSteps } from "./arrangement.ts";
import type { ArrangementEntry, LevelDifficulty } from "./level-schema.ts";
import { stepsPerBar, type TempoMap } from "./tempo-map.ts";

/** What is wrong with how one difficulty puts its patterns together. */
export function checkArrangement(
  map: TempoMap,
  difficulty: LevelDifficulty,
  name: Difficulty,
): readonly Problem[] {
  const problems = difficulty.arrangement.flatMap((entry, index) => {
    const place = `${name}.arrangement[${index}]`;
    return [
      ...checkNames(difficulty, entry, place),
      ...checkBars(map, difficulty, entry, place),
      ...checkEcho(map, difficulty, entry, place),
    ];
  });
  if (problems.length > 0) return problems;
  return [...checkOrder(map, difficulty, name), ...checkEchoCounts(map, difficulty, name)];
}

function checkNames(difficulty: LevelDifficulty, entry: ArrangementEntry, place: string): readonly Problem[] {
  const unknown = PARTS.filter((part) => entry[part] !== undefined && !patternOf(difficulty, entry, part));
  const problems = unknown.map((part) => ({
    place: `${place}.${part}`,
    says: `is "${entry[part] ?? ""}"; expected the name of a pattern of this difficulty`,
  }));
  if (entry.left === undefined && entry.right === undefined) {
    return [{ place, says: "gives neither part a pattern; expected left, right or both" }];
  }
  return problems;
}

function checkBars(
  map: TempoMap,
  difficulty: LevelDifficulty,
  entry: ArrangementEntry,
  place: string,
): readonly Problem[] {
  const steps = PARTS.flatMap((part) => {
    const pattern = patternOf(difficulty, entry, part);
    return pattern ? [patternSteps(pattern)] : [];
  });
  const [first = 0, second = first] = steps;
  if (first !== second)
    return [{ place, says: `joins patterns of ${first} and ${second} steps; expected equal length` }];
  if (first === 0) return [];
  const bars = barsOnce(map, difficulty, entry);
  const starts = Array.from({ length: entry.times }, (_, time) => entry.bar + time * bars);
  const bad = bars === 0 ? entry.bar : starts.find((bar) => barSteps(map, bar, first)?.length !== bars + 1);
  if (bad === undefined) return [];
  return [{ place, says: `puts ${first} steps at bar ${bad}, which has ${stepsPerBar(map, bad)}` }];
}

function checkEcho(
  map: TempoMap,
  difficulty: LevelDifficulty,
  entry: ArrangementEntry,
  place: string,
): readonly Problem[] {
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
  const bars = barsOnce(map, difficulty, entry);
  return (["call", "answer"] as const).flatMap((side) => {
    const [first, last] = echo[side];
    if (first <= last && last <= bars) return [];
    return [{ place: `${place}.echo.${side}`, says: `is bars ${first} to ${last}; the pattern has ${bars}` }];
  });
}

/** In order of bar, and none begins before the one before it has ended. */
function checkOrder(map: TempoMap, difficulty: LevelDifficulty, name: Difficulty): readonly Problem[] {
  return difficulty.arrangement.flatMap((entry, index, all) => {
    const before = all[index - 1];
    const free = before ? before.bar + before.times * barsOnce(map, difficulty, before) : 1;
    if (entry.bar >= free) return [];
    const says = `is ${entry.bar}; the entry before it lasts to the end of bar ${free - 1}`;
    return [{ place: `${name}.arrangement[${index}].bar`, says }];
  });
}

function checkEchoCounts(map: TempoMap, difficulty: LevelDifficulty, name: Difficulty): readonly Problem[] {
  const moments = PARTS.flatMap((part) =>
    momentsOf(partNotes(map, difficulty, part).toSorted((a, b) => a.noteMs - b.noteMs)),
  );
  return difficulty.arrangement.flatMap((entry, index) => {
    const uneven = echoesOf(map, { ...difficulty, arrangement: [entry] }, moments).find(
      ({ call, answer }) => call.length !== answer.length || call.length === 0,
    );
    if (!uneven) return [];
    const says = `answers ${uneven.call.length} moments with ${uneven.answer.length}; expected as many, and at least one`;
    return [{ place: `${name}.arrangement[${index}].echo`, says }];
  });
}
