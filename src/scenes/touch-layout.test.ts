import { expect, test } from "vitest";
import { layOutStage } from "./stage-layout.ts";
import { layOutPads, padAt } from "./touch-layout.ts";

const two = { left: ["snare", "kick"], right: ["snare", "kick"] } as const;
const four = { left: ["crash", "hat", "snare", "kick"], right: ["crash", "hat", "snare", "kick"] } as const;
const BOTH = ["left", "right"] as const;

const SIZES = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

test.each(SIZES)(
  "on $width×$height eight pads lie side by side within the window, under the line",
  (size) => {
    const layout = layOutStage(size, { left: 4, right: 4 });
    const pads = layOutPads(layout, four, BOTH);
    expect(pads).toHaveLength(8);
    for (const [index, pad] of pads.entries()) {
      const next = pads[index + 1];
      expect(pad.x).toBeGreaterThanOrEqual(0);
      expect(pad.x + pad.width).toBeLessThanOrEqual((next?.x ?? size.width) + 0.01);
      expect(pad.y).toBeGreaterThan(layout.fields[pad.part].hitY);
      expect(pad.y + pad.height).toBeLessThanOrEqual(size.height);
      expect(pad.width).toBeGreaterThanOrEqual(40);
    }
  },
);

test.each(SIZES)(
  "on $width×$height every place below the top has a pad, the one above it or beside it",
  (size) => {
    const layout = layOutStage(size, { left: 2, right: 2 });
    const pads = layOutPads(layout, two, BOTH);
    for (const pad of pads) {
      const x = pad.x + pad.width / 2;
      expect(padAt(pads, layout, x, size.height - 1)).toBe(pad);
      expect(padAt(pads, layout, x, size.height * 0.5)).toBe(pad);
      expect(padAt(pads, layout, x, size.height * 0.2)).toBeNull();
    }
    expect(padAt(pads, layout, 0, size.height - 1)?.part).toBe("left");
    expect(padAt(pads, layout, size.width, size.height - 1)?.part).toBe("right");
  },
);

test("who plays alone has pads for one part only, and every place is theirs", () => {
  const layout = layOutStage({ width: 390, height: 844 }, { left: 2, right: 2 });
  const pads = layOutPads(layout, two, ["right"]);
  expect(pads.map(({ part }) => part)).toEqual(["right", "right"]);
  expect(padAt(pads, layout, 0, 800)?.part).toBe("right");
});
