import { expect, test } from "vitest";
import { audioSec } from "../core/time.ts";
import type { AudioOutput } from "./audio-output.ts";
import { createMetronome } from "./metronome.ts";
import type { SampleSheet } from "./sample-sheet.ts";
import { aSound } from "./testing/fake-context.ts";
import { aRecordingContext } from "./testing/recording-context.ts";

const SHEET: Pick<SampleSheet, "buffer" | "sprite"> = {
  buffer: aSound(new Float32Array(96_000), 48_000),
  sprite: { sticks: [500, 100], click: [700, 100] },
};

function aMetronome(sheet: typeof SHEET | null = SHEET) {
  const recording = aRecordingContext(5);
  const output = { context: recording.context, buses: { click: {} } } as unknown as AudioOutput;
  const metronome = createMetronome(output, sheet);
  return { ...recording, metronome };
}

test("a click starts at its time, at its place in the sheet", () => {
  const { metronome, started } = aMetronome();
  metronome.clickAt("sticks", audioSec(6));
  metronome.clickAt("click", audioSec(6.5));
  expect(started.map(({ startedAt, offset }) => [startedAt, offset])).toEqual([
    [6, 0.5],
    [6.5, 0.7],
  ]);
});

test("a click between two frames starts at the nearer one", () => {
  const { metronome, started } = aMetronome();
  metronome.clickAt("click", audioSec(6 + 0.4 / 48_000));
  metronome.clickAt("click", audioSec(6 + 0.6 / 48_000));
  expect(started.map(({ startedAt }) => startedAt * 48_000)).toEqual([288_000, 288_001]);
});

test("a click that comes too late is left out, a little late it still sounds", () => {
  const { metronome, started } = aMetronome();
  metronome.clickAt("click", audioSec(4.97));
  expect(started).toHaveLength(0);
  metronome.clickAt("click", audioSec(4.99));
  expect(started).toHaveLength(1);
});

test("what the sheet lacks is synthesised, and so is everything without one", () => {
  for (const { metronome, started } of [aMetronome(), aMetronome(null)]) {
    metronome.clickAt("click-accent", audioSec(6));
    expect(started.map(({ startedAt, offset }) => [startedAt, offset])).toEqual([[6, undefined]]);
  }
});

test("a pause takes back what is still to come", () => {
  const { metronome, started, endAll } = aMetronome();
  metronome.clickAt("click", audioSec(5.1));
  endAll();
  metronome.clickAt("click", audioSec(6));
  metronome.cancel();
  expect(started.map(({ stopped }) => stopped)).toEqual([false, true]);
});
