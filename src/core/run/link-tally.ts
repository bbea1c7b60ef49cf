import { LOCK_US, qualityOf, toleranceUs, wordFor, type SyncWord } from "../sync/quality.ts";
import type { LinkEvent, RunEvent } from "./events.ts";
import { ALONE, HIT, OPEN, SILENCE, type LinkTally, type RunState } from "./run-state.ts";
import { LINK_KINDS } from "./run-table.ts";

/**
 * Tells the links of a note that it was hit or missed; decides those that were waiting only for it.
 *
 * @param events takes what happened; `null` where nobody asks.
 */
export function settleNote(state: RunState, note: number, events: RunEvent[] | null): void {
  const { table, tally } = state;
  const end = table.noteLinkStart[note + 1] as number;
  for (let at = table.noteLinkStart[note] as number; at < end; at++) {
    const link = table.noteLinks[at] as number;
    const open = (tally.openNotes[link] as number) - 1;
    tally.openNotes[link] = open;
    if (open > 0) continue;
    decide(state, link);
    if (events) events.push(linkEvent(state, link));
  }
}

/** The event of a decided link. */
export function linkEvent({ tally }: RunState, link: number): LinkEvent {
  const dPrimeUs = tally.dPrimeUs[link] as number;
  return {
    kind: "link",
    link,
    word: wordOf(dPrimeUs),
    dMs: dPrimeUs < 0 ? null : (tally.dMs[link] as number),
  };
}

export const isDecided = ({ tally }: RunState, link: number): boolean => tally.quality[link] !== OPEN;

function wordOf(dPrimeUs: number): SyncWord {
  if (dPrimeUs === SILENCE) return "silence";
  return dPrimeUs === ALONE ? "alone" : wordFor(dPrimeUs);
}

function decide(state: RunState, link: number): void {
  const { table, tally } = state;
  const start = table.linkStart[link] as number;
  const middle = table.linkMiddle[link] as number;
  const end = table.linkStart[link + 1] as number;
  const left = hitsBetween(state, start, middle);
  const right = hitsBetween(state, middle, end);
  let quality = 0;
  let dPrimeUs = left + right === 0 ? SILENCE : ALONE;
  if (left > 0 && right > 0) {
    const dMs = loosestPairMs(state, start, middle, end);
    const kind = LINK_KINDS[table.linkKind[link] as number] ?? "unison";
    dPrimeUs = toleranceUs(kind, dMs, table.linkGapMs[link] as number);
    tally.dMs[link] = dMs;
    quality = Math.floor((qualityOf(dPrimeUs) * (left + right)) / (end - start));
  }
  const weight = table.linkWeight[link] as number;
  tally.dPrimeUs[link] = dPrimeUs;
  tally.quality[link] = quality;
  tally.weight += weight;
  tally.weighted += weight * quality;
  lengthenChain(tally);
}

/** How many of the notes at these places of `linkNotes` were hit. */
function hitsBetween({ table, fate }: RunState, from: number, to: number): number {
  let hits = 0;
  for (let at = from; at < to; at++) if (fate[table.linkNotes[at] as number] === HIT) hits++;
  return hits;
}

/**
 * Right error minus left error of the pair of hits that is furthest apart: a chord is as tight as its loosest pair. Of
 * two equally loose pairs, the first in the chart's order.
 */
function loosestPairMs(
  { table, fate, errorMs }: RunState,
  start: number,
  middle: number,
  end: number,
): number {
  let loosest = 0;
  for (let left = start; left < middle; left++) {
    const l = table.linkNotes[left] as number;
    for (let right = middle; right < end; right++) {
      const r = table.linkNotes[right] as number;
      if (fate[l] !== HIT || fate[r] !== HIT) continue;
      const dMs = (errorMs[r] as number) - (errorMs[l] as number);
      if (Math.abs(dMs) > Math.abs(loosest)) loosest = dMs;
    }
  }
  return loosest;
}

/** The chain follows the chart's order of links, whatever order they were decided in. */
function lengthenChain(tally: LinkTally): void {
  const { quality, dPrimeUs } = tally;
  while (tally.chainNext < quality.length && quality[tally.chainNext] !== OPEN) {
    const us = dPrimeUs[tally.chainNext] as number;
    tally.chain = us >= 0 && us <= LOCK_US ? tally.chain + 1 : 0;
    tally.longestChain = Math.max(tally.longestChain, tally.chain);
    tally.chainNext++;
  }
}
