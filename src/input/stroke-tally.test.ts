import { expect, test } from "vitest";
import type { Part } from "../core/drums.ts";
import { pageMs } from "../core/time.ts";
import { createStrokeTally } from "./stroke-tally.ts";
import type { StrokeDevice } from "./stroke.ts";

function tallyOf(...strokes: readonly (readonly [Part, StrokeDevice, number])[]) {
  const tally = createStrokeTally();
  for (const [part, device, at] of strokes) tally.add({ part, lane: "snare", at: pageMs(at), device });
  return tally;
}

test("without a stroke it was the keyboard, as far as anybody knows", () => {
  const use = { device: "keyboard", resolutionMs: null };
  expect(tallyOf().use({})).toEqual({ left: use, right: use });
});

test("who mixed devices is named by the one of most strokes", () => {
  const tally = tallyOf(
    ["left", "touch", 0],
    ["left", "midi", 100],
    ["left", "midi", 200],
    ["right", "keyboard", 50],
  );
  expect([tally.use({}).left.device, tally.use({}).right.device]).toEqual(["midi", "keyboard"]);
});

const every = (step: number) =>
  Array.from({ length: 40 }, (_, index) => ["left", "gamepad", index * step] as const);

test("a device that has to be read is as coarse as its readings, or coarser", () => {
  expect(tallyOf(["left", "gamepad", 0]).use({ gamepad: 4.4 }).left.resolutionMs).toBe(4);
  expect(tallyOf(...every(112)).use({ gamepad: 4.4 }).left.resolutionMs).toBe(16);
  expect(tallyOf(...every(107.31)).use({ gamepad: 4.4 }).left.resolutionMs).toBe(4);
});
