import { expect, test } from "vitest";
import { replay } from "../run/replay.ts";
import { playedWith, unisons } from "../testing/builders.ts";
import { ribbonOf, sectionQualities } from "./ribbon.ts";

const chart = unisons(4);

test("the ribbon has each link at its time, with its asynchrony", () => {
  const log = playedWith(chart, ({ part, noteMs }) => {
    if (noteMs === 5000) return part === "left" ? 0 : null;
    return part === "left" ? 0 : 12;
  });
  const ribbon = ribbonOf(chart, replay(chart, log));
  expect(ribbon.map(({ atMs, dMs }) => [atMs, dMs])).toEqual([
    [2000, 12],
    [3000, 12],
    [4000, 12],
    [5000, null],
  ]);
});

test.each([
  { startsMs: [0, 3000, 4500], qualities: [1000, 800, 0] },
  { startsMs: [2500, 9000], qualities: [650, null] },
  { startsMs: [], qualities: [] },
])("sections that begin at $startsMs have qualities $qualities", ({ startsMs, qualities }) => {
  const values = [1000, 900, 700, 0];
  const ribbon = values.map((quality, index) => ({
    atMs: 2000 + 1000 * index,
    dMs: 0,
    word: "one" as const,
    quality,
  }));
  expect(sectionQualities(ribbon, startsMs)).toEqual(qualities);
});
