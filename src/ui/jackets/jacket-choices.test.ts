import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { DEFAULT_JACKETS, jacketSchema, type Jacket } from "../../core/jacket.ts";
import {
  JACKET_ROWS,
  optionsOf,
  randomJacket,
  stepChoice,
  stepNumber,
  withChoice,
} from "./jacket-choices.ts";

const jacket = DEFAULT_JACKETS.left;

test.each([
  { from: 1, by: 1, to: 2 },
  { from: 99, by: 1, to: null },
  { from: null, by: 1, to: 0 },
  { from: null, by: -1, to: 99 },
  { from: 0, by: -1, to: null },
] as const)("from number $from a step of $by leads to $to", ({ from, by, to }) => {
  expect(stepNumber(from, by)).toBe(to);
});

test.each(JACKET_ROWS.filter((row) => row !== "number"))("%s comes round to where it began", (row) => {
  let changed: Jacket = jacket;
  for (const _ of optionsOf(row, jacket)) changed = stepChoice(changed, row, 1);
  expect(changed[row]).toBe(jacket[row]);
});

test("a cloth in the colour of the trim hands its old colour to the trim", () => {
  expect(withChoice(jacket, "colour", "cream")).toMatchObject({ colour: "cream", trim: "vermilion" });
});

const chances = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8 });
const steps = fc.array(fc.tuple(fc.constantFrom(...JACKET_ROWS), fc.constantFrom(-1 as const, 1 as const)));

test("whatever is chosen or drawn is a jacket, whose trim is seen", () => {
  fc.assert(
    fc.property(chances, steps, (values, choices) => {
      let drawn = 0;
      const first = randomJacket(jacket, () => values[drawn++ % values.length] ?? 0);
      const last = choices.reduce((worn, [row, by]) => stepChoice(worn, row, by), first);
      expect(v.is(jacketSchema, last)).toBe(true);
      expect(last.trim).not.toBe(last.colour);
    }),
  );
});

test("a drawn jacket leaves the hand alone", () => {
  expect(randomJacket({ ...jacket, hand: "left" }, () => 0.99).hand).toBe("left");
});
