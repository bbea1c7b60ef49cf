import { expect, test } from "vitest";
import { aLevel } from "../testing/levels.ts";
import { chartHash } from "./chart-hash.ts";
import { chartOf } from "./level-chart.ts";
import { atSpeed, atSpeedMs } from "./speed.ts";

const easy = { left: "easy", right: "easy" } as const;

function chartFor(level = aLevel(), pair: Parameters<typeof chartOf>[1] = easy) {
  const chart = chartOf(level, pair);
  if (!chart.ok) throw new Error("expected a chart");
  return chart.value;
}

test("patterns become notes in song time, in the chart's order", () => {
  const { notes } = chartFor();
  expect(notes.slice(0, 4)).toEqual([
    { part: "left", lane: "kick", noteMs: 2500, accent: false },
    { part: "right", lane: "kick", noteMs: 2500, accent: false },
    { part: "left", lane: "snare", noteMs: 3000, accent: false },
    { part: "right", lane: "snare", noteMs: 3000, accent: false },
  ]);
  expect(notes.filter(({ accent }) => accent).map(({ noteMs }) => noteMs)).toEqual([4000, 4000, 6000, 6000]);
});

test("an echo repeats with its entry", () => {
  const level = aLevel();
  level.easy.arrangement[1]!.times = 2;
  const echoes = chartFor(level).links.filter(({ kind }) => kind === "echo");
  const times = chartFor(level).notes.map(({ noteMs }) => noteMs);
  expect(echoes.map(({ left, right }) => times[right[0]!]! - times[left[0]!]!)).toEqual(Array(6).fill(2000));
});

test("two difficulties make a chart without echoes, its links from the notes that are there", () => {
  const level = aLevel();
  const normal = {
    ...level.easy,
    patterns: { ...level.easy.patterns, groove: { snare: ".... x... .... x..." } },
  };
  const chart = chartFor({ ...level, normal }, { left: "easy", right: "normal" });
  expect(chart.links.filter(({ kind }) => kind === "echo")).toEqual([]);
  expect(chart.links.filter(({ kind }) => kind === "unison").length).toBe(4);
});

test("a difficulty that is not there is refused by name", () => {
  const chart = chartOf(aLevel(), { left: "easy", right: "expert" });
  expect(chart).toEqual({
    ok: false,
    problems: [{ place: "expert", says: "is not in this level; it has easy" }],
  });
});

test.each([
  { atMs: 1000, percent: 100, realMs: 1000 },
  { atMs: 1000, percent: 50, realMs: 2000 },
  { atMs: 1000, percent: 75, realMs: 1333 },
  { atMs: 1001, percent: 80, realMs: 1251 },
  { atMs: 1000, percent: 125, realMs: 800 },
])("$atMs ms are $realMs ms at $percent %", ({ atMs, percent, realMs }) => {
  expect(atSpeedMs(atMs, percent)).toBe(realMs);
});

test("speed moves the notes and keeps the links", () => {
  const chart = chartFor();
  const slow = atSpeed(chart, 50);
  expect(slow.links).toEqual(chart.links);
  expect(slow.notes.map(({ noteMs }) => noteMs)).toEqual(chart.notes.map(({ noteMs }) => noteMs * 2));
});

test("the hash changes with a note's time and not with its accent", () => {
  const hash = chartHash(chartFor());
  const quieter = aLevel();
  quieter.easy.patterns["groove"]!.snare = ".... x... .... x...";
  const moved = aLevel();
  moved.easy.patterns["groove"]!.snare = ".... x... .... .X..";
  expect(hash).toMatch(/^[0-9a-f]{8}$/);
  expect(chartHash(chartFor(quieter))).toBe(hash);
  expect(chartHash(chartFor(moved))).not.toBe(hash);
});
