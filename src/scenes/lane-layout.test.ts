import { expect, test } from "vitest";
import {
  crowdedSize,
  fallMs,
  laneGaps,
  lanesInOrder,
  noteLook,
  noteY,
  tickFrame,
  tickOffset,
} from "./lane-layout.ts";
import { layOutStage } from "./stage-layout.ts";

const field = layOutStage({ width: 1280, height: 720 }, { left: 4, right: 4 }).fields.left;

test.each([
  { part: "left", inUse: ["crash", "hat", "snare", "kick"], order: ["hat", "snare", "kick", "crash"] },
  { part: "right", inUse: ["crash", "hat", "snare", "kick"], order: ["crash", "kick", "snare", "hat"] },
  { part: "left", inUse: ["snare", "kick"], order: ["snare", "kick"] },
  { part: "right", inUse: ["snare", "kick"], order: ["kick", "snare"] },
] as const)("$part with $inUse shows $order", ({ part, inUse, order }) => {
  expect(lanesInOrder(part, inUse)).toEqual(order);
});

test("a note appears at the top, is due at the line and leaves the field after its fall", () => {
  expect(noteY(field, 1500, 1500)).toBeCloseTo(field.fromY);
  expect(noteY(field, 0, 1500)).toBeCloseTo(field.hitY);
  expect(noteY(field, -fallMs(field, 1500), 1500)).toBeCloseTo(field.rect.y + field.rect.height);
});

test.each([
  { errorMs: -40, side: -1 },
  { errorMs: 0, side: 0 },
  { errorMs: 40, side: 1 },
])("an error of $errorMs ms is drawn on side $side of the line (−1 above)", ({ errorMs, side }) => {
  expect(Math.sign(tickOffset(field, errorMs))).toBe(side);
});

test("ticks stay within reach of the line", () => {
  expect(tickOffset(field, 500)).toBe(tickOffset(field, 120));
});

test("a note fades in, is clear to the line, and is gone at the bottom", () => {
  const alphaAt = (y: number) => noteLook(field, y, "pending", 0).alpha;
  expect(alphaAt(field.fromY)).toBe(0);
  expect(alphaAt(field.hitY)).toBe(1);
  expect(alphaAt(field.rect.y + field.rect.height)).toBe(0);
});

test("a missed note is dim, goes on falling and meets nobody", () => {
  const look = noteLook(field, field.hitY + 20, "missed", 50);
  expect(look).toMatchObject({ y: field.hitY + 20, dim: true, meeting: 0 });
  expect(look.alpha).toBeLessThan(0.5);
});

test("a note that was hit goes at the line, wherever it was struck", () => {
  const look = noteLook(field, field.hitY - 30, "hit", 0);
  expect(look).toEqual({ y: field.hitY, alpha: 1, size: 1, dim: false, meeting: 0 });
  expect(noteLook(field, field.hitY - 30, "hit", 170).alpha).toBe(0);
});

test.each([
  { errorMs: -40, frame: "field/tick-early" },
  { errorMs: -11, frame: "field/tick" },
  { errorMs: 11, frame: "field/tick" },
  { errorMs: 12, frame: "field/tick-late" },
])("a hit $errorMs ms off is signed with $frame", ({ errorMs, frame }) => {
  expect(tickFrame(errorMs)).toBe(frame);
});

test("six plain notes a second in one lane are drawn nearly full size, ten a second smaller, never tiny", () => {
  const sizes = [1000, 167, 100, 40].map((gapMs) => crowdedSize(field, gapMs, 1600, false));
  expect(sizes[0]).toBe(1);
  expect(sizes[1]).toBeGreaterThan(0.85);
  expect(sizes[2]).toBeLessThan(sizes[1]!);
  expect(sizes[3]).toBe(0.7);
});

test("gaps are told to the nearer neighbour in the same lane", () => {
  const notes = [0, 300, 400, 2000].map((noteMs) => ({ lane: "snare" as const, noteMs }));
  expect(laneGaps([...notes, { lane: "kick", noteMs: 2000 }])).toEqual([300, 100, 100, 1600, Infinity]);
});
