import type { GameObjects, Scene } from "phaser";
import type { Sheet } from "./art.ts";
import { tint } from "./colours.ts";
import { brightness, DARK, type Glow, glowTo, hangAt, LANTERNS, levelAt } from "./lantern-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

export interface LanternView {
  layOut(layout: StageLayout): void;
  update(chain: number, pageMs: number, sway: number): void;
}

interface Lantern {
  readonly dark: GameObjects.Image;
  readonly lit: GameObjects.Image;
  readonly halo: GameObjects.Image;
}

const MIDDLE = (LANTERNS - 1) / 2;

function drawCord(cord: GameObjects.Graphics, layout: StageLayout): void {
  const { y } = layout.cord;
  cord.clear();
  for (const [width, name] of [
    [5, "ink"],
    [2, "wood"],
  ] as const) {
    cord.lineStyle(width * Math.max(0.6, layout.scene), tint(name)).beginPath();
    for (let i = -6; i <= 6; i++) {
      const at = hangAt(MIDDLE + (i * MIDDLE) / 6, layout.cord);
      if (i === -6) cord.moveTo(layout.centreX + at.x, y + at.y);
      else cord.lineTo(layout.centreX + at.x, y + at.y);
    }
    cord.strokePath();
  }
}

export function createLanterns(scene: Scene, sheet: Sheet): LanternView {
  const cord = scene.add.graphics();
  const lanterns: readonly Lantern[] = Array.from({ length: LANTERNS }, () => ({
    halo: sheet.image("scenery/glow").setTint(tint("amber")),
    dark: sheet.image("scenery/lantern-unlit"),
    lit: sheet.image("scenery/lantern-lit"),
  }));
  const glows: Glow[] = lanterns.map(() => DARK);
  return {
    layOut: (layout) => {
      const { scene: unit, centreX } = layout;
      const { y } = layout.cord;
      drawCord(cord, layout);
      lanterns.forEach(({ dark, lit, halo }, i) => {
        const at = hangAt(i, layout.cord);
        const size = unit * (i === MIDDLE ? 0.86 : 0.66) * (layout.portrait ? 0.9 : 1);
        for (const image of [dark, lit]) sheet.place(image, centreX + at.x, y + at.y + 14 * size, size);
        sheet.place(halo, centreX + at.x, y + at.y + 54 * size, size * 1.7);
      });
    },
    update: (chain, pageMs, sway) => {
      lanterns.forEach(({ dark, lit, halo }, i) => {
        const glow = glowTo(glows[i] ?? DARK, brightness(i, chain), pageMs);
        glows[i] = glow;
        const level = levelAt(glow, pageMs);
        const turn = sway * 0.05 * Math.sin(pageMs / 900 + i * 1.3);
        dark.setRotation(turn);
        lit
          .setRotation(turn)
          .setAlpha(level)
          .setVisible(level > 0);
        halo.setAlpha(level * 0.32).setVisible(level > 0);
      });
    },
  };
}
