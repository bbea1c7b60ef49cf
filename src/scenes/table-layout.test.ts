import fc from "fast-check";
import { expect, test } from "vitest";
import { PARTS } from "../core/drums.ts";
import type { Rect, Size } from "./stage-layout.ts";
import { layOutTable } from "./table-layout.ts";

const TABLES: readonly Size[] = [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1180, height: 820 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
];
const FOUR = { left: 4, right: 4 };

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(TABLES)("$width × $height is two halves and a beam, and nothing else", ({ width, height }) => {
  const { seats, beam } = layOutTable({ width, height }, FOUR, "left");
  expect(seats.right).toMatchObject({ x: 0, y: 0, width, turned: true });
  expect(seats.left).toMatchObject({ x: 0, y: beam.y + beam.height, width, turned: false });
  expect(seats.left.height).toBe(seats.right.height);
  expect(seats.right.height).toBe(beam.y);
  expect(seats.left.y + seats.left.height).toBeCloseTo(height);
});

test.each(TABLES)(
  "on $width × $height lanes, drummers and words of a half keep clear of each other",
  (size) => {
    const { half, padsTop } = layOutTable(size, FOUR, "left");
    for (const part of PARTS) {
      const { rect, fromY, hitY, capY, wordX, wordY, scale, laneWidth } = half.fields[part];
      const order = [0, rect.y, fromY, hitY, padsTop, capY, half.height];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      // The ring round a note that is due.
      expect(hitY + 33 * scale).toBeLessThanOrEqual(padsTop);
      expect(66 * scale).toBeLessThanOrEqual(laneWidth + 0.01);
      expect(rect.x).toBeGreaterThan(0);
      const { x, y, scale: grown } = half.drummers[part];
      const drummer = { x: x - 276 * grown, y: y - 604 * grown, width: 552 * grown, height: 604 * grown };
      expect(drummer.y).toBeGreaterThan(0);
      expect(drummer.x).toBeGreaterThanOrEqual(0);
      expect(drummer.x + drummer.width).toBeLessThanOrEqual(half.width);
      expect(overlap(drummer, rect)).toBe(false);
      // Words and tokens: under the drummers, above the pads, beside the lanes.
      const { sync, wordSize } = half;
      for (const word of [{ x: wordX, y: wordY, size: wordSize }, sync[part]]) {
        const box = {
          x: word.x - 2.4 * word.size,
          y: word.y - word.size / 2,
          width: 4.8 * word.size,
          height: word.size,
        };
        expect(box.y).toBeGreaterThan(y);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(half.width);
        expect(overlap(box, rect)).toBe(false);
      }
      expect(sync[part].tokensY + 0.4 * wordSize).toBeLessThanOrEqual(padsTop + 0.01);
    }
  },
);

test.each(TABLES)("on $width × $height the lanterns but the middle one hang beside the lanes", (size) => {
  const { half } = layOutTable(size, FOUR, "left");
  expect(half.cord.gap).toBeGreaterThan(half.fields.left.rect.width);
  expect(half.cord.span).toBeGreaterThan(half.cord.gap);
  expect(half.cord.span).toBeLessThan(half.width);
});

test("a judgement stands at the player's own drummer, the sync word at the partner's", () => {
  const { half } = layOutTable({ width: 1024, height: 768 }, FOUR, "left");
  const { fields, sync, drummers } = half;
  expect([fields.left.wordX, fields.right.wordX]).toEqual([drummers.left.x, drummers.right.x]);
  expect([sync.left.x, sync.right.x]).toEqual([drummers.right.x, drummers.left.x]);
});

test("each player's lanes are in the middle of their own half, however many the partner has", () => {
  const { half } = layOutTable({ width: 1024, height: 768 }, { left: 2, right: 4 }, "right");
  for (const part of PARTS) {
    const { rect, laneXs } = half.fields[part];
    expect(rect.x + rect.width / 2).toBeCloseTo(512);
    expect(laneXs).toHaveLength(part === "left" ? 2 : 4);
  }
});

test("any screen and any number of lanes gives finite places within the halves", () => {
  const lanes = fc.integer({ min: 1, max: 4 });
  const side = fc.integer({ min: 60, max: 6000 });
  fc.assert(
    fc.property(side, side, lanes, lanes, (width, height, left, right) => {
      const layout = layOutTable({ width, height }, { left, right }, "left");
      expect(JSON.stringify(layout)).not.toContain("null");
      for (const part of PARTS) {
        const { rect } = layout.half.fields[part];
        expect(rect.x).toBeGreaterThanOrEqual(0);
        expect(rect.x + rect.width).toBeLessThanOrEqual(width);
      }
    }),
  );
});
