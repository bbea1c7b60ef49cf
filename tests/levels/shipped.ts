import path from "node:path";
import type { Chart } from "../../src/core/chart/chart.ts";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import type { Difficulty } from "../../src/core/difficulty.ts";
import type { Level } from "../../src/core/level/level-schema.ts";
import { LEVELS_FOLDER, readLevelById } from "../../tools/shell/levels.ts";

/** A level that comes with the game. Throws with all problems where it is not valid. */
export function levelFor(id: string): Level {
  const level = readLevelById(id);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return level.value;
}

/** The chart of both parts at one difficulty. */
export function chartFor(id: string, difficulty: Difficulty): Chart {
  const chart = chartOf(levelFor(id), { left: difficulty, right: difficulty });
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return chart.value;
}

/** Where a file of a level lies. */
export const fileOf = (id: string, file: string): string => path.join(LEVELS_FOLDER, id, file);
