import fc from "fast-check";
import { expect, test } from "vitest";
import { DRUMS } from "../look/rig.ts";
import { contactPose, REST, tipOf } from "./kit-layout.ts";
import { anticipation, footLift, stickPose } from "./pose-layout.ts";

const lanes = fc.constantFrom("hat" as const, "snare" as const, "crash" as const);
const hands = fc.constantFrom("outer" as const, "inner" as const);

test("the stick is at the drum in the frame of the stroke, whatever it was doing", () => {
  fc.assert(
    fc.property(hands, lanes, lanes, fc.integer({ min: -100, max: 300 }), (hand, lane, next, inMs) => {
      const due = { lane: next, inMs, accent: true };
      const pose = stickPose(hand, { lane, ageMs: 0, accent: false }, due);
      expect(pose).toEqual(contactPose(hand, lane));
      expect(Math.abs(tipOf(pose).y - DRUMS[lane].y)).toBeLessThan(16);
    }),
  );
});

test.each([
  { inMs: 171, lifted: 0 },
  { inMs: 55, lifted: 1 },
  { inMs: 0, lifted: 1 },
  { inMs: -70, lifted: 1 },
  { inMs: -190, lifted: 0 },
])("$inMs ms before its note a hand has lifted by $lifted", ({ inMs, lifted }) => {
  expect(anticipation(inMs)).toBe(lifted);
});

test("with nothing made and nothing due the hands rest", () => {
  expect(stickPose("outer", null, null)).toEqual(REST.outer);
  expect(stickPose("outer", { lane: "hat", ageMs: 500, accent: false }, null)).toEqual(REST.outer);
});

const heightBefore = (accent: boolean) =>
  tipOf(stickPose("inner", null, { lane: "snare", inMs: 55, accent })).y;

test("before an accent the stick is higher", () => {
  expect(heightBefore(true)).toBeLessThan(heightBefore(false) - 10);
});

test("between two frames of 60 a second no hand jumps, but for the stroke itself", () => {
  fc.assert(
    fc.property(
      hands,
      lanes,
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: -200, max: 300 }),
      (hand, lane, ageMs, inMs) => {
        const at = (t: number) =>
          stickPose(hand, { lane, ageMs: ageMs + t, accent: false }, { lane, inMs: inMs - t, accent: false });
        const [a, b] = [at(0).wrist, at(16).wrist];
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(60);
      },
    ),
  );
});

test("the foot is down when it strikes and up before it", () => {
  expect(footLift(0, 400)).toBe(0);
  expect(footLift(9999, 50)).toBe(1);
});
