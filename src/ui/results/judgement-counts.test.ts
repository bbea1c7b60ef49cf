import { expect, test } from "vitest";
import type { Chart } from "../../core/chart/chart.ts";
import { songMs } from "../../core/time.ts";
import { countJudgements } from "./judgement-counts.ts";

test("counts each player's own notes only", () => {
  const chart: Chart = {
    notes: (["left", "right", "left"] as const).map((part, index) => ({
      part,
      lane: "kick",
      noteMs: songMs(index * 500),
      accent: false,
    })),
    links: [],
  };
  const outcomes = [
    { kind: "hit", errorMs: 3, judgement: "perfect" },
    { kind: "hit", errorMs: 60, judgement: "good" },
    { kind: "miss" },
  ] as const;
  expect(countJudgements(chart, outcomes, "left")).toEqual({ perfect: 1, great: 0, good: 0, miss: 1 });
  expect(countJudgements(chart, outcomes, "right")).toEqual({ perfect: 0, great: 0, good: 1, miss: 0 });
});
