import type { Chart } from "../chart/chart.ts";
import { songMs, type SongMs } from "../time.ts";
import type { RunEvent } from "./events.ts";
import { insertPress, type Press, type PressLog } from "./press.ts";
import { createRunTable } from "./run-table.ts";
import { createRunPast } from "./run-past.ts";
import { startRun, type RunState } from "./run-state.ts";
import { step } from "./run.ts";

/** A run while it is being played: it keeps the log, in order, however late the browser delivers a key. */
export interface LiveRun {
  /** The run as far as it has come. */
  readonly state: RunState;
  readonly log: PressLog;
  /** Logs and judges one press; returns what changed. */
  readonly press: (press: Press) => readonly RunEvent[];
  /** Lets notes expire up to `atMs`; returns what changed. */
  readonly tick: (atMs: SongMs) => readonly RunEvent[];
}

/**
 * A browser may deliver a key after the frame that expired its note. Such a press is put where it belongs in the log
 * and the last seconds are folded again, so that live always equals replay.
 */
export function createLiveRun(chart: Chart): LiveRun {
  const table = createRunTable(chart);
  const log: Press[] = [];
  const state = startRun(table);
  const past = createRunPast(table, log);
  let tickMs = songMs(-Infinity);

  const tick = (atMs: SongMs): readonly RunEvent[] => {
    if (atMs > tickMs) tickMs = atMs;
    past.follow(tickMs);
    return step(state, { kind: "tick", atMs }).events;
  };

  const press = (late: Press): readonly RunEvent[] => {
    const index = insertPress(log, late);
    const inOrder = index === log.length - 1 && late.atMs >= state.settledMs;
    if (inOrder) return step(state, { kind: "press", press: late }).events;
    return past.redo(state, late, index, tickMs);
  };

  return { state, log, press, tick };
}
