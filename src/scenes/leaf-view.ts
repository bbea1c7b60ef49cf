import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import { type ColourName, tint } from "./colours.ts";
import { leafAlpha, leafAt, LEAVES } from "./leaf-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** Maple leaves that come down when the two have long been one. */
export interface LeafView {
  layOut(layout: StageLayout): void;
  /** @param warmth 0 to 1, from the lock chain. */
  update(atMs: number, warmth: number): void;
}

const COLOURS: readonly ColourName[] = ["vermilion", "amber", "rose"];

export function createLeaves(sheet: Sheet): LeafView {
  const leaves: readonly GameObjects.Image[] = Array.from({ length: LEAVES }, (_, i) =>
    sheet
      .image("scenery/leaf")
      .setTint(tint(COLOURS[i % COLOURS.length] ?? "amber"))
      .setVisible(false),
  );
  let layout: StageLayout | null = null;
  return {
    layOut: (next) => {
      layout = next;
    },
    update: (atMs, warmth) => {
      const alpha = leafAlpha(warmth);
      leaves.forEach((leaf, i) => {
        leaf.setVisible(alpha > 0);
        if (layout === null || alpha === 0) return;
        const { x, y, turn } = leafAt(i, atMs, layout);
        sheet.place(leaf, x, y, layout.scene * 0.6);
        leaf.setAlpha(alpha).setRotation(turn);
      });
    },
  };
}
