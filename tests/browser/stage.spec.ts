import { expect, test } from "@playwright/test";
import palette from "../../assets/art/palette.json" with { type: "json" };
import { PARTS, type Lane, type Part } from "../../src/core/drums.ts";
import type { Hand } from "../../src/look/rig.ts";
import { contactPose, type StickLane } from "../../src/scenes/kit-layout.ts";
import { layOutStage } from "../../src/scenes/stage-layout.ts";
import { countColour, distanceFromKept, openFrozenStage } from "./stage-bench.ts";
import { MOMENTS } from "./stage-moments.ts";

const SIZE = { width: 960, height: 540 };
const nobody = { left: "", right: "" };

test.use({ viewport: SIZE, contextOptions: { reducedMotion: "no-preference" } });

const SKIN: Readonly<Record<Part, string>> = { left: palette.peach, right: palette.fawn };

/** Where a drummer's hand is on the screen when their stick touches a drum. */
function handAt(part: Part, hand: Hand, lane: StickLane): { x: number; y: number } {
  const { x, y, scale, mirror } = layOutStage(SIZE, { left: 4, right: 4 }).drummers[part];
  const { wrist } = contactPose(hand, lane);
  return { x: x + mirror * scale * wrist.x, y: y + scale * wrist.y };
}

test("a stroke moves the right hand to the right drum within one frame", async ({ page }) => {
  // Before the song, where no note plans a hand; reduced motion, so that nothing else moves.
  const stage = await openFrozenStage(page, {
    level: "golden",
    difficulty: "hard",
    songMs: -4000,
    names: nobody,
    look: { reducedMotion: true, backdrop: "moon" },
  });
  const before = await stage.picture();
  // Both lead with the right hand. Seen from the front, the left drummer's is the outer one, and the right one's the inner.
  const strokes: readonly (readonly [StickLane, Hand, Hand])[] = [
    ["hat", "outer", "inner"],
    ["snare", "inner", "outer"],
    ["crash", "inner", "inner"],
  ];
  for (const [lane, left, right] of strokes) {
    await page.evaluate((struck: Lane) => {
      window.stageBench.strike("left", struck);
      window.stageBench.strike("right", struck);
    }, lane);
    await stage.run(17);
    const after = await stage.picture();
    for (const part of PARTS) {
      const at = handAt(part, part === "left" ? left : right, lane);
      const skin = countColour(after, at, SKIN[part]);
      expect.soft(skin, `${part} hand at the ${lane}`).toBeGreaterThan(25);
      expect
        .soft(countColour(before, at, SKIN[part]), `${part} hand not there before`)
        .toBeLessThan(skin / 2);
    }
    await stage.skip(1500);
  }
});

for (const { name, wish } of MOMENTS) {
  test(`a fixed moment looks as it is kept: ${name}`, async ({ page }) => {
    const stage = await openFrozenStage(page, { names: nobody, played: true, ...wish });
    await stage.run(17);
    const { mean, worst } = await distanceFromKept(name, await stage.picture());
    expect(mean).toBeLessThan(2);
    expect(worst).toBeLessThan(16);
  });
}
