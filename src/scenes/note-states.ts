import type { Chart } from "../core/chart/chart.ts";
import type { RunEvent } from "../core/run/events.ts";

export type NoteState = "pending" | "hit" | "missed";

/** What has become of each note so far, for drawing. */
export interface NoteStates {
  of(note: number): NoteState;
  /** Milliseconds since the note was hit or missed; only for those that were. */
  ageMs(note: number, nowMs: number): number;
  apply(event: RunEvent, nowMs: number): void;
  /** The song goes on from another place, or once more: notes are as these events leave them, for a long time already. */
  rewind(past: readonly RunEvent[]): void;
}

export function createNoteStates(chart: Chart): NoteStates {
  const states: NoteState[] = chart.notes.map(() => "pending");
  const since = new Float64Array(chart.notes.length);
  const apply = (event: RunEvent, nowMs: number): void => {
    if (event.kind !== "hit" && event.kind !== "miss") return;
    states[event.note] = event.kind === "hit" ? "hit" : "missed";
    since[event.note] = nowMs;
  };
  return {
    of: (note) => states[note] ?? "pending",
    ageMs: (note, nowMs) => nowMs - (since[note] ?? 0),
    apply,
    rewind: (past) => {
      states.fill("pending");
      for (const event of past) apply(event, -Infinity);
    },
  };
}
