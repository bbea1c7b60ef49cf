import { expect, test } from "vitest";

import type { TempoEntry } from "../../src/core/level/level-schema.ts";
import { aLevel } from "../../src/core/testing/levels.ts";
import { beatWindows } from "./beat-windows.ts";

const at = (bar: number, bpm: number): TempoEntry => ({ bar, bpm, beatsPerBar: 4, stepsPerBeat: 4 });
/** First and last bar of each window, and its tempo. */
const windowsOf = (seconds: number, tempo: readonly TempoEntry[]) => {
  const level = aLevel();
  const track = { ...level.track, lengthSamples: seconds * 48_000 };
  return beatWindows({ ...level, track, tempo: [...tempo] }).map((window) => [
    window.firstBar,
    window.lastBar,
    window.bpm,
  ]);
};

test("a song of one tempo is heard in three places", () => {
  expect(windowsOf(60, [at(1, 120)])).toEqual([
    [1, 9, 120],
    [10, 19, 120],
    [20, 29, 120],
  ]);
});

test("a song too short for three places is heard in one", () => {
  expect(windowsOf(20, [at(1, 120)])).toEqual([[1, 9, 120]]);
});

test("every tempo is heard from its own first bar line", () => {
  expect(windowsOf(30, [at(1, 120), at(3, 240), at(5, 60)])).toEqual([
    [1, 2, 120],
    [3, 4, 240],
    [5, 9, 60],
  ]);
});
