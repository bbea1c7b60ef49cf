import { expect, test } from "vitest";
import type { Chart } from "../core/chart/chart.ts";
import { songMs } from "../core/time.ts";
import { layOutStage } from "./stage-layout.ts";
import { threadAlpha, unisonMoments } from "./thread-layout.ts";

const note = (part: "left" | "right", noteMs: number) => ({
  part,
  lane: "snare" as const,
  noteMs: songMs(noteMs),
  accent: false,
});
const chart: Chart = {
  notes: [note("left", 0), note("right", 200), note("left", 500), note("right", 500)],
  links: [
    { kind: "hand-over", weight: 1, left: [0], right: [1] },
    { kind: "unison", weight: 2, left: [2], right: [3] },
  ],
};
const field = layOutStage({ width: 1280, height: 720 }, { left: 4, right: 4 }).fields.left;

test("only what both play at once is joined across the stage", () => {
  expect(unisonMoments(chart)).toEqual([{ noteMs: 500, left: 2, right: 3 }]);
});

test("a thread comes out on the way, is clearest at the line and gone behind it", () => {
  const { fromY, hitY } = field;
  expect(threadAlpha(field, fromY)).toBe(0);
  expect(threadAlpha(field, hitY)).toBeGreaterThan(threadAlpha(field, hitY - 60));
  expect(threadAlpha(field, hitY + 1)).toBe(0);
});
