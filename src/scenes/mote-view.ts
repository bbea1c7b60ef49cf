import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import type { Backdrop } from "./backdrop-layout.ts";
import { tint } from "./colours.ts";
import { emberAt, FIREFLIES, fireflyAt } from "./scenery-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** Fireflies over the park, or embers over the forge: few at first, more as the two lock together. */
export interface MoteView {
  layOut(layout: StageLayout): void;
  /** @param warmth 0 to 1, from the lock chain. */
  update(atMs: number, warmth: number): void;
}

const FEWEST: Readonly<Record<Backdrop["motes"], number>> = { fireflies: 5, embers: 9 };
const SIZE: Readonly<Record<Backdrop["motes"], number>> = { fireflies: 0.16, embers: 0.12 };

export function createMotes(sheet: Sheet, kind: Backdrop["motes"]): MoteView {
  const motes: readonly GameObjects.Image[] = Array.from({ length: FIREFLIES }, () =>
    sheet.image("scenery/glow").setTint(tint("amber")),
  );
  const place = kind === "embers" ? emberAt : fireflyAt;
  let layout: StageLayout | null = null;
  return {
    layOut: (next) => {
      layout = next;
    },
    update: (atMs, warmth) => {
      motes.forEach((mote, i) => {
        if (layout === null) return;
        const { x, y, alpha } = place(i, atMs, layout);
        const present = Math.max(0, Math.min(1, FEWEST[kind] + warmth * (FIREFLIES - FEWEST[kind]) - i));
        mote.setVisible(present > 0).setAlpha(alpha * present);
        sheet.place(mote, x, y, layout.scene * SIZE[kind]);
      });
    },
  };
}
