import fc from "fast-check";
import { expect, test } from "vitest";
import { alongBone, reach } from "./arm-layout.ts";

const lengths = { upper: 84, fore: 80 };
const shoulder = { x: 0, y: 0 };

test("hangs straight down when the wrist is as far below as the arm is long", () => {
  const arm = reach(shoulder, { x: 0, y: 164 }, 1, lengths);
  expect(arm.elbow.x).toBeCloseTo(0);
  expect(arm.elbow.y).toBeCloseTo(84);
  expect(arm.upper.turn).toBeCloseTo(0);
});

test.each([
  { bend: 1, side: "screen right" },
  { bend: -1, side: "screen left" },
])("with bend $bend and the wrist below, the elbow is on $side", ({ bend }) => {
  expect(Math.sign(reach(shoulder, { x: 0, y: 100 }, bend, lengths).elbow.x)).toBe(bend);
});

test("the hand arrives, wherever it is sent and however the elbow bends", () => {
  const at = fc.double({ min: -400, max: 400, noNaN: true });
  fc.assert(
    fc.property(at, at, fc.double({ min: -1, max: 1, noNaN: true }), (x, y, bend) => {
      const { upper, fore } = reach(shoulder, { x, y }, bend, lengths);
      const hand = alongBone(fore.from, fore.turn, lengths.fore * fore.stretch);
      expect(Math.hypot(hand.x - x, hand.y - y)).toBeLessThan(1e-3);
      const elbow = alongBone(upper.from, upper.turn, lengths.upper * upper.stretch);
      expect(Math.hypot(elbow.x - fore.from.x, elbow.y - fore.from.y)).toBeLessThan(1e-6);
    }),
  );
});

test("within reach and fully bent, bones keep their length", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 163, noNaN: true }),
      fc.double({ min: 0, max: 7, noNaN: true }),
      (far, way) => {
        const { upper, fore } = reach(
          shoulder,
          { x: far * Math.cos(way), y: far * Math.sin(way) },
          -1,
          lengths,
        );
        expect(upper.stretch).toBeCloseTo(1);
        expect(fore.stretch).toBeCloseTo(1);
      },
    ),
  );
});

const elbowAt = (bend: number) => reach(shoulder, { x: 40, y: 90 }, bend, lengths).elbow;

test("no pose makes the elbow jump: a small change of bend moves it a little", () => {
  for (let bend = -1; bend < 1; bend += 0.05) {
    const [a, b] = [elbowAt(bend), elbowAt(bend + 0.05)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(5);
  }
});
