import type { GameObjects } from "phaser";
import type { HitEvent } from "../core/run/events.ts";
import type { Lane } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { type ColourName, tint } from "./colours.ts";
import { tickFrame, tickOffset } from "./lane-layout.ts";
import { decay } from "./motion-layout.ts";
import type { FieldLayout } from "./stage-layout.ts";

/** Small marks that stay a while beside the hit line: above it for an early hit, below it for a late one. */
export interface TickView {
  layOut(layout: FieldLayout): void;
  hit(event: HitEvent, pageMs: number): void;
  update(pageMs: number): void;
}

interface Tick {
  readonly image: GameObjects.Image;
  lane: number;
  errorMs: number;
  pageMs: number;
}

const TICKS = 10;
const TICK_MS = 900;
const COLOURS: Readonly<Record<HitEvent["judgement"], ColourName>> = {
  perfect: "amber",
  great: "cream",
  good: "rose",
};

export function createTicks(sheet: Sheet, lanes: readonly Lane[]): TickView {
  const ticks: readonly Tick[] = Array.from({ length: TICKS }, () => ({
    image: sheet.image("field/tick").setVisible(false),
    lane: 0,
    errorMs: 0,
    pageMs: -Infinity,
  }));
  let next = 0;
  let field: FieldLayout | null = null;
  return {
    layOut: (layout) => {
      field = layout;
    },
    hit: ({ lane, errorMs, judgement }, pageMs) => {
      const tick = ticks[next] as Tick;
      next = (next + 1) % TICKS;
      Object.assign(tick, { lane: lanes.indexOf(lane), errorMs, pageMs });
      tick.image.setFrame(tickFrame(errorMs)).setTint(tint(COLOURS[judgement]));
    },
    update: (pageMs) => {
      for (const { image, lane, errorMs, pageMs: since } of ticks) {
        const left = decay(pageMs - since, TICK_MS);
        image.setVisible(left > 0 && field !== null).setAlpha(Math.min(1, left * 1.6));
        if (field === null) continue;
        sheet.place(image, field.laneXs[lane] ?? 0, field.hitY + tickOffset(field, errorMs), field.scale);
      }
    },
  };
}
