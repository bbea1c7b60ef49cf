import { expect, test } from "vitest";
import type { Chart, LinkKind } from "../../core/chart/chart.ts";
import type { LinkOutcome } from "../../core/run/result.ts";
import { songMs } from "../../core/time.ts";
import type { SongSection } from "../song-section.ts";
import { layOutAsynchrony, summarizeSections } from "./asynchrony-layout.ts";

const note = (part: "left" | "right", ms: number) =>
  ({ part, lane: "snare", noteMs: songMs(ms), accent: false }) as const;

const chart: Chart = {
  notes: [note("left", 1000), note("right", 1000), note("left", 5000), note("right", 5500)],
  links: [
    { kind: "unison", weight: 2, left: [0], right: [1] },
    { kind: "hand-over", weight: 1, left: [2], right: [3] },
  ],
};

const heard = (dMs: number | null): LinkOutcome => ({
  quality: 0,
  word: dMs === null ? "alone" : "one",
  dMs,
});

const sections: readonly SongSection[] = [
  { name: "verse", fromMs: 500 },
  { name: "chorus", fromMs: 5000 },
];

test.each([
  { dMs: 50, drawn: 50 },
  { dMs: 240, drawn: 100 },
  { dMs: -101, drawn: -100 },
])("$dMs ms is drawn at $drawn ms", ({ dMs, drawn }) => {
  expect(layOutAsynchrony(chart, [heard(dMs), heard(0)], sections, 10_000).points[0]?.dMs).toBe(drawn);
});

test("a link lies at the time of its later moment", () => {
  const { points } = layOutAsynchrony(chart, [heard(20), heard(-40)], sections, 10_000);
  expect(points).toEqual([
    { atMs: 1000, dMs: 20, kind: "unison" satisfies LinkKind },
    { atMs: 5500, dMs: -40, kind: "hand-over" satisfies LinkKind },
  ]);
});

test("a link with a side not heard is a mark without a height", () => {
  const picture = layOutAsynchrony(chart, [heard(20), heard(null)], sections, 10_000);
  expect(picture.points).toHaveLength(1);
  expect(picture.unheard).toEqual([{ atMs: 5500, kind: "hand-over" }]);
});

test("sections share the whole width, and the first reaches back to the start", () => {
  const picture = layOutAsynchrony(chart, [heard(20), heard(null)], sections, 10_000);
  expect(picture.sections).toEqual([
    { section: sections[0], fromMs: 0, toMs: 5000, meanMs: 20 },
    { section: sections[1], fromMs: 5000, toMs: 10_000, meanMs: null },
  ]);
});

test("a summary counts links and heard links of each section", () => {
  expect(summarizeSections(chart, [heard(20), heard(null)], sections, 10_000)).toEqual([
    { section: sections[0], links: 1, heard: 1, meanMs: 20 },
    { section: sections[1], links: 1, heard: 0, meanMs: null },
  ]);
});
