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
  /** Logs a press, unless it is of the count-in after a pause; returns what came of it. */
  readonly press: (press: Press) => readonly RunEvent[];
  /** Lets notes expire; returns what came of it. */
  readonly tick: (atMs: SongMs) => readonly RunEvent[];
  /** Whether the press would meet an accent. */
  readonly isAccent: (press: Press) => boolean;
  /** Presses before `atMs` are not logged any more: what comes before it has been played. */
  readonly logFrom: (atMs: SongMs) => void;
  /** What happened since it was last asked. */
  readonly takeEvents: () => readonly RunEvent[];
  readonly sync: () => number | null;
  readonly chain: () => number;
}

export function createScoreKeeper(chart: Chart): ScoreKeeper {
  const live = createLiveRun(chart);
  let events: RunEvent[] = [];
  let fromMs = -Infinity;
  return {
    log: live.log,
    press(press) {
      const made = press.atMs >= fromMs ? live.press(press) : [];
      events.push(...made);
      return made;
    },
    tick(atMs) {
      const made = atMs >= fromMs ? live.tick(atMs) : [];
      events.push(...made);
      return made;
    },
    isAccent: ({ part, lane, atMs }) => isAccentDue(live.state().table, part, lane, atMs),
    logFrom(atMs) {
      fromMs = atMs;
    },
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
    sync: () => syncSoFar(live.state()),
    chain: () => live.state().tally.chain,
  };
}
