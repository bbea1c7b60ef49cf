import type { Chart } from "../chart/chart.ts";
import { DRUM_COUNT } from "../drums.ts";
import type { Press } from "./press.ts";
import { createRunTable, type RunTable } from "./run-table.ts";

/** What became of a note, as the arrays of a run say it. */
export const PENDING = 0;
export const HIT = 1;
export const MISSED = 2;

/** The quality of a link that is not decided yet. */
export const OPEN = -1;

/** In place of d′: one side, or neither, was heard. */
export const ALONE = -1;
export const SILENCE = -2;

/**
 * One run, as far as it has come. It owns its arrays: `step` changes them in place and hands the same state back, so
 * keep a state only to go on from it.
 */
export interface RunState {
  readonly table: RunTable;
  /** For each note: not yet decided (0), {@link HIT} or {@link MISSED}. */
  readonly fate: Uint8Array;
  /** For each hit note: press minus note, in milliseconds. */
  readonly errorMs: Int16Array;
  readonly tally: LinkTally;
  readonly strays: { left: number; right: number };
  /** Sum of what each player's hits were worth, before strays. */
  readonly points: { left: number; right: number };
  readonly strayPresses: Press[];
  /** For each drum: index into its notes of the first whose window has not ended. */
  readonly drumNext: Int32Array;
  /** For each drum: when a press last claimed a note. */
  readonly claimedMs: Float64Array;
  /** How many of `table.byExpiry` have expired. */
  expired: number;
  /** Nothing before this song time can be added without folding again. */
  settledMs: number;
}

/** What the links of a run have come to. Owned by its run, changed in place. */
export interface LinkTally {
  /** For each link: how many of its notes are not decided. */
  readonly openNotes: Uint16Array;
  /** For each link: 0 to 1000, or −1 while it is open. */
  readonly quality: Int16Array;
  /** For each link: d in milliseconds; means something only where both sides were heard. */
  readonly dMs: Int16Array;
  /** For each link: d′ in microseconds; {@link ALONE} or {@link SILENCE} where a side was not heard. */
  readonly dPrimeUs: Int32Array;
  /** Sum of weight × quality over the decided links. */
  weighted: number;
  /** Sum of the weights of the decided links. */
  weight: number;
  /** Links in a row that are locked, up to the first open one. */
  chain: number;
  longestChain: number;
  /** The first open link, in the chart's order: the chain goes up to here. */
  chainNext: number;
}

export function createRun(chart: Chart): RunState {
  return startRun(createRunTable(chart));
}

/** A run from its beginning, over a chart that is laid out already. */
export function startRun(table: RunTable): RunState {
  const notes = table.noteMs.length;
  return {
    table,
    fate: new Uint8Array(notes),
    errorMs: new Int16Array(notes),
    tally: createLinkTally(table),
    strays: { left: 0, right: 0 },
    points: { left: 0, right: 0 },
    strayPresses: [],
    drumNext: new Int32Array(DRUM_COUNT),
    claimedMs: new Float64Array(DRUM_COUNT).fill(-Infinity),
    expired: 0,
    settledMs: -Infinity,
  };
}

function createLinkTally({ chart, linkStart }: RunTable): LinkTally {
  const links = chart.links.length;
  return {
    openNotes: Uint16Array.from({ length: links }, (_, link) => linkStart[link + 1]! - linkStart[link]!),
    quality: new Int16Array(links).fill(OPEN),
    dMs: new Int16Array(links),
    dPrimeUs: new Int32Array(links),
    weighted: 0,
    weight: 0,
    chain: 0,
    longestChain: 0,
    chainNext: 0,
  };
}
