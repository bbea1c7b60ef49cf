import { expect, test } from "vitest";
import { resolutionOf } from "./resolution.ts";

/** Strokes of two people, about 150 ms apart, as a device that looks every `periodMs` reports them. */
function strokes(periodMs: number, jitterMs = 0, count = 60): readonly number[] {
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  let at = 1000;
  return Array.from({ length: count }, () => {
    at += 60 + random() * 180;
    return Math.ceil(at / periodMs) * periodMs + (random() - 0.5) * 2 * jitterMs;
  });
}

test.each([
  { hertz: 60, resolution: 1000 / 60 },
  { hertz: 100, resolution: 10 },
  { hertz: 120, resolution: 1000 / 120 },
  { hertz: 125, resolution: 8 },
  { hertz: 250, resolution: 4 },
  { hertz: 500, resolution: 2 },
  { hertz: 1000, resolution: 1 },
  { hertz: 8000, resolution: 1 },
])("a device that looks $hertz times a second resolves $resolution ms", ({ hertz, resolution }) => {
  expect(resolutionOf(strokes(1000 / hertz))).toBe(resolution);
});

test("a little noise of the system hides nothing", () => {
  expect(resolutionOf(strokes(8, 0.6))).toBe(8);
});

test("noise as large as the period is no period", () => {
  expect(resolutionOf(strokes(8, 4))).toBe(1);
});

test.each([0, 1, 2, 12])("%i strokes are too few to tell", (count) => {
  expect(resolutionOf(strokes(8, 0, count))).toBeNull();
});

test("strokes of one report say nothing", () => {
  expect(resolutionOf(Array<number>(40).fill(1000))).toBeNull();
});
