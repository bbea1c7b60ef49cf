import type { Chart } from "../chart/chart.ts";
import type { Part } from "../drums.ts";
import type { RunEvent } from "../run/events.ts";
import { createRunTable } from "../run/run-table.ts";
import { songMs, type SongMs } from "../time.ts";

/** The longest that the song runs on past a note that is still to come, in milliseconds: within human lateness. */
const PATIENCE_MS = 60;

/** Knows where the song has to wait for a player who is finding the drums. */
export interface WaitMode {
  /** The song time beyond which the song must not go until more is struck; infinite when nothing is to come. */
  readonly holdMs: () => SongMs;
  /** The drums that the song waits for at {@link holdMs}: notes of the chart, by index. */
  readonly due: () => readonly number[];
  /** Takes what became of presses. */
  readonly hear: (events: readonly RunEvent[]) => void;
}

/**
 * The song holds at each note of `parts` that was not struck: half its claim window past it, at most 60 ms, so that it
 * can still be hit there, and a stroke that is merely a little late stops nothing.
 */
export function createWaitMode(chart: Chart, parts: readonly Part[]): WaitMode {
  const { windowMs } = createRunTable(chart);
  const stops = chart.notes
    .flatMap(({ part, noteMs }, note) => {
      const patience = Math.min(PATIENCE_MS, Math.floor((windowMs[note] ?? 0) / 2));
      return parts.includes(part) ? [{ note, atMs: noteMs + patience }] : [];
    })
    .toSorted((a, b) => a.atMs - b.atMs);
  const done = new Set<number>();
  let next = 0;
  const skipDone = (): void => {
    while (next < stops.length && done.has(stops[next]!.note)) next++;
  };
  const holdMs = (): SongMs => songMs(stops[next]?.atMs ?? Infinity);
  return {
    holdMs,
    due: () => {
      const dueMs = chart.notes[stops[next]?.note ?? -1]?.noteMs;
      return stops.flatMap(({ note }) =>
        chart.notes[note]?.noteMs === dueMs && !done.has(note) ? [note] : [],
      );
    },
    hear(events) {
      for (const event of events) {
        // A miss can't be struck any more: to wait for it would be to wait for good.
        if (event.kind === "hit" || event.kind === "miss") done.add(event.note);
      }
      skipDone();
    },
  };
}
