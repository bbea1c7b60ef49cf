import fc from "fast-check";
import { expect, test } from "vitest";
import { decay, nod, smooth, swing } from "./motion-layout.ts";

test.each([
  { ageMs: -5, share: 1 },
  { ageMs: 0, share: 1 },
  { ageMs: 100, share: 0.25 },
  { ageMs: 200, share: 0 },
  { ageMs: 900, share: 0 },
])("$ageMs ms after an event that lasts 200 ms, $share of it is left", ({ ageMs, share }) => {
  expect(decay(ageMs, 200)).toBe(share);
});

test("a swing starts full and ends still", () => {
  expect(swing(0, 600, 3)).toBe(1);
  expect(swing(600, 600, 3)).toBe(0);
});

test("every curve stays in its range", () => {
  fc.assert(
    fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (t) => {
      for (const value of [smooth(t), nod(t)]) expect(value >= 0 && value <= 1).toBe(true);
      expect(Math.abs(swing(t * 500, 500, 4))).toBeLessThanOrEqual(1);
    }),
  );
});

test("a nod is over before the next beat", () => {
  expect(nod(0)).toBe(0);
  expect(nod(0.12)).toBe(1);
  expect(nod(0.75)).toBe(0);
});
