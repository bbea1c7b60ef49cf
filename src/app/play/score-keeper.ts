import type { Chart } from "../../core/chart/chart.ts";
import { isAccentDue } from "../../core/run/due-accent.ts";
import type { RunEvent } from "../../core/run/events.ts";
import { createLiveRun } from "../../core/run/live-run.ts";
import type { Press, PressLog } from "../../core/run/press.ts";
import { syncSoFar } from "../../core/run/run.ts";
import type { SongMs } from "../../core/time.ts";

/** Keeps the log and the live result, and holds what happened until the stage asks. */
export interface ScoreKeeper {
  readonly log: PressLog;
  /** Logs a press; returns what came of it. */
  readonly press: (press: Press) => readonly RunEvent[];
  /** Lets notes expire; returns what came of it. */
  readonly tick: (atMs: SongMs) => readonly RunEvent[];
  /** Whether the press would meet an accent. */
  readonly isAccent: (press: Press) => boolean;
  /** What happened since it was last asked. */
  readonly takeEvents: () => readonly RunEvent[];
  readonly sync: () => number | null;
  readonly chain: () => number;
}

/** @param fromMs presses before it belong to nothing, and are not logged. */
export function createScoreKeeper(chart: Chart, fromMs = -Infinity): ScoreKeeper {
  const live = createLiveRun(chart);
  let events: RunEvent[] = [];
  return {
    log: live.log,
    press(press) {
      const made = press.atMs >= fromMs ? live.press(press) : [];
      events.push(...made);
      return made;
    },
    tick(atMs) {
      const made = live.tick(atMs);
      events.push(...made);
      return made;
    },
    isAccent: ({ part, lane, atMs }) => isAccentDue(live.state.table, part, lane, atMs),
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
    sync: () => syncSoFar(live.state),
    chain: () => live.state.tally.chain,
  };
}
