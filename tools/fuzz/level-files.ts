import { readFileSync } from "node:fs";
import path from "node:path";
import { chartHash } from "../../src/core/chart/chart-hash.ts";
import type { Chart } from "../../src/core/chart/chart.ts";
import { chartOf, difficultiesOf } from "../../src/core/chart/level-chart.ts";
import { withMostKeys } from "../../src/core/chart/most-keys.ts";
import { atSpeed } from "../../src/core/chart/speed.ts";
import type { Level } from "../../src/core/level/level-schema.ts";
import { parseLevelText } from "../../src/core/level/parse-level.ts";
import { planSong } from "../../src/core/level/song-plan.ts";
import { figureSpans } from "../../src/core/practice/figure-spans.ts";
import { lastBarOf, sectionSpans } from "../../src/core/practice/span.ts";
import { replay } from "../../src/core/run/replay.ts";
import { LEVELS_FOLDER, levelIds } from "../shell/levels.ts";
import { blownUp } from "./level-mutations.ts";
import { mutatedJson, pick, type Json } from "./json-mutations.ts";
import { checkProblems } from "./problems.ts";
import type { FuzzTarget } from "./target.ts";

/** What any accepted level may come to, two difficulties together. */
const MOST_NOTES = 100_000;
const MOST_BEATS = 10_000;

/** Level files: the real ones, mutated, and blown up where few characters ask for much. */
export function levelFileTarget(): FuzzTarget {
  const files = levelIds().map(
    (id) => JSON.parse(readFileSync(path.join(LEVELS_FOLDER, id, "level.json"), "utf8")) as Json,
  );
  return {
    name: "level files",
    input(chance) {
      const file = pick(files, chance);
      return chance(2) === 0 ? blownUp(file, chance) : mutatedJson(file, chance);
    },
    feed(text) {
      const level = parseLevelText(text);
      if (level.ok) return useLevel(level.value, text);
      checkProblems(level.problems);
      return `refused: ${kindOf(level.problems[0]!.says)}`;
    },
  };
}

/** Problems by their first words, so that the report can be read. */
const kindOf = (says: string): string =>
  says
    .replaceAll(/[^a-z ].*$/g, "")
    .trim()
    .split(" ")
    .slice(0, 3)
    .join(" ");

/** Everything that the game makes of a level. @throws where any of it is more than it may be. */
function useLevel(level: Level, text: string): string {
  const difficulties = difficultiesOf(level);
  for (const [index, left] of difficulties.entries()) {
    // With itself, as most duets are, and with the next one, as a parent and a child play.
    for (const right of difficulties.slice(index, index + 2)) {
      const chart = chartOf(level, { left, right });
      if (chart.ok) useChart(level, chart.value, text);
      else checkProblems(chart.problems);
    }
  }
  for (const speed of [50, 125]) {
    const plan = planSong(level, speed);
    if (plan.beats.length > MOST_BEATS) throw new Error(`has ${plan.beats.length} beats`);
    for (const name of difficulties) figureSpans(plan.map, level[name]!);
  }
  return "accepted";
}

function useChart(level: Level, chart: Chart, text: string): void {
  const { notes, links } = chart;
  if (notes.length > MOST_NOTES) throw new Error(`has ${notes.length} notes from ${text.length} characters`);
  if (links.length > 2 * notes.length) throw new Error(`has ${links.length} links`);
  if (!notes.every(({ noteMs }, index) => noteMs >= (notes[index - 1]?.noteMs ?? 0)))
    throw new Error("has notes out of order");
  for (const most of [2, 3] as const) {
    const thinned = withMostKeys(chart, most);
    if (thinned.links.length !== links.length || !/^[0-9a-f]{8}$/.test(chartHash(thinned)))
      throw new Error("loses links with fewer keys");
  }
  const lastBar = lastBarOf(planSong(level, 100), chart);
  if (!sectionSpans(level, lastBar).every((span) => span.firstBar <= span.lastBar && span.lastBar <= lastBar))
    throw new Error("has sections that can't be practised");
  const { sync } = replay(atSpeed(chart, 50), []);
  if (sync !== 0) throw new Error(`gives ${sync} for silence`);
}
