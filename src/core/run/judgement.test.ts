import { expect, test } from "vitest";
import { claimWindowMs, judgementFor } from "./judgement.ts";

test.each([
  { errorMs: 0, judgement: "perfect" },
  { errorMs: 25, judgement: "perfect" },
  { errorMs: -25, judgement: "perfect" },
  { errorMs: 26, judgement: "great" },
  { errorMs: -26, judgement: "great" },
  { errorMs: 55, judgement: "great" },
  { errorMs: -55, judgement: "great" },
  { errorMs: 56, judgement: "good" },
  { errorMs: -120, judgement: "good" },
])("a press $errorMs ms from its note is $judgement", ({ errorMs, judgement }) => {
  expect(judgementFor(errorMs)).toBe(judgement);
});

test.each([
  { gapMs: Infinity, windowMs: 120 },
  { gapMs: 267, windowMs: 120 },
  { gapMs: 266, windowMs: 119 },
  { gapMs: 125, windowMs: 56 },
  { gapMs: 60, windowMs: 27 },
])("a note $gapMs ms from its nearest neighbour is claimed within $windowMs ms", ({ gapMs, windowMs }) => {
  expect(claimWindowMs(gapMs)).toBe(windowMs);
});
