import { expect, test } from "vitest";
import { audioSec, pageMs, songMs } from "../core/time.ts";
import { createSongClock, wholeSongMs, type HeardTime, type Offsets } from "./song-clock.ts";

const NO_OFFSETS: Offsets = { inputOffsetMs: 0, visualOffsetMs: 0 };
/** An output that is heard 40 ms behind page time, from page time 1000 on. */
const heard: HeardTime = {
  heardAt: (at) => audioSec((at - 1040) / 1000),
  pageAt: (time) => pageMs(time * 1000 + 1040),
};
const started = (offsets: Offsets = NO_OFFSETS): ReturnType<typeof createSongClock> => {
  const clock = createSongClock(heard, () => offsets);
  clock.start(audioSec(3));
  return clock;
};

test("song time 0 is when the start is heard, before that it is negative", () => {
  const clock = started();
  expect(clock.songZeroPageMs()).toBeCloseTo(4040);
  expect(clock.songAt(pageMs(4040))).toBeCloseTo(0);
  expect(clock.songAt(pageMs(2040))).toBeCloseTo(-2000);
  expect(clock.songAt(pageMs(5040.5))).toBeCloseTo(1000.5);
});

test("song and page time undo each other", () => {
  const clock = started();
  expect(clock.pageOf(clock.songAt(pageMs(7777.7)))).toBeCloseTo(7777.7);
});

test("the offsets move presses and drawing, each on its own, and song time not", () => {
  const clock = started({ inputOffsetMs: 30, visualOffsetMs: 12 });
  expect(clock.songAt(pageMs(5040))).toBeCloseTo(1000);
  expect(clock.pressAt(pageMs(5040))).toBe(970);
  expect(clock.drawAt(pageMs(5040))).toBeCloseTo(1012);
  expect(clock.songZeroPageMs()).toBeCloseTo(4040);
});

test("offsets may change while it runs", () => {
  let inputOffsetMs = 0;
  const clock = createSongClock(heard, () => ({ inputOffsetMs, visualOffsetMs: 0 }));
  clock.start(audioSec(3));
  inputOffsetMs = 25;
  expect(clock.pressAt(pageMs(5040))).toBe(975);
});

test.each([
  [10.4999, 10],
  [10.5, 11],
  [-10.5, -10],
  [-0.4, 0],
  [0, 0],
])("%d ms is %d whole ones", (value, whole) => {
  expect(wholeSongMs(value)).toBe(whole);
});

test("a press is rounded once, with its offset in it", () => {
  expect(started({ inputOffsetMs: 0.3, visualOffsetMs: 0 }).pressAt(pageMs(5040.7))).toBe(1000);
});

test("frozen, it stands still until the next start", () => {
  const clock = started();
  clock.freeze(pageMs(5040));
  expect(clock.frozen).toBe(true);
  expect(clock.songAt(pageMs(9000))).toBeCloseTo(1000);
  clock.start(audioSec(10));
  expect(clock.frozen).toBe(false);
  expect(clock.songAt(pageMs(11_040))).toBeCloseTo(0);
});

test("frozen twice, it keeps the first", () => {
  const clock = started();
  clock.freeze(pageMs(5040));
  clock.freeze(pageMs(6040));
  expect(clock.songAt(pageMs(9000))).toBeCloseTo(1000);
});

test("before the first start it stands where it was told to", () => {
  const clock = createSongClock(heard, () => NO_OFFSETS, songMs(-3000));
  expect(clock.frozen).toBe(true);
  expect(clock.songAt(pageMs(5040))).toBe(-3000);
});
