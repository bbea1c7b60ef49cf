import { expect, test } from "vitest";
import { leafAlpha, leafAt, LEAVES } from "./leaf-layout.ts";
import { layOutStage } from "./stage-layout.ts";

const layout = layOutStage({ width: 1280, height: 720 }, { left: 4, right: 4 });

test("leaves fall only when all but every lantern is lit", () => {
  expect([0, 0.5, 0.88].map(leafAlpha)).toEqual([0, 0, 0]);
  expect(leafAlpha(1)).toBe(1);
});

test("leaves fall downward, within the sky", () => {
  for (let index = 0; index < LEAVES; index++) {
    const [before, after] = [leafAt(index, 10_000, layout), leafAt(index, 10_016, layout)];
    expect(after.y > before.y || after.y < 0).toBe(true);
    expect(before.y).toBeLessThan(layout.floorY * 1.13);
  }
});
