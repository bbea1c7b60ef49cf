import { drumIndex, type ForBoth, type Part } from "../drums.ts";
import type { SongMs } from "../time.ts";
import type { HitEvent, MissEvent, RunEvent } from "./events.ts";
import { JUDGEMENT_POINTS, judgementFor, STRAY_POINTS } from "./judgement.ts";
import { settleNote } from "./link-tally.ts";
import type { Press, PressLog } from "./press.ts";
import { HIT, MISSED, PENDING, type RunState } from "./run-state.ts";
import { expiryMs } from "./run-table.ts";

/** A press this soon after one that claimed a note on the same drum is the key bouncing. */
const BOUNCE_MS = 30;

/** What a step led to. */
export interface Step {
  readonly state: RunState;
  readonly events: readonly RunEvent[];
}

/** A press, or the mere passing of time. */
export type RunInput =
  { readonly kind: "press"; readonly press: Press } | { readonly kind: "tick"; readonly atMs: SongMs };

/**
 * Advances a run by one input. Presses must not be earlier than `settledMs`; a late one is inserted into the log and
 * the run folded again, see `createLiveRun`.
 *
 * Ticks only make misses appear sooner: leaving them out, or adding more, changes no judgement. `run.test.ts` holds
 * that as a property, and it is what makes replays exact at any frame rate.
 */
export function step(state: RunState, input: RunInput): Step {
  const events: RunEvent[] = [];
  if (input.kind === "tick") expireNotes(state, input.atMs, events);
  else takePress(state, input.press, events);
  return { state, events };
}

/** {@link step} for whole logs: the same, and nobody is told. */
export function fold(state: RunState, log: PressLog): RunState {
  for (const press of log) takePress(state, press, null);
  return state;
}

function takePress(state: RunState, press: Press, events: RunEvent[] | null): void {
  expireNotes(state, press.atMs, events);
  strike(state, press, events);
}

/** Sync so far, 0 to 1000, over the links that are decided; `null` before there is anything to count. */
export function syncSoFar({ tally, strays }: RunState): number | null {
  const weight = tally.weight + strays.left + strays.right;
  return weight === 0 ? null : Math.floor(tally.weighted / weight);
}

/** Each player's beat, 0 to 1000, over all notes of the chart: those to come count as nothing yet. */
export function beatOf(state: RunState): ForBoth<number> {
  return { left: partBeat(state, "left"), right: partBeat(state, "right") };
}

function partBeat({ table, points, strays }: RunState, part: Part): number {
  const notes = table.noteCount[part];
  return notes === 0 ? 0 : Math.max(0, Math.floor((points[part] - STRAY_POINTS * strays[part]) / notes));
}

function expireNotes(state: RunState, atMs: number, events: RunEvent[] | null): void {
  const { table, fate } = state;
  while (state.expired < table.byExpiry.length) {
    const note = table.byExpiry[state.expired] as number;
    const endMs = expiryMs(table, note);
    if (endMs >= atMs) return;
    state.expired++;
    if (fate[note] !== PENDING) continue;
    fate[note] = MISSED;
    state.settledMs = Math.max(state.settledMs, endMs + 1);
    if (events) events.push(missEvent(state, note));
    settleNote(state, note, events);
  }
}

function strike(state: RunState, press: Press, events: RunEvent[] | null): void {
  const drum = drumIndex(press.part, press.lane);
  state.settledMs = Math.max(state.settledMs, press.atMs);
  if (press.atMs - (state.claimedMs[drum] as number) < BOUNCE_MS) return;
  const note = noteInReach(state, drum, press.atMs);
  if (note >= 0 && state.fate[note] === PENDING) claim(state, note, drum, press, events);
  else stray(state, press, events);
}

/** The one note of the drum whose claim window holds `atMs`, or −1: two windows of a drum never overlap. */
function noteInReach(state: RunState, drum: number, atMs: number): number {
  const { table, drumNext } = state;
  const line = table.drumNotes[drum] as Int32Array;
  let next = drumNext[drum] as number;
  while (next < line.length && expiryMs(table, line[next] as number) < atMs) next++;
  drumNext[drum] = next;
  if (next === line.length) return -1;
  const note = line[next] as number;
  return (table.noteMs[note] as number) - (table.windowMs[note] as number) <= atMs ? note : -1;
}

function claim(state: RunState, note: number, drum: number, press: Press, events: RunEvent[] | null): void {
  const errorMs = press.atMs - (state.table.noteMs[note] as number);
  state.fate[note] = HIT;
  state.errorMs[note] = errorMs;
  state.claimedMs[drum] = press.atMs;
  state.points[press.part] += JUDGEMENT_POINTS[judgementFor(errorMs)];
  if (events) events.push(hitEvent(state, note));
  settleNote(state, note, events);
}

function stray(state: RunState, press: Press, events: RunEvent[] | null): void {
  const [fromMs, toMs] = state.table.judgedMs[press.part];
  if (press.atMs < fromMs || press.atMs > toMs) return;
  state.strays[press.part]++;
  state.strayPresses.push(press);
  events?.push({ kind: "stray", part: press.part, lane: press.lane, atMs: press.atMs });
}

/** The event of a note that was hit. */
export function hitEvent({ table, errorMs }: RunState, note: number): HitEvent {
  const { part, lane } = table.chart.notes[note]!;
  const error = errorMs[note] as number;
  return { kind: "hit", note, part, lane, errorMs: error, judgement: judgementFor(error) };
}

/** The event of a note that was missed. */
export function missEvent({ table }: RunState, note: number): MissEvent {
  const { part, lane } = table.chart.notes[note]!;
  return { kind: "miss", note, part, lane };
}
