import { firstIndex } from "../first-index.ts";
import { drumIndex, type Lane, type Part } from "../drums.ts";
import { expiryMs, type RunTable } from "./run-table.ts";

/**
 * Whether a stroke now would meet an accented note: it sounds louder, before anything is judged. Looks only; any number of
 * questions change nothing.
 */
export function isAccentDue(table: RunTable, part: Part, lane: Lane, atMs: number): boolean {
  const line = table.drumNotes[drumIndex(part, lane)] as Int32Array;
  const note = line[firstIndex(line.length, (index) => expiryMs(table, line[index] as number) >= atMs)];
  if (note === undefined) return false;
  const opensMs = (table.noteMs[note] as number) - (table.windowMs[note] as number);
  return opensMs <= atMs && table.chart.notes[note]?.accent === true;
}
