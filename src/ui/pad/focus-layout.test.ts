import { expect, test } from "vitest";
import { nearestBox, type Box } from "./focus-layout.ts";

const box = (left: number, top: number, width = 100, height = 40): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Two columns of buttons, and a wide one below both. */
const boxes = [box(0, 0), box(0, 50), box(200, 0), box(200, 50), box(0, 200, 300)];

test.each([
  { from: 0, direction: "down", to: 1 },
  { from: 1, direction: "down", to: 4 },
  { from: 3, direction: "down", to: 4 },
  { from: 4, direction: "up", to: 1 },
  { from: 1, direction: "right", to: 3 },
  { from: 2, direction: "left", to: 0 },
  { from: 0, direction: "up", to: null },
  { from: 3, direction: "right", to: null },
] as const)("$direction from $from is $to", ({ from, direction, to }) => {
  expect(
    nearestBox(
      boxes[from]!,
      boxes.filter((_, i) => i !== from),
      direction,
    ),
  ).toBe(to === null ? null : to > from ? to - 1 : to);
});

test("what lies straight ahead goes before what is nearer but aside", () => {
  expect(nearestBox(box(0, 0), [box(150, 45), box(0, 120)], "down")).toBe(1);
});
