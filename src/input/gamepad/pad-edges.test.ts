import { expect, test } from "vitest";
import { buttonsDown, newlyDown, type PadReading } from "./pad-edges.ts";
import { axisButton } from "./pad-map.ts";

function reading(buttons: readonly number[], axes: readonly number[] = []): PadReading {
  return { buttons: buttons.map((value) => ({ pressed: value > 0, value })), axes };
}
const down = (pad: PadReading, before: readonly number[] = []): number[] => [
  ...buttonsDown(pad, new Set(before)),
];

test.each([
  { value: 1, is: [0] },
  { value: 0.51, is: [0] },
  { value: 0.5, is: [] },
  { value: 0, is: [] },
])("a trigger at $value", ({ value, is }) => {
  expect(down(reading([value]))).toEqual(is);
});

test("a button that tells only that it is pressed is down", () => {
  expect(down({ buttons: [{ pressed: true, value: 0 }], axes: [] })).toEqual([0]);
});

test("an axis goes down far out and up near the middle", () => {
  const end = axisButton(1, false);
  expect(down(reading([], [0, -0.69]))).toEqual([]);
  expect(down(reading([], [0, -0.71]))).toEqual([end]);
  expect(down(reading([], [0, -0.41]), [end])).toEqual([end]);
  expect(down(reading([], [0, -0.39]), [end])).toEqual([]);
});

test("only what goes down strikes; what is held in the first reading does not", () => {
  expect(newlyDown(undefined, new Set([1]))).toEqual([]);
  expect(newlyDown(new Set([1]), new Set([1, 2]))).toEqual([2]);
  expect(newlyDown(new Set([1]), new Set())).toEqual([]);
});
