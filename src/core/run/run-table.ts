import type { Chart, LinkKind } from "../chart/chart.ts";
import { DRUM_COUNT, drumIndex, type ForBoth, type Part } from "../drums.ts";
import { claimWindowMs } from "./judgement.ts";

/** The kinds of links by the small numbers that stand for them in a {@link RunTable}. */
export const LINK_KINDS = ["unison", "hand-over", "echo"] as const satisfies readonly LinkKind[];

/** A press further than this from its part's first and last note is no stray: warming up and clapping are free. */
const FREE_MS = 1000;

/**
 * A chart laid out for judging: flat arrays indexed by note, drum or link, so that a press costs the same in a song of
 * a million notes. Never changes after it was made.
 */
export interface RunTable {
  readonly chart: Chart;
  readonly noteMs: Int32Array;
  /** Half-width of the claim window of each note, in milliseconds. */
  readonly windowMs: Uint8Array;
  /** Drum of each note, see {@link drumIndex}. */
  readonly noteDrum: Uint8Array;
  /** The notes of each drum, in order of time. */
  readonly drumNotes: readonly Int32Array[];
  /** All notes in the order in which their windows end. */
  readonly byExpiry: Int32Array;
  /** Links of note `n`: `noteLinks` from `noteLinkStart[n]` to `noteLinkStart[n + 1]`. */
  readonly noteLinkStart: Int32Array;
  readonly noteLinks: Int32Array;
  /**
   * Notes of link `l`: `linkNotes` from `linkStart[l]` to `linkStart[l + 1]`, the left part's up to `linkMiddle[l]` and
   * the right part's from there.
   */
  readonly linkStart: Int32Array;
  readonly linkMiddle: Int32Array;
  readonly linkNotes: Int32Array;
  /** For each link: its kind, as an index into {@link LINK_KINDS}. */
  readonly linkKind: Uint8Array;
  readonly linkWeight: Uint8Array;
  /** For each link: real milliseconds between its two moments. */
  readonly linkGapMs: Int32Array;
  /** First and last song time at which a press of the part can be a stray. */
  readonly judgedMs: ForBoth<readonly [number, number]>;
  /** How many notes each part has. */
  readonly noteCount: ForBoth<number>;
}

export function createRunTable(chart: Chart): RunTable {
  const noteMs = Int32Array.from(chart.notes, (note) => note.noteMs);
  const noteDrum = Uint8Array.from(chart.notes, (note) => drumIndex(note.part, note.lane));
  const drumNotes = Array.from({ length: DRUM_COUNT }, (_, drum) => indicesOf(noteDrum, drum));
  const windowMs = windowsOf(noteMs, drumNotes);
  return {
    chart,
    noteMs,
    windowMs,
    noteDrum,
    drumNotes,
    byExpiry: expiryOrder(noteMs, windowMs),
    ...noteLinkTables(chart),
    ...linkTables(chart, noteMs),
    judgedMs: { left: judgedSpan(chart, "left"), right: judgedSpan(chart, "right") },
    noteCount: { left: countNotes(chart, "left"), right: countNotes(chart, "right") },
  };
}

/** Song time after which the note can no longer be claimed. */
export const expiryMs = (table: RunTable, note: number): number =>
  (table.noteMs[note] as number) + (table.windowMs[note] as number);

function indicesOf(drums: Uint8Array, drum: number): Int32Array {
  const found: number[] = [];
  for (let note = 0; note < drums.length; note++) if (drums[note] === drum) found.push(note);
  return Int32Array.from(found);
}

function windowsOf(noteMs: Int32Array, drumNotes: readonly Int32Array[]): Uint8Array {
  const windows = new Uint8Array(noteMs.length);
  const timeOf = (note: number | undefined): number =>
    note === undefined ? Infinity : (noteMs[note] as number);
  for (const line of drumNotes) {
    for (const [index, note] of line.entries()) {
      const here = timeOf(note);
      const before = index === 0 ? Infinity : here - timeOf(line[index - 1]);
      windows[note] = claimWindowMs(Math.min(before, timeOf(line[index + 1]) - here));
    }
  }
  return windows;
}

function expiryOrder(noteMs: Int32Array, windowMs: Uint8Array): Int32Array {
  const expiry = (note: number): number => (noteMs[note] as number) + (windowMs[note] as number);
  return Int32Array.from(noteMs.keys()).toSorted((a, b) => expiry(a) - expiry(b) || a - b);
}

/** The links of each note. */
function noteLinkTables({ notes, links }: Chart): Pick<RunTable, "noteLinkStart" | "noteLinks"> {
  const noteLinkStart = new Int32Array(notes.length + 1);
  for (const { left, right } of links) {
    for (const side of [left, right]) for (const note of side) noteLinkStart[note + 1]! += 1;
  }
  for (let note = 0; note < notes.length; note++) noteLinkStart[note + 1]! += noteLinkStart[note] as number;
  const noteLinks = new Int32Array(noteLinkStart[notes.length] as number);
  const next = noteLinkStart.slice();
  for (const [link, { left, right }] of links.entries()) {
    for (const side of [left, right]) for (const note of side) noteLinks[next[note]!++] = link;
  }
  return { noteLinkStart, noteLinks };
}

type LinkTables = Pick<
  RunTable,
  "linkStart" | "linkMiddle" | "linkNotes" | "linkKind" | "linkWeight" | "linkGapMs"
>;

function linkTables({ links }: Chart, noteMs: Int32Array): LinkTables {
  const linkStart = new Int32Array(links.length + 1);
  for (const [link, { left, right }] of links.entries()) {
    linkStart[link + 1] = (linkStart[link] as number) + left.length + right.length;
  }
  const linkNotes = new Int32Array(linkStart[links.length] as number);
  for (const [link, { left, right }] of links.entries()) {
    linkNotes.set(left, linkStart[link]);
    linkNotes.set(right, (linkStart[link] as number) + left.length);
  }
  const timeOf = (side: readonly number[]): number => noteMs[side[0] as number] as number;
  return {
    linkStart,
    linkMiddle: Int32Array.from(links, ({ left }, link) => (linkStart[link] as number) + left.length),
    linkNotes,
    linkKind: Uint8Array.from(links, ({ kind }) => LINK_KINDS.indexOf(kind)),
    linkWeight: Uint8Array.from(links, ({ weight }) => weight),
    linkGapMs: Int32Array.from(links, ({ left, right }) => Math.abs(timeOf(right) - timeOf(left))),
  };
}

function judgedSpan({ notes }: Chart, part: Part): readonly [number, number] {
  const first = notes.find((note) => note.part === part);
  const last = notes.findLast((note) => note.part === part);
  return first && last ? [first.noteMs - FREE_MS, last.noteMs + FREE_MS] : [Infinity, -Infinity];
}

function countNotes({ notes }: Chart, part: Part): number {
  return notes.reduce((total, note) => total + (note.part === part ? 1 : 0), 0);
}
