import type { Chart } from "../core/chart/chart.ts";
import type { RunEvent } from "../core/run/events.ts";
import { firstFrom } from "./note-window-layout.ts";

export type NoteState = "pending" | "hit" | "missed";

/** What has become of each note so far, for drawing. */
export interface NoteStates {
  of(note: number): NoteState;
  /** Milliseconds since the note was hit or missed; only for those that were. */
  ageMs(note: number, nowMs: number): number;
  apply(event: RunEvent, nowMs: number): void;
  /** It is played once more: notes from `fromMs` on are still to come. A count-in after a pause forgets nothing. */
  forgetFrom(fromMs: number): void;
}

export function createNoteStates(chart: Chart): NoteStates {
  const states: NoteState[] = chart.notes.map(() => "pending");
  const since = new Float64Array(chart.notes.length);
  return {
    of: (note) => states[note] ?? "pending",
    ageMs: (note, nowMs) => nowMs - (since[note] ?? 0),
    apply: (event, nowMs) => {
      if (event.kind !== "hit" && event.kind !== "miss") return;
      states[event.note] = event.kind === "hit" ? "hit" : "missed";
      since[event.note] = nowMs;
    },
    forgetFrom: (fromMs) => {
      states.fill("pending", firstFrom(chart.notes, fromMs));
    },
  };
}
