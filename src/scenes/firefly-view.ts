import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import { tint } from "./colours.ts";
import { FIREFLIES, fireflyAt } from "./scenery-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** Fireflies over the park: few at first, more as the two lock together. */
export interface FireflyView {
  layOut(layout: StageLayout): void;
  /** @param warmth 0 to 1, from the lock chain. */
  update(atMs: number, warmth: number): void;
}

const FEWEST = 5;

export function createFireflies(sheet: Sheet): FireflyView {
  const flies: readonly GameObjects.Image[] = Array.from({ length: FIREFLIES }, () =>
    sheet.image("scenery/glow").setTint(tint("amber")),
  );
  let layout: StageLayout | null = null;
  return {
    layOut: (next) => {
      layout = next;
    },
    update: (atMs, warmth) => {
      flies.forEach((fly, i) => {
        if (layout === null) return;
        const { x, y, alpha } = fireflyAt(i, atMs, layout);
        const present = Math.max(0, Math.min(1, FEWEST + warmth * (FIREFLIES - FEWEST) - i));
        fly.setVisible(present > 0).setAlpha(alpha * present);
        sheet.place(fly, x, y, layout.scene * 0.16);
      });
    },
  };
}
