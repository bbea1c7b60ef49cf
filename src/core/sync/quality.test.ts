import fc from "fast-check";
import { expect, test } from "vitest";
import { gradeFor } from "./grade.ts";
import { qualityOf, toleranceUs, wordFor } from "./quality.ts";

test.each([
  { us: 0, quality: 1000, word: "one" },
  { us: 10_000, quality: 1000, word: "one" },
  { us: 10_001, quality: 999, word: "tight" },
  { us: 15_000, quality: 975, word: "tight" },
  { us: 20_000, quality: 950, word: "tight" },
  { us: 20_001, quality: 949, word: "together" },
  { us: 30_000, quality: 825, word: "together" },
  { us: 40_000, quality: 700, word: "together" },
  { us: 41_000, quality: 688, word: "loose" },
  { us: 80_000, quality: 250, word: "loose" },
  { us: 80_001, quality: 249, word: "apart" },
  { us: 119_999, quality: 0, word: "apart" },
  { us: 120_000, quality: 0, word: "apart" },
  { us: 240_000, quality: 0, word: "apart" },
])("d′ of $us µs has quality $quality and the word $word", ({ us, quality, word }) => {
  expect(qualityOf(us)).toBe(quality);
  expect(wordFor(us)).toBe(word);
});

test("quality never rises with d′", () => {
  fc.assert(
    fc.property(fc.nat(130_000), fc.nat(130_000), (a, b) => {
      expect(qualityOf(Math.max(a, b))).toBeLessThanOrEqual(qualityOf(Math.min(a, b)));
    }),
  );
});

test.each([
  { kind: "unison", dMs: -30, gapMs: 0, us: 30_000 },
  { kind: "hand-over", dMs: 30, gapMs: 500, us: 20_000 },
  { kind: "hand-over", dMs: 31, gapMs: 125, us: 27_555 },
  { kind: "hand-over", dMs: 30, gapMs: 1000, us: 15_000 },
  // At half speed a hand-over may be longer than a second; the easing stops there.
  { kind: "hand-over", dMs: 30, gapMs: 2000, us: 15_000 },
  { kind: "echo", dMs: -31, gapMs: 2000, us: 15_500 },
] as const)("$dMs ms in a $kind over $gapMs ms tolerates as $us µs", ({ kind, dMs, gapMs, us }) => {
  expect(toleranceUs(kind, dMs, gapMs)).toBe(us);
});

test.each([
  { sync: 1000, grade: "heartbeat" },
  { sync: 950, grade: "heartbeat" },
  { sync: 949, grade: "tight" },
  { sync: 900, grade: "tight" },
  { sync: 899, grade: "ensemble" },
  { sync: 800, grade: "ensemble" },
  { sync: 799, grade: "band" },
  { sync: 650, grade: "band" },
  { sync: 649, grade: "rehearsal" },
  { sync: 0, grade: "rehearsal" },
])("sync $sync is graded $grade", ({ sync, grade }) => {
  expect(gradeFor(sync)).toBe(grade);
});
