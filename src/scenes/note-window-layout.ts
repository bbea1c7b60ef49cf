import type { Chart, Link } from "../core/chart/chart.ts";
import type { Lane, Part } from "../core/drums.ts";
import { firstIndex } from "../core/first-index.ts";
import { assignLimbs } from "./hand-layout.ts";
import type { Hand } from "../look/rig.ts";
import type { Limb } from "./kit-layout.ts";

/** What the sign beside a note says about the moment it meets; `relay` takes over and hands on. */
export type Meeting = "unison" | "out" | "in" | "relay" | "echo";

/** A note as the stage knows it. */
export interface StageNote {
  /** Its index in the chart. */
  readonly index: number;
  readonly lane: Lane;
  readonly noteMs: number;
  readonly accent: boolean;
  readonly limb: Limb;
  readonly meeting: Meeting | null;
}

function handedOver(before: Meeting | undefined, now: "in" | "out"): Meeting {
  if (before === undefined || before === now) return now;
  return before === "in" || before === "out" ? "relay" : before;
}

function markHandOver(chart: Chart, link: Link, marks: Map<number, Meeting>): void {
  const timeOf = (moment: readonly number[]) => chart.notes[moment[0] ?? -1]?.noteMs ?? 0;
  const [first, then] =
    timeOf(link.left) <= timeOf(link.right) ? [link.left, link.right] : [link.right, link.left];
  for (const note of first) marks.set(note, handedOver(marks.get(note), "out"));
  for (const note of then) marks.set(note, handedOver(marks.get(note), "in"));
}

/** The one sign each note carries: a unison before an echo before a hand-over. */
export function meetings(chart: Chart): ReadonlyMap<number, Meeting> {
  const marks = new Map<number, Meeting>();
  for (const link of chart.links) if (link.kind === "hand-over") markHandOver(chart, link, marks);
  for (const kind of ["echo", "unison"] as const) {
    const notes = chart.links
      .filter((link) => link.kind === kind)
      .flatMap(({ left, right }) => [...left, ...right]);
    for (const note of notes) marks.set(note, kind);
  }
  return marks;
}

/** The notes of one part, in order of time, for a drummer who leads with `lead`. */
export function notesOf(chart: Chart, part: Part, lead: Hand): readonly StageNote[] {
  const marks = meetings(chart);
  const own = chart.notes.flatMap((note, index) => (note.part === part ? [{ ...note, index }] : []));
  const limbs = assignLimbs(own, lead);
  return own.map(({ index, lane, noteMs, accent }, i) => ({
    index,
    lane,
    noteMs,
    accent,
    limb: limbs[i] ?? "outer",
    meeting: marks.get(index) ?? null,
  }));
}

/** Index of the first note at or after `fromMs`; a seek costs no more than a frame. */
export const firstFrom = (notes: readonly { readonly noteMs: number }[], fromMs: number): number =>
  firstIndex(notes.length, (index) => (notes[index]?.noteMs ?? Infinity) >= fromMs);

const turned = (ms: number, fromMs: number): number => Math.max(0, Math.min(1, (ms - fromMs) / 220));

/**
 * How much this player rests now, 0 to 1: no own note within a beat and a half on this side or that.
 *
 * @param next index of the first note not yet due.
 */
export function restShare(notes: readonly StageNote[], next: number, nowMs: number, beatMs: number): number {
  const since = nowMs - (notes[next - 1]?.noteMs ?? -Infinity);
  const until = (notes[next]?.noteMs ?? Infinity) - nowMs;
  if (since + until < 1.5 * beatMs) return 0;
  return Math.min(turned(since, 180), turned(until, 160));
}

/** A stroke this near a note of its lane uses the hand that was planned for that note. */
const PLANNED_MS = 150;

/** The limb planned for the note of `lane` nearest to `atMs`, or `null` when none is near. */
export function plannedLimb(notes: readonly StageNote[], lane: Lane, atMs: number): Limb | null {
  let best: StageNote | null = null;
  const end = firstFrom(notes, atMs + PLANNED_MS);
  for (const note of notes.slice(firstFrom(notes, atMs - PLANNED_MS), end)) {
    const nearer = best === null || Math.abs(note.noteMs - atMs) < Math.abs(best.noteMs - atMs);
    if (note.lane === lane && nearer) best = note;
  }
  return best?.limb ?? null;
}

/**
 * The notes that show their thread: of each moment the one farthest from the partner, so that one thread joins all.
 *
 * @param distance how far a lane is from the partner; negative for a lane that is not shown.
 */
export function threadBearers(
  notes: readonly StageNote[],
  distance: (lane: Lane) => number,
): readonly boolean[] {
  const farthest = new Map<number, StageNote>();
  for (const note of notes) {
    const before = farthest.get(note.noteMs);
    if (before === undefined || distance(note.lane) > distance(before.lane)) farthest.set(note.noteMs, note);
  }
  return notes.map((note) => farthest.get(note.noteMs) === note);
}
