import { expect, test } from "vitest";
import { fadeEnds } from "./faded-copy.ts";

test("both ends fade from and to silence, the middle stays", () => {
  const samples = new Float32Array(10).fill(1);
  fadeEnds(samples, 4);
  expect([...samples]).toEqual([0, 0.25, 0.5, 0.75, 1, 1, 0.75, 0.5, 0.25, 0]);
});

test("without a fade nothing changes", () => {
  const samples = new Float32Array(3).fill(1);
  fadeEnds(samples, 0);
  expect([...samples]).toEqual([1, 1, 1]);
});
