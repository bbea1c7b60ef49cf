import { expect, test } from "vitest";
import { DIFFICULTIES } from "../../core/difficulty.ts";
import { bestOf, nextDifficulty, type LevelCard } from "./level-card.ts";

const both = { left: 10, right: 12 };
const card: LevelCard = {
  id: "first-steps",
  title: "First steps",
  bpm: { from: 90, to: 90 },
  lengthMs: 60_000,
  figures: ["unison"],
  notes: { easy: both, hard: both },
  bestSync: { easy: 700, "easy,hard": 912 },
  outOfReach: false,
};

test.each([
  { from: "easy", step: 1, next: "hard" },
  { from: "normal", step: 1, next: "hard" },
  { from: "hard", step: 1, next: null },
  { from: "hard", step: -1, next: "easy" },
  { from: "easy", step: -1, next: null },
] as const)("one step of $step from $from is $next", ({ from, step, next }) => {
  expect(nextDifficulty(card, DIFFICULTIES, from, step)).toBe(next);
});

test("the best of a level is over all pairs, and null before its first run", () => {
  expect(bestOf(card)).toBe(912);
  expect(bestOf({ ...card, bestSync: {} })).toBeNull();
});
