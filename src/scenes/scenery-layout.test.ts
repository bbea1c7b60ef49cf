import { expect, test } from "vitest";
import {
  CEDARS,
  DEER_MOST,
  emberAt,
  fireflyAt,
  placeStoneLanterns,
  seatDeer,
  spreadCedars,
  STARS,
} from "./scenery-layout.ts";
import { layOutStage } from "./stage-layout.ts";

const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 3440, height: 1440 },
  { width: 390, height: 844 },
];
const FOUR = { left: 4, right: 4 };

test.each(WINDOWS)("the audience of $width × $height sits in front of the stage", (size) => {
  const layout = layOutStage(size, FOUR);
  const deer = seatDeer(layout);
  expect(deer.length).toBeGreaterThan(4);
  expect(deer.length).toBeLessThanOrEqual(DEER_MOST);
  for (const { y } of deer) expect(y > layout.floorY && y <= layout.view.height).toBe(true);
});

test.each(WINDOWS)("cedars of $width × $height leave the hall free", (size) => {
  const layout = layOutStage(size, FOUR);
  const cedars = spreadCedars(layout);
  expect(cedars).toHaveLength(CEDARS);
  for (const { x } of cedars) expect(Math.abs(x - layout.centreX)).toBeGreaterThanOrEqual(330 * layout.scene);
});

test("no two stars share a place", () => {
  expect(new Set(STARS.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(STARS.length);
});

test.each(WINDOWS)("stone lanterns of $width × $height stand inside the view, in mirrored pairs", (size) => {
  const layout = layOutStage(size, FOUR);
  const xs = placeStoneLanterns(layout).map(({ x }) => x - layout.centreX);
  expect(Math.max(...xs)).toBeLessThan(layout.view.width / 2);
  expect(xs[0]).toBeCloseTo(-xs[3]!);
  expect(xs[1]).toBeCloseTo(-xs[2]!);
});

test("a firefly moves a little between two frames and never flashes more than once in three seconds", () => {
  const layout = layOutStage({ width: 1280, height: 720 }, FOUR);
  for (let atMs = 0; atMs < 20_000; atMs += 16) {
    const [a, b] = [fireflyAt(3, atMs, layout), fireflyAt(3, atMs + 16, layout)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(1);
    expect(Math.abs(a.alpha - b.alpha)).toBeLessThan(0.02);
  }
});

test("embers rise from the fire and go out before they begin again", () => {
  const layout = layOutStage({ width: 1280, height: 720 }, FOUR);
  for (let index = 0; index < 14; index++) {
    for (let atMs = 0; atMs < 9000; atMs += 250) {
      const { y, alpha } = emberAt(index, atMs, layout);
      expect(y).toBeLessThan(layout.floorY);
      expect(alpha).toBeGreaterThanOrEqual(0);
      expect(alpha).toBeLessThanOrEqual(1);
      if (y < layout.floorY - 480 * layout.scene) expect(alpha).toBeLessThan(0.05);
    }
  }
});
