import { expect, test } from "vitest";
import { asynchronyFigures } from "./asynchrony.ts";

test("seven heard unisons say nothing", () => {
  expect(asynchronyFigures([1, 2, 3, 4, 5, 6, 7])).toEqual({ leadMs: null, wobbleMs: null, listening: null });
});

test("eight equal ones have a lead, no wobble, and nothing to listen to", () => {
  expect(asynchronyFigures(Array.from({ length: 8 }, () => 12))).toEqual({
    leadMs: 12,
    wobbleMs: 0,
    listening: null,
  });
});

test("taking turns to be ahead is over-correcting", () => {
  const { leadMs, wobbleMs, listening } = asynchronyFigures([10, -10, 10, -10, 10, -10, 10, -10]);
  expect(leadMs).toBe(0);
  expect(wobbleMs).toBe(10);
  expect(listening).toBe(-7 / 8);
});

test("a slow drift is not listening", () => {
  const { leadMs, wobbleMs, listening } = asynchronyFigures([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(leadMs).toBe(4.5);
  expect(wobbleMs).toBeCloseTo(Math.sqrt(5.25), 12);
  expect(listening).toBe(0.625);
});
