import type { ForBoth } from "../drums.ts";
import { songMs } from "../time.ts";
import type { RunEvent } from "./events.ts";
import { WIDEST_WINDOW_MS } from "./judgement.ts";
import { isDecided, linkEvent } from "./link-tally.ts";
import type { Press, PressLog } from "./press.ts";
import { expiryMs, type RunTable } from "./run-table.ts";
import { HIT, MISSED, startRun, type RunState } from "./run-state.ts";
import { fold, hitEvent, missEvent, step } from "./run.ts";

/** So far behind, in milliseconds of song time: browsers that stall tell of keys some two seconds late. */
const LAG_MS = 3000;
/** It catches up in leaps, not with every frame. */
const LEAP_MS = 500;

/**
 * A run as it was some seconds ago. To go back there costs by those seconds, however long the song and its log are.
 */
export interface RunPast {
  /** Comes after the run itself, which has got to `nowMs`. */
  readonly follow: (nowMs: number) => void;
  /**
   * Takes `state` back and folds what came since once more, with a press that was late; returns what changed.
   *
   * @param index where the log has the press now.
   * @param nowMs how far the run has got: it is taken there again.
   */
  readonly redo: (state: RunState, late: Press, index: number, nowMs: number) => readonly RunEvent[];
}

/** @param log the run's own, which grows. */
export function createRunPast(table: RunTable, log: PressLog): RunPast {
  let past = startRun(table);
  let folded = 0;
  let atMs = -Infinity;
  return {
    follow(nowMs) {
      if (nowMs - LAG_MS < atMs + LEAP_MS) return;
      atMs = nowMs - LAG_MS;
      const from = folded;
      while (folded < log.length && (log[folded]?.atMs ?? Infinity) < atMs) folded++;
      fold(past, log.slice(from, folded));
      step(past, { kind: "tick", atMs: songMs(atMs) });
    },
    redo(state, late, index, nowMs) {
      if (index < folded || late.atMs < past.settledMs) {
        past = startRun(table);
        [folded, atMs] = [0, -Infinity];
      }
      const open = openSince(past, Math.max(state.settledMs, nowMs));
      const before = remember(state, open);
      restore(state, past, open);
      fold(state, log.slice(folded));
      step(state, { kind: "tick", atMs: songMs(nowMs) });
      return changes(before, state, open, late);
    },
  };
}

/** What may be another in a later state, by index, in the chart's order. */
interface Open {
  readonly notes: readonly number[];
  readonly links: readonly number[];
}

function openSince({ table, expired }: RunState, nowMs: number): Open {
  const { byExpiry, noteLinks, noteLinkStart } = table;
  const notes: number[] = [];
  // A note that was claimed by now is over two windows later.
  for (let at = expired; at < byExpiry.length; at++) {
    const note = byExpiry[at] as number;
    if (expiryMs(table, note) > nowMs + 2 * WIDEST_WINDOW_MS) break;
    notes.push(note);
  }
  const linksOf = (note: number) => noteLinks.subarray(noteLinkStart[note], noteLinkStart[note + 1]);
  const links = new Set(notes.flatMap((note) => [...linksOf(note)]));
  return { notes: notes.toSorted((a, b) => a - b), links: [...links].toSorted((a, b) => a - b) };
}

/** Makes `state` what `past` is; they may differ only in what is open. */
function restore(state: RunState, past: RunState, { notes, links }: Open): void {
  for (const note of notes) {
    state.fate[note] = past.fate[note] as number;
    state.errorMs[note] = past.errorMs[note] as number;
  }
  const [tally, before] = [state.tally, past.tally];
  for (const link of links) {
    tally.openNotes[link] = before.openNotes[link] as number;
    tally.quality[link] = before.quality[link] as number;
    tally.dMs[link] = before.dMs[link] as number;
    tally.dPrimeUs[link] = before.dPrimeUs[link] as number;
  }
  const { weighted, weight, chain, longestChain, chainNext } = before;
  Object.assign(tally, { weighted, weight, chain, longestChain, chainNext });
  Object.assign(state.strays, past.strays);
  Object.assign(state.points, past.points);
  state.strayPresses.length = past.strayPresses.length;
  state.drumNext.set(past.drumNext);
  state.claimedMs.set(past.claimedMs);
  [state.expired, state.settledMs] = [past.expired, past.settledMs];
}

/** What was known of the open notes and links, in their order. */
interface Known {
  readonly notes: readonly { readonly fate: number; readonly errorMs: number }[];
  readonly links: readonly KnownLink[];
  readonly strays: ForBoth<number>;
}

interface KnownLink {
  readonly quality: number;
  readonly dMs: number;
  readonly dPrimeUs: number;
}

const linkOf = ({ tally }: RunState, link: number): KnownLink => ({
  quality: tally.quality[link] as number,
  dMs: tally.dMs[link] as number,
  dPrimeUs: tally.dPrimeUs[link] as number,
});

const remember = (state: RunState, { notes, links }: Open): Known => ({
  notes: notes.map((note) => ({
    fate: state.fate[note] as number,
    errorMs: state.errorMs[note] as number,
  })),
  links: links.map((link) => linkOf(state, link)),
  strays: { ...state.strays },
});

/** What is different in `after`, as the events that would have told it. */
function changes(before: Known, after: RunState, { notes, links }: Open, late: Press): readonly RunEvent[] {
  const { part, lane, atMs } = late;
  const events: RunEvent[] = [];
  notes.forEach((note, i) => {
    const known = before.notes[i];
    if (known?.fate === after.fate[note] && known?.errorMs === after.errorMs[note]) return;
    if (after.fate[note] === HIT) events.push(hitEvent(after, note));
    if (after.fate[note] === MISSED) events.push(missEvent(after, note));
  });
  if (after.strays[part] > before.strays[part]) events.push({ kind: "stray", part, lane, atMs });
  links.forEach((link, i) => {
    const known = before.links[i];
    const now = linkOf(after, link);
    const same = known?.quality === now.quality && known.dMs === now.dMs && known.dPrimeUs === now.dPrimeUs;
    if (isDecided(after, link) && !same) events.push(linkEvent(after, link));
  });
  return events;
}
