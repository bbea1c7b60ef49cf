import { expect, test } from "vitest";
import { chartOf } from "../chart/level-chart.ts";
import { planSong } from "../level/song-plan.ts";
import { replay } from "../run/replay.ts";
import { aChart, aNote, playedWith } from "../testing/builders.ts";
import { aLevel } from "../testing/levels.ts";
import { songMs } from "../time.ts";
import { figureSpans } from "./figure-spans.ts";
import { spreadOf } from "./spread.ts";
import { findWork, type PlayedRun } from "./work.ts";

const beats = Array.from({ length: 8 }, (_, i) => 1000 + i * 1000);
/** Four seconds of verse in unison, then four of chorus in which the right part answers half a second later. */
const chart = aChart(
  ...beats.map((atMs, i) => aNote("left", i % 2 === 0 ? "kick" : "snare", atMs)),
  ...beats.map((atMs, i) => aNote("right", "kick", i < 4 ? atMs : atMs + 500)),
);
const sections = [
  { name: "verse" as const, firstBar: 1, lastBar: 2, fromMs: songMs(0), toMs: songMs(5000) },
  { name: "chorus" as const, firstBar: 3, lastBar: 4, fromMs: songMs(5000), toMs: songMs(9999) },
];

function work(errorOf: (noteMs: number, lane: string) => number | null, given: Partial<PlayedRun> = {}) {
  const log = playedWith(chart, ({ part, noteMs, lane }) => (part === "left" ? errorOf(noteMs, lane) : 0));
  return findWork({
    chart,
    result: replay(chart, log),
    people: ["left"],
    sections,
    figures: [],
    limbOf: (note) => (chart.notes[note]?.lane === "kick" ? "foot" : "other"),
    ...given,
  });
}

test("the weakest section is where people's notes and links were worth least", () => {
  expect(work((noteMs) => (noteMs > 5000 ? 45 : 0)).weakest?.name).toBe("chorus");
  expect(work((noteMs) => (noteMs < 5000 ? null : 0)).weakest?.name).toBe("verse");
});

test("where all is well nothing needs practice", () => {
  expect(work(() => 3).weakest).toBeNull();
});

test("a section with hardly a note says nothing", () => {
  const few = [{ ...sections[0]!, fromMs: songMs(0), toMs: songMs(1500) }];
  expect(work(() => null, { sections: few }).weakest).toBeNull();
});

test("errors are early or late with their spread, by lane and by limb", () => {
  const { lanes, limbs } = work((_, lane) => (lane === "kick" ? 20 : -10));
  expect(lanes.map(({ lane, struck }) => [lane, struck.meanMs, struck.spreadMs])).toEqual([
    ["snare", -10, 0],
    ["kick", 20, 0],
  ]);
  expect(limbs.map(({ limb, struck }) => [limb, struck.meanMs])).toEqual([
    ["other", -10],
    ["foot", 20],
  ]);
});

test("links are told apart by kind", () => {
  const { links } = work((noteMs) => (noteMs < 5000 ? 30 : 0));
  expect(links).toEqual([
    { kind: "unison", count: 4, sync: 825 },
    { kind: "hand-over", count: 7, sync: 1000 },
  ]);
});

test("figures lie where the arrangement has them, and are worth what was played there", () => {
  const level = aLevel();
  const map = planSong(level, 100).map;
  const figures = figureSpans(map, level.easy);
  expect(figures).toEqual([
    { figure: "unison", fromMs: 2500, toMs: 6500 },
    { figure: "echo", fromMs: 6500, toMs: 10_500 },
  ]);
  const made = chartOf(level, { left: "easy", right: "easy" });
  if (!made.ok) throw new Error("expected a chart");
  const log = playedWith(made.value, ({ part, noteMs }) => (part === "left" && noteMs >= 6500 ? 40 : 0));
  const found = findWork({
    chart: made.value,
    result: replay(made.value, log),
    people: ["left"],
    sections: [],
    figures,
    limbOf: () => "lead",
  });
  expect(found.figures.map(({ figure, struck, sync }) => [figure, struck.meanMs, sync])).toEqual([
    ["unison", 0, 1000],
    ["echo", 40, 950],
  ]);
});

test.each([
  { values: [], meanMs: null, spreadMs: null },
  { values: [7], meanMs: 7, spreadMs: null },
  { values: [-10, 10], meanMs: 0, spreadMs: 10 },
  { values: [1, 2, 4], meanMs: 2.3, spreadMs: 1.2 },
])("of $values the mean is $meanMs and the spread $spreadMs", ({ values, meanMs, spreadMs }) => {
  expect(spreadOf(values)).toEqual({ meanMs, spreadMs });
});
