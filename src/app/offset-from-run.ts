import { runLateness, type TapEstimate } from "../core/calibration/tap-test.ts";
import type { Run } from "../core/run-format/run-schema.ts";
import type { RunResult } from "../core/run/result.ts";
import { OFFSET_LIMIT_MS } from "../persistence/settings.ts";
import { peopleOf, type SongSetup } from "./song-setup.ts";

/** How late a run was, and the input offset that makes up for it, in whole milliseconds. */
export interface OffsetFromRun {
  readonly estimate: TapEstimate;
  readonly offsetMs: number;
}

/**
 * The offset that the lateness of a run speaks for; `null` where it is none, where it is not sure, and where the run was
 * played with anything but the one device that has that offset.
 */
export function offsetFromRun(setup: SongSetup, run: Run, result: RunResult): OffsetFromRun | null {
  const people = peopleOf(setup);
  if (people.some((part) => run.players[part].device !== "keyboard")) return null;
  const errors = result.notes.flatMap((note, index) =>
    note.kind === "hit" && people.includes(setup.chart.notes[index]!.part) ? [note.errorMs] : [],
  );
  const estimate = runLateness(errors);
  if (estimate === null) return null;
  // From the offset of the run, so that to set it twice is to set it once.
  const before = run.players[people[0] ?? "left"].inputOffsetMs;
  const offsetMs = Math.max(-OFFSET_LIMIT_MS, Math.min(OFFSET_LIMIT_MS, before + estimate.lateMs));
  return { estimate, offsetMs };
}
