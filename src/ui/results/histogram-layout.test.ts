import { expect, test } from "vitest";
import type { Chart, LinkKind } from "../../core/chart/chart.ts";
import type { LinkOutcome } from "../../core/run/result.ts";
import { layOutHistogram } from "./histogram-layout.ts";

const chartOf = (...kinds: readonly LinkKind[]): Chart => ({
  notes: [],
  links: kinds.map((kind) => ({ kind, weight: 1, left: [0], right: [1] })),
});
const heard = (dMs: number | null): LinkOutcome => ({ quality: 0, word: "one", dMs });

const filled = (...asynchronies: readonly number[]) =>
  layOutHistogram(chartOf(...asynchronies.map(() => "unison" as const)), asynchronies.map(heard)).filter(
    ({ count }) => count > 0,
  );

test.each([
  { dMs: 0, middleMs: 0 },
  { dMs: 4, middleMs: 0 },
  { dMs: -4, middleMs: 0 },
  { dMs: 5, middleMs: 10 },
  { dMs: -5, middleMs: -10 },
  { dMs: 300, middleMs: 80 },
  { dMs: -300, middleMs: -80 },
])("$dMs ms falls into the bin around $middleMs", ({ dMs, middleMs }) => {
  expect(filled(dMs).map((bin) => bin.middleMs)).toEqual([middleMs]);
});

test("every unison is counted once", () => {
  expect(filled(0, 1, 20)).toEqual([
    { middleMs: 0, count: 2 },
    { middleMs: 20, count: 1 },
  ]);
});

test("only unisons heard from both sides count", () => {
  expect(layOutHistogram(chartOf("unison", "echo"), [heard(null), heard(3)])).toEqual([]);
});
