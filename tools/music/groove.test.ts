import { expect, test } from "vitest";

import { bpmAt, secondsAt, stepSec } from "./groove.ts";

const steady = { bpm: 120, beatsPerBar: 4, stepsPerBeat: 3, barOneMs: 500 };
const faster = {
  ...steady,
  changes: [
    { bar: 3, bpm: 240 },
    { bar: 4, bpm: 60 },
  ],
};

test.each([
  { bar: 1, step: 0, sec: 0.5 },
  { bar: 2, step: 6, sec: 3.5 },
  { bar: 3, step: 0, sec: 4.5 },
  { bar: 1, step: 30, sec: 5 },
  { bar: 4, step: 0, sec: 5.5 },
  { bar: 4, step: 3, sec: 6.5 },
])("step $step of bar $bar lies at $sec s when the tempo steps at bars 3 and 4", ({ bar, step, sec }) => {
  expect(secondsAt(faster, bar, step)).toBeCloseTo(sec, 9);
});

test("a bar has the tempo of the last change before it", () => {
  expect([1, 2, 3, 4, 9].map((bar) => bpmAt(faster, bar))).toEqual([120, 120, 240, 60, 60]);
  expect(stepSec(faster, 4)).toBeCloseTo(1 / 3, 9);
});

test("without changes time is even", () => {
  expect(secondsAt(steady, 3, 1)).toBeCloseTo(0.5 + 25 / 6, 9);
});
