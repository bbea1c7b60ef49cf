import fc from "fast-check";
import { expect, test } from "vitest";
import {
  brightness,
  DARK,
  glowTo,
  hangAt,
  LANTERNS,
  levelAt,
  LIGHT_ORDER,
  warmth,
} from "./lantern-layout.ts";

const lit = (chain: number) =>
  Array.from({ length: LANTERNS }, (_, i) => i).filter((lantern) => brightness(lantern, chain) === 1);

test.each([
  { chain: 0, lanterns: [] },
  { chain: 3, lanterns: [] },
  { chain: 4, lanterns: [0] },
  { chain: 8, lanterns: [0, 8] },
  { chain: 35, lanterns: [0, 1, 2, 3, 5, 6, 7, 8] },
  { chain: 36, lanterns: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
])("a chain of $chain lights $lanterns", ({ chain, lanterns }) => {
  expect(lit(chain)).toEqual(lanterns);
});

test("every lantern has its turn", () => {
  expect(LIGHT_ORDER.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a light never jumps, however often it is sent elsewhere", () => {
  const steps = fc.array(fc.record({ to: fc.double({ min: 0, max: 1, noNaN: true }), waitMs: fc.nat(800) }));
  fc.assert(
    fc.property(steps, (list) => {
      let [glow, nowMs] = [DARK, 0];
      for (const { to, waitMs } of list) {
        nowMs += waitMs;
        const before = levelAt(glow, nowMs);
        glow = glowTo(glow, to, nowMs);
        expect(levelAt(glow, nowMs)).toBeCloseTo(before);
      }
      expect(levelAt(glow, nowMs + 1500)).toBeCloseTo(glow.to);
    }),
  );
});

test("the cord hangs lowest in the middle and both ends are level", () => {
  const cord = { span: 400, sag: 60, gap: 0 };
  expect(hangAt(0, cord)).toEqual({ x: -200, y: 0 });
  expect(hangAt(4, cord)).toEqual({ x: 0, y: 60 });
  expect(hangAt(8, cord)).toEqual({ x: 200, y: 0 });
});

test("lanterns but the middle one hang clear of what hides the middle of their cord", () => {
  const cord = { span: 400, sag: 60, gap: 160 };
  const xs = Array.from({ length: LANTERNS }, (_, i) => hangAt(i, cord).x);
  expect(xs).toEqual([-200, -170, -140, -110, 0, 110, 140, 170, 200]);
});

test("the stage is warm when all lanterns are lit, and not before", () => {
  expect(warmth(35)).toBeLessThan(1);
  expect(warmth(36)).toBe(1);
});
