import type { Chart } from "../chart/chart.ts";
import { songMs, type SongMs } from "../time.ts";
import type { RunEvent } from "./events.ts";
import { isDecided, linkEvent } from "./link-tally.ts";
import { insertPress, type Press, type PressLog } from "./press.ts";
import { createRunTable } from "./run-table.ts";
import { HIT, MISSED, startRun, type RunState } from "./run-state.ts";
import { fold, hitEvent, missEvent, step } from "./run.ts";

/** A run while it is being played: it keeps the log, in order, however late the browser delivers a key. */
export interface LiveRun {
  /** The run as far as it has come. A late press replaces it, so read it anew each time. */
  readonly state: () => RunState;
  readonly log: PressLog;
  /** Logs and judges one press; returns what changed. */
  readonly press: (press: Press) => readonly RunEvent[];
  /** Lets notes expire up to `atMs`; returns what changed. */
  readonly tick: (atMs: SongMs) => readonly RunEvent[];
}

/**
 * A browser may deliver a key after the frame that expired its note. Such a press is put where it belongs in the log
 * and the run folded again, so that live always equals replay.
 */
export function createLiveRun(chart: Chart): LiveRun {
  const table = createRunTable(chart);
  const log: Press[] = [];
  let state = startRun(table);
  let tickMs = songMs(-Infinity);

  const tick = (atMs: SongMs): readonly RunEvent[] => {
    if (atMs > tickMs) tickMs = atMs;
    return step(state, { kind: "tick", atMs }).events;
  };

  const press = (late: Press): readonly RunEvent[] => {
    insertPress(log, late);
    if (late.atMs >= state.settledMs) return step(state, { kind: "press", press: late }).events;
    const before = state;
    state = fold(startRun(table), log);
    step(state, { kind: "tick", atMs: tickMs });
    return changes(before, state, late);
  };

  return { state: () => state, log, press, tick };
}

/** What is different in `after`, as the events that would have told it. */
function changes(before: RunState, after: RunState, late: Press): readonly RunEvent[] {
  const { part, lane, atMs } = late;
  const events: RunEvent[] = [];
  for (let note = 0; note < after.fate.length; note++) {
    const same = before.fate[note] === after.fate[note] && before.errorMs[note] === after.errorMs[note];
    if (same) continue;
    if (after.fate[note] === HIT) events.push(hitEvent(after, note));
    if (after.fate[note] === MISSED) events.push(missEvent(after, note));
  }
  if (after.strays[part] > before.strays[part]) events.push({ kind: "stray", part, lane, atMs });
  const { links } = after.table.chart;
  for (let link = 0; link < links.length; link++) {
    if (isDecided(after, link) && !sameLink(before, after, link)) events.push(linkEvent(after, link));
  }
  return events;
}

function sameLink({ tally: a }: RunState, { tally: b }: RunState, link: number): boolean {
  return (
    a.quality[link] === b.quality[link] &&
    a.dPrimeUs[link] === b.dPrimeUs[link] &&
    a.dMs[link] === b.dMs[link]
  );
}
