import { expect, test } from "vitest";
import { barStartMs, createTempoMap, pulseAt, stepMs, stepsPerBar } from "./tempo-map.ts";

const common = [{ bar: 1, bpm: 120, beatsPerBar: 4, stepsPerBeat: 4 }];

test("bars and steps of common time", () => {
  const map = createTempoMap(common, 500);
  expect(barStartMs(map, 1)).toBe(500);
  expect(barStartMs(map, 3)).toBe(4500);
  expect(stepMs(map, 3, 5)).toBe(5125);
  expect(stepsPerBar(map, 3)).toBe(16);
});

test("12/8 counts dotted quarters of three steps", () => {
  const map = createTempoMap([{ bar: 1, bpm: 100, beatsPerBar: 4, stepsPerBeat: 3 }], 0);
  expect(stepsPerBar(map, 1)).toBe(12);
  expect(stepMs(map, 2, 1)).toBe(2600);
});

test("a tempo and metre change holds from its bar", () => {
  const map = createTempoMap([...common, { bar: 3, bpm: 90, beatsPerBar: 3, stepsPerBeat: 2 }], 0);
  expect(barStartMs(map, 3)).toBe(4000);
  expect(barStartMs(map, 4)).toBe(6000);
  expect(stepsPerBar(map, 2)).toBe(16);
  expect(stepsPerBar(map, 3)).toBe(6);
});

test("at half speed everything lasts twice as long, the air before bar 1 too", () => {
  const map = createTempoMap(common, 500, 0.5);
  expect(barStartMs(map, 1)).toBe(1000);
  expect(barStartMs(map, 2)).toBe(5000);
});

test.each([
  { atMs: 500, bar: 1, beat: 0, phase: 0 },
  { atMs: 1250, bar: 1, beat: 1, phase: 0.5 },
  { atMs: 2500, bar: 2, beat: 0, phase: 0 },
  { atMs: 0, bar: 0, beat: 3, phase: 0 },
  { atMs: -1500, bar: 0, beat: 0, phase: 0 },
])("at $atMs ms it is bar $bar, beat $beat, phase $phase", ({ atMs, bar, beat, phase }) => {
  expect(pulseAt(createTempoMap(common, 500), atMs)).toEqual({ bar, beat, phase, beatMs: 500 });
});
