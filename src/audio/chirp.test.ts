import { expect, test } from "vitest";
import { chirpAt, chirpSamples, findOnset, type Chirp } from "./chirp.ts";

const CHIRP: Chirp = {
  sampleRate: 48_000,
  startSample: 4800,
  durationSec: 0.01,
  fromHz: 1000,
  toHz: 8000,
};

/** Half a second with the chirp at a time that may fall between frames, as loud as `gain`. */
function soundWith(atMs: number, sampleRate: number, gain: number): Float32Array {
  return Float32Array.from({ length: sampleRate / 2 }, (_, i) => {
    const sec = i / sampleRate - atMs / 1000;
    return sec >= 0 && sec < CHIRP.durationSec ? chirpAt(CHIRP, sec) * gain : 0;
  });
}

test.each([
  { atMs: 100, sampleRate: 48_000 },
  { atMs: 100, sampleRate: 44_100 },
  { atMs: 144, sampleRate: 44_100 },
  { atMs: 121.334, sampleRate: 48_000 },
  { atMs: 93.5, sampleRate: 48_000 },
])("a chirp at $atMs ms of $sampleRate Hz is found within 0.01 ms", ({ atMs, sampleRate }) => {
  const onset = findOnset(soundWith(atMs, sampleRate, 0.3), chirpSamples(CHIRP, sampleRate));
  expect(Math.abs((onset.frame / sampleRate) * 1000 - atMs)).toBeLessThan(0.01);
  expect(onset.likeness).toBeGreaterThan(0.95);
});

test("a chirp upside down is not its likeness", () => {
  const onset = findOnset(soundWith(100, 48_000, -0.3), chirpSamples(CHIRP, 48_000));
  expect(onset.likeness).toBeLessThan(0.95);
});

test("silence has no likeness", () => {
  expect(findOnset(new Float32Array(24_000), chirpSamples(CHIRP, 48_000)).likeness).toBe(0);
});

test("a plain tone has little likeness", () => {
  const tone = Float32Array.from({ length: 24_000 }, (_, i) => Math.sin(i / 20));
  expect(findOnset(tone, chirpSamples(CHIRP, 48_000)).likeness).toBeLessThan(0.5);
});
