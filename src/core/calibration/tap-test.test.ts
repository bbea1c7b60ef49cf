import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom, noiseUs } from "../partner/random.ts";
import { estimateTaps, runLateness, visualLateness, type TapEstimate } from "./tap-test.ts";

const BEAT_MS = 600;

/** A simulated tapper: steadily late, scattering around that; `wild` of a hundred taps are anywhere. */
function tapper(seed: number, given: { late: number; sd: number; taps: number; wild?: number }): number[] {
  const random = createRandom(seed);
  return Array.from({ length: given.taps }, (_, beat) => {
    const anywhere = random.next16() * 100 < (given.wild ?? 0) * 65_536;
    const off = anywhere
      ? (random.next16() / 65_536 - 0.5) * BEAT_MS
      : noiseUs(random, given.sd * 1000) / 1000;
    return beat * BEAT_MS + given.late + off;
  });
}

const steadily = (late: number): TapEstimate => estimateTaps(tapper(5, { late, sd: 4, taps: 20 }), BEAT_MS)!;

test("fifteen taps are not enough, sixteen are", () => {
  expect(estimateTaps(tapper(1, { late: 20, sd: 5, taps: 15 }), BEAT_MS)).toBeNull();
  expect(estimateTaps(tapper(1, { late: 20, sd: 5, taps: 16 }), BEAT_MS)).not.toBeNull();
});

test.each([-120, -35, 0, 18, 90, 180])(
  "somebody %i ms late is measured so, whatever one in ten taps does",
  (late) => {
    for (let seed = 1; seed <= 50; seed++) {
      const estimate = estimateTaps(tapper(seed, { late, sd: 18, taps: 24, wild: 10 }), BEAT_MS)!;
      expect(Math.abs(estimate.lateMs - late)).toBeLessThan(20);
    }
  },
);

test("the range that is told holds the true value about nineteen times in twenty", () => {
  let inside = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const { lateMs, sureMs } = estimateTaps(tapper(seed, { late: 40, sd: 15, taps: 32 }), BEAT_MS)!;
    if (Math.abs(lateMs - 40) <= sureMs) inside++;
  }
  expect(inside / 400).toBeGreaterThan(0.88);
  expect(inside / 400).toBeLessThan(0.995);
});

test("outliers are counted, and make nothing less sure", () => {
  const steady = tapper(3, { late: 30, sd: 6, taps: 20 });
  const plain = estimateTaps(steady, BEAT_MS)!;
  const spoilt = estimateTaps([...steady, 20 * BEAT_MS + 250, 21 * BEAT_MS - 240], BEAT_MS)!;
  expect(spoilt.rejected).toBe(plain.rejected + 2);
  expect([spoilt.lateMs, spoilt.sure]).toEqual([plain.lateMs, true]);
});

test("who scatters widely is told so", () => {
  expect(estimateTaps(tapper(4, { late: 30, sd: 60, taps: 16 }), BEAT_MS)!.sure).toBe(false);
});

test("two who tap together are pooled, in any order", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 100 }), fc.nat(1000), (late, seed) => {
      const both = [
        ...tapper(seed, { late: late - 10, sd: 8, taps: 16 }),
        ...tapper(seed + 1, { late: late + 10, sd: 8, taps: 16 }),
      ];
      const estimate = estimateTaps(both, BEAT_MS)!;
      expect(Math.abs(estimate.lateMs - late)).toBeLessThan(12);
      expect(estimateTaps(both.toReversed(), BEAT_MS)).toEqual(estimate);
    }),
  );
});

test.each([
  { what: "steadily 18 ms late", late: 18, sd: 12, hits: 60, lateMs: true },
  { what: "8 ms late, which nobody notices", late: 8, sd: 5, hits: 60, lateMs: false },
  { what: "late, but all over the place", late: 18, sd: 70, hits: 30, lateMs: false },
  { what: "too short a run", late: 40, sd: 5, hits: 15, lateMs: false },
])("after a run that was $what an offset is offered: $lateMs", ({ late, sd, hits, lateMs }) => {
  const errors = tapper(9, { late, sd, taps: hits }).map((tap, beat) => tap - beat * BEAT_MS);
  expect(runLateness(errors) !== null).toBe(lateMs);
});

test("pictures are as late as taps to light are later than taps to sound", () => {
  expect(visualLateness(steadily(55), steadily(30))).toBe(25);
  expect(visualLateness(steadily(10), steadily(30))).toBe(-20);
});
