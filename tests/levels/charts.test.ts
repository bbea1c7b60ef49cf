import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Chart } from "../src/core/chart/chart.ts";
import { chartOf } from "../src/core/chart/level-chart.ts";
import { momentsOf } from "../src/core/chart/moments.ts";
import { DIFFICULTIES, type Difficulty } from "../src/core/difficulty.ts";
import { PARTS } from "../src/core/drums.ts";
import { barStartMs, createTempoMap } from "../src/core/level/tempo-map.ts";
import { levelSchemaText } from "../tools/level-schema.ts";
import { levelIds, LEVELS_FOLDER, readLevelById } from "../tools/shell/levels.ts";

const ids = levelIds();

function levelFor(id: string) {
  const level = readLevelById(id);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return level.value;
}

function chartFor(id: string, difficulty: Difficulty): Chart {
  const chart = chartOf(levelFor(id), { left: difficulty, right: difficulty });
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return chart.value;
}

test("there are levels", () => {
  expect(ids.length).toBeGreaterThan(0);
});

test("the JSON Schema beside the levels is that of the code", () => {
  expect(readFileSync(path.join(LEVELS_FOLDER, "level.schema.json"), "utf8")).toBe(levelSchemaText());
});

describe.each(ids)("%s", (id) => {
  const level = levelFor(id);

  test("has all its sound files, band and guide in both codecs", () => {
    const { band, guide } = level.track;
    for (const stem of [band, guide])
      expect(stem.map((file) => path.extname(file))).toEqual([".opus", ".m4a"]);
    const missing = [...band, ...guide].filter((file) => !existsSync(path.join(LEVELS_FOLDER, id, file)));
    expect(missing).toEqual([]);
  });

  test("has four difficulties, each with more notes than the one before", () => {
    const counts = DIFFICULTIES.map((difficulty) => chartFor(id, difficulty).notes.length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(DIFFICULTIES.length);
  });

  test.each(DIFFICULTIES)(
    "leaves the first second free on %s, for those who tap along with the count-in",
    (difficulty) => {
      const barOneMs = barStartMs(createTempoMap(level.tempo, level.track.barOneMs), 1);
      for (const part of PARTS) {
        const first = chartFor(id, difficulty).notes.find((note) => note.part === part);
        expect(first?.noteMs).toBeGreaterThan(barOneMs + 1000);
      }
    },
  );

  test.each(DIFFICULTIES)(
    "joins at least 60 %% of its moments on %s, by three figures or more",
    (difficulty) => {
      const { notes, links } = chartFor(id, difficulty);
      const moments = momentsOf(notes);
      const linked = new Set(links.flatMap(({ left, right }) => [...left, ...right]));
      const joined = moments.filter((moment) => moment.notes.some((note) => linked.has(note)));
      expect(joined.length / moments.length).toBeGreaterThanOrEqual(0.6);
      expect(new Set(level[difficulty]?.arrangement.map(({ figure }) => figure)).size).toBeGreaterThanOrEqual(
        3,
      );
    },
  );
});
