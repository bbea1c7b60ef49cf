import type { GameObjects } from "phaser";
import type { Chart } from "../core/chart/chart.ts";
import type { ForBoth } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { tint } from "./colours.ts";
import { noteY } from "./lane-layout.ts";
import type { NoteStates } from "./note-states.ts";
import { firstFrom } from "./note-window-layout.ts";
import type { FieldLayout, StageLayout } from "./stage-layout.ts";
import { threadAlpha, unisonMoments } from "./thread-layout.ts";

/** Soft threads from one field to the other, behind the drummers: these two notes meet. */
export interface ThreadView {
  layOut(layout: StageLayout): void;
  update(songMs: number): void;
}

/** More are never seen at once: 1.2 s of the way at 6 a second. */
const THREADS = 8;

interface End {
  readonly x: number;
  readonly y: number;
}

function draw(sheet: Sheet, thread: GameObjects.Image, from: End, to: End, thick: number): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  sheet.place(thread, from.x, from.y - thick / 2, length / 4, thick / 4);
  thread.setRotation(Math.atan2(to.y - from.y, to.x - from.x));
}

const endOf = (field: FieldLayout, inMs: number, travelMs: number): End => ({
  x: field.innerX,
  y: noteY(field, inMs, travelMs),
});

export function createThreads(
  sheet: Sheet,
  chart: Chart,
  states: NoteStates,
  travelMs: ForBoth<number>,
): ThreadView {
  const moments = unisonMoments(chart);
  const threads: readonly GameObjects.Image[] = Array.from({ length: THREADS }, () =>
    sheet.image("field/pixel").setTint(tint("amber")).setVisible(false),
  );
  let fields: ForBoth<FieldLayout> | null = null;
  return {
    layOut: (layout) => {
      fields = layout.fields;
    },
    update: (songMs) => {
      const first = firstFrom(moments, songMs);
      threads.forEach((thread, i) => {
        const moment = moments[first + i];
        if (fields === null || moment === undefined) return void thread.setVisible(false);
        const { left, right } = fields;
        const from = endOf(left, moment.noteMs - songMs, travelMs.left);
        const to = endOf(right, moment.noteMs - songMs, travelMs.right);
        const waiting = states.of(moment.left) === "pending" && states.of(moment.right) === "pending";
        const alpha = waiting ? Math.min(threadAlpha(left, from.y), threadAlpha(right, to.y)) : 0;
        thread.setVisible(alpha > 0).setAlpha(alpha);
        if (alpha > 0) draw(sheet, thread, from, to, 3 * left.scale);
      });
    },
  };
}
