import fc from "fast-check";
import { expect, test } from "vitest";
import { PARTS } from "../core/drums.ts";
import { layOutStage, type Rect, type Size } from "./stage-layout.ts";

const WINDOWS: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 3440, height: 1440 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
];
const FOUR = { left: 4, right: 4 };

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(WINDOWS)("in $width × $height nothing overlaps and everything is inside", (size) => {
  const { fields, view, drummers } = layOutStage(size, FOUR);
  expect(overlap(fields.left.rect, fields.right.rect)).toBe(false);
  for (const part of PARTS) {
    const { rect } = fields[part];
    expect(overlap(rect, view)).toBe(false);
    expect(rect.x >= 0 && rect.x + rect.width <= size.width && rect.y + rect.height <= size.height).toBe(
      true,
    );
    const { x, y, scale } = drummers[part];
    expect(x - 268 * scale).toBeGreaterThan(view.x - 8);
    expect(x + 268 * scale).toBeLessThan(view.x + view.width + 8);
    expect(y - 590 * scale).toBeGreaterThanOrEqual(0);
  }
  expect(drummers.left.x + 276 * drummers.left.scale).toBeLessThanOrEqual(
    drummers.right.x - 276 * drummers.right.scale + 1,
  );
});

test.each(WINDOWS)("in $width × $height a field reads from the top: appear, due, key, word", (size) => {
  for (const part of PARTS) {
    const { rect, fromY, hitY, capY, wordY } = layOutStage(size, FOUR).fields[part];
    const order = [rect.y, fromY, hitY, capY, wordY, rect.y + rect.height];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(hitY - fromY).toBeGreaterThan(rect.height * 0.5);
  }
});

test("the two sides mirror each other when both play as many lanes", () => {
  const { fields, width } = layOutStage({ width: 1280, height: 720 }, FOUR);
  fields.left.laneXs.forEach((x, i) => expect(x + fields.right.laneXs.at(-1 - i)!).toBeCloseTo(width));
});

test("a phone is portrait, a desktop is not", () => {
  expect(layOutStage({ width: 390, height: 844 }, FOUR).portrait).toBe(true);
  expect(layOutStage({ width: 1280, height: 720 }, FOUR).portrait).toBe(false);
});

test("any window and any number of lanes gives finite places", () => {
  const lanes = fc.integer({ min: 1, max: 4 });
  const side = fc.integer({ min: 1, max: 8000 });
  fc.assert(
    fc.property(side, side, lanes, lanes, (width, height, left, right) => {
      const layout = layOutStage({ width, height }, { left, right });
      expect(layout.fields.left.laneXs).toHaveLength(left);
      expect(JSON.stringify(layout)).not.toContain("null");
    }),
  );
});

test.each(WINDOWS)("in $width × $height the two fields' signs keep clear of each other", (size) => {
  const { left, right } = layOutStage(size, FOUR).fields;
  expect(right.beadX - left.beadX).toBeGreaterThan(28 * left.scale);
});
