import { expect, test } from "vitest";
import {
  judgementAt,
  playsItself,
  startTeach,
  stepAt,
  strikeInTeach,
  TEACH_BEGIN,
  TEACH_NOTES,
  togetherAt,
  type Teach,
} from "./teach.ts";

const START_MS = 50_000;

/** Both have found their keys. */
const begun: Teach = (["left", "right"] as const).reduce(
  (teach, part) =>
    (["snare", "kick"] as const).reduce((before, lane) => strikeInTeach(before, part, lane, START_MS), teach),
  TEACH_BEGIN,
);
const together = TEACH_NOTES.findIndex(({ atMs }, at) => TEACH_NOTES[at + 1]?.atMs === atMs);
const meetMs = TEACH_NOTES[together]!.atMs;

test("it begins once both have struck both of their drums", () => {
  const half = strikeInTeach(strikeInTeach(TEACH_BEGIN, "left", "snare", 1), "left", "snare", 2);
  expect(stepAt(half, 0)).toBe("keys");
  expect(begun.startMs).toBe(START_MS);
  expect(stepAt(begun, 0)).toBe("line");
});

test.each([
  { errorMs: 10, word: "perfect" },
  { errorMs: -40, word: "great" },
  { errorMs: 200, word: "good" },
] as const)("a stroke $errorMs ms from the line is $word", ({ errorMs, word }) => {
  const { atMs } = TEACH_NOTES[0]!;
  const hit = strikeInTeach(begun, "left", "kick", START_MS + atMs + errorMs);
  expect(judgementAt(hit, "left", atMs + 210)).toBe(word);
  expect(judgementAt(begun, "left", atMs + 300)).toBe("miss");
});

test.each([
  { left: 80, right: 85, word: "one" },
  { left: -20, right: 40, word: "loose" },
  { left: null, right: 0, word: "alone" },
  { left: null, right: null, word: "silence" },
] as const)("strokes at $left and $right are $word", ({ left, right, word }) => {
  const struck = (teach: Teach, part: "left" | "right", errorMs: number | null): Teach =>
    errorMs === null ? teach : strikeInTeach(teach, part, "kick", START_MS + meetMs + errorMs);
  const teach = struck(struck(begun, "left", left), "right", right);
  expect(togetherAt(teach, meetMs + 260)).toBe(word);
});

test("the half of somebody who is not there plays itself", () => {
  const alone = startTeach(strikeInTeach(TEACH_BEGIN, "left", "kick", 1), START_MS);
  expect(playsItself(alone, "right")).toBe(true);
  expect(playsItself(alone, "left")).toBe(false);
  expect(togetherAt(strikeInTeach(alone, "left", "kick", START_MS + meetMs + 5), meetMs + 5)).toBe("one");
});

test("with nobody there nothing plays itself", () => {
  expect(playsItself(startTeach(TEACH_BEGIN, 0), "left")).toBe(false);
});
