import { expect, test } from "vitest";
import { strokeSound } from "./stroke-sound.ts";

test.each([
  { force: undefined, due: true, accent: true, loudness: 1 },
  { force: undefined, due: false, accent: false, loudness: 1 },
  { force: 100 / 127, due: false, accent: true, loudness: 1 },
  { force: 99 / 127, due: true, accent: false, loudness: 0.993 },
  { force: 1 / 127, due: true, accent: false, loudness: 0.307 },
])("force $force where an accent is due: $due", ({ force, due, accent, loudness }) => {
  const sound = strokeSound(force, due);
  expect(sound.accent).toBe(accent);
  expect(sound.loudness).toBeCloseTo(loudness, 3);
});
