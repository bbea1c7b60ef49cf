import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { momentsOf } from "../../src/core/chart/moments.ts";
import { DIFFICULTIES } from "../../src/core/difficulty.ts";
import { PARTS } from "../../src/core/drums.ts";
import { barStartMs, createTempoMap, pulseAt } from "../../src/core/level/tempo-map.ts";
import { levelSchemaText } from "../../tools/level-schema.ts";
import { levelIds, LEVELS_FOLDER } from "../../tools/shell/levels.ts";
import { busiest, DENSITY_LIMITS } from "./density.ts";
import { chartFor, fileOf, levelFor } from "./shipped.ts";

const ids = levelIds();
/** The shortest and the longest preview, in milliseconds: a phrase, but not the song. */
const PREVIEW_MS = [8_000, 30_000] as const;

test("there are levels", () => {
  expect(ids.length).toBeGreaterThan(0);
});

test("the JSON Schema beside the levels is that of the code", () => {
  expect(readFileSync(path.join(LEVELS_FOLDER, "level.schema.json"), "utf8")).toBe(levelSchemaText());
});

describe.each(ids)("%s", (id) => {
  const level = levelFor(id);
  const map = createTempoMap(level.tempo, level.track.barOneMs);

  test("has all its sound files, band and guide in both codecs", () => {
    const { band, guide } = level.track;
    for (const stem of [band, guide])
      expect(stem.map((file) => path.extname(file))).toEqual([".opus", ".m4a"]);
    const missing = [...band, ...guide].filter((file) => !existsSync(fileOf(id, file)));
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
      const barOneMs = barStartMs(map, 1);
      for (const part of PARTS) {
        const first = chartFor(id, difficulty).notes.find((note) => note.part === part);
        expect(first?.noteMs).toBeGreaterThan(barOneMs + 1000);
      }
    },
  );

  test.each(DIFFICULTIES)("has no note outside its track on %s", (difficulty) => {
    const { notes } = chartFor(id, difficulty);
    expect(notes[0]?.noteMs).toBeGreaterThanOrEqual(0);
    expect(notes.at(-1)?.noteMs).toBeLessThan(
      (level.track.lengthSamples * 1000) / level.track.sampleRate - 500,
    );
  });

  test.each(DIFFICULTIES)("is as dense as it should be on %s", (difficulty) => {
    const { atLeast, atMost, inOneBar } = DENSITY_LIMITS[difficulty];
    const chart = chartFor(id, difficulty);
    const fourBars = PARTS.map((part) => busiest(chart, part, map, 4));
    expect(Math.max(...fourBars)).toBeGreaterThanOrEqual(atLeast);
    expect(Math.max(...fourBars)).toBeLessThanOrEqual(atMost);
    const oneBar = Math.max(...PARTS.map((part) => busiest(chart, part, map, 1)));
    expect(oneBar).toBeLessThanOrEqual(inOneBar + 1e-9);
  });

  test.each(DIFFICULTIES)(
    "asks for no more keys at once on %s than two hands or keyboards have",
    (difficulty) => {
      const moments = momentsOf(chartFor(id, difficulty).notes);
      expect(Math.max(...moments.map(({ notes }) => notes.length))).toBeLessThanOrEqual(2);
      if (difficulty !== "easy" && difficulty !== "normal") return;
      const keysAt = new Map<number, number>();
      for (const { atMs, notes } of moments) keysAt.set(atMs, (keysAt.get(atMs) ?? 0) + notes.length);
      expect(Math.max(...keysAt.values())).toBeLessThanOrEqual(2);
    },
  );

  test("has a preview of whole bars that opens on a chorus", () => {
    const { from, to } = level.track.previewMs;
    const opening = pulseAt(map, from + 1).bar;
    expect(Math.abs(barStartMs(map, opening) - from)).toBeLessThanOrEqual(1);
    expect(level.sections.find(({ bar }) => bar === opening)?.name).toBe("chorus");
    expect(Math.abs(barStartMs(map, pulseAt(map, to + 1).bar) - to)).toBeLessThanOrEqual(1);
    expect(to - from).toBeGreaterThanOrEqual(PREVIEW_MS[0]);
    expect(to - from).toBeLessThanOrEqual(PREVIEW_MS[1]);
  });

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
