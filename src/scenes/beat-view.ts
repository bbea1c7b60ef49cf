import type { GameObjects } from "phaser";
import { firstIndex } from "../core/first-index.ts";
import type { PlannedBeat } from "../core/level/song-plan.ts";
import type { Sheet } from "./art.ts";
import { tint } from "./colours.ts";
import { noteY } from "./lane-layout.ts";
import type { FieldLayout } from "./stage-layout.ts";

/** The lines of bars and beats that pass down a field. */
export interface BeatView {
  layOut(layout: FieldLayout): void;
  update(songMs: number): void;
}

/** More beats than this are never in sight at once: 2.4 s of travel at 300 BPM are 12. */
const LINES = 16;

export interface BeatOptions {
  readonly travelMs: number;
  readonly highContrast: boolean;
}

/** @param beats of the whole song, in order. */
export function createBeats(
  sheet: Sheet,
  beats: readonly PlannedBeat[],
  { travelMs, highContrast }: BeatOptions,
): BeatView {
  const lines: readonly GameObjects.Image[] = Array.from({ length: LINES }, () =>
    sheet.image("field/pixel").setTint(tint("steel")),
  );
  const [barAlpha, beatAlpha] = highContrast ? [0.9, 0.45] : [0.6, 0.22];
  let field: FieldLayout | null = null;
  return {
    layOut: (layout) => {
      field = layout;
    },
    update: (songMs) => {
      const next = firstIndex(beats.length, (index) => (beats[index]?.atMs ?? Infinity) >= songMs);
      for (const [i, line] of lines.entries()) {
        const beat = beats[next + i];
        if (field === null || beat === undefined) {
          line.setVisible(false);
          continue;
        }
        const y = noteY(field, beat.atMs - songMs, travelMs);
        line.setVisible(y >= field.fromY).setAlpha(beat.first ? barAlpha : beatAlpha);
        const thick = (beat.first ? 2.5 : 1.5) * field.scale;
        sheet.place(line, field.rect.x, y - thick / 2, field.rect.width / 4, thick / 4);
      }
    },
  };
}
