import { PARTS, partnerOf, type ForBoth, type Part } from "../../core/drums.ts";
import { judgementFor, type HitJudgement } from "../../core/run/judgement.ts";
import { wordFor, type SyncWord } from "../../core/sync/quality.ts";

/** The drums of the easiest difficulty: all that the first minute needs. */
export const TEACH_LANES = ["snare", "kick"] as const;
export type TeachLane = (typeof TEACH_LANES)[number];

/** What is being taught: which keys, when to strike, and to strike as one. */
export type TeachStep = "keys" | "line" | "together" | "done";

interface TeachNote {
  readonly part: Part;
  readonly lane: TeachLane;
  /** Milliseconds after the keys have been found. */
  readonly atMs: number;
}

/** How long a note is on its way, and how far from its time a stroke still means it, in milliseconds. */
export const TEACH_TRAVEL_MS = 1800;
const WINDOW_MS = 250;
/** The second sentence, and the end, in milliseconds after the keys have been found. */
const TOGETHER_FROM_MS = 6600;
const DONE_FROM_MS = 14_300;

const one = (part: Part, lane: TeachLane, atMs: number): TeachNote => ({ part, lane, atMs });
const both = (lane: TeachLane, atMs: number): readonly TeachNote[] =>
  PARTS.map((part) => one(part, lane, atMs));

/** First one after the other, then both at once. */
export const TEACH_NOTES: readonly TeachNote[] = [
  one("left", "kick", 2400),
  one("right", "kick", 3400),
  one("left", "snare", 4400),
  one("right", "snare", 5400),
  ...both("kick", 8600),
  ...both("snare", 9800),
  ...both("kick", 11_000),
  ...both("snare", 12_200),
  ...both("kick", 13_400),
];

/** What has happened so far. */
export interface Teach {
  /** Drums that were found, each once. */
  readonly found: ForBoth<readonly TeachLane[]>;
  /** When the keys had been found, in page time; `null` before. */
  readonly startMs: number | null;
  /** Error of each note that was hit, by its place in {@link TEACH_NOTES}; negative is early. */
  readonly errors: Readonly<Record<number, number>>;
  /** The last drum struck by each, and when, in page time. */
  readonly last: ForBoth<{ readonly lane: TeachLane; readonly atMs: number } | null>;
}

export const TEACH_BEGIN: Teach = {
  found: { left: [], right: [] },
  startMs: null,
  errors: {},
  last: { left: null, right: null },
};

/** One stroke more, at page time `atMs`. */
export function strikeInTeach(teach: Teach, part: Part, lane: TeachLane, atMs: number): Teach {
  const last = { ...teach.last, [part]: { lane, atMs } };
  if (teach.startMs !== null) {
    const errors = { ...teach.errors, ...hitBy(teach, part, lane, atMs - teach.startMs) };
    return { ...teach, last, errors };
  }
  const own = teach.found[part];
  const found = { ...teach.found, [part]: own.includes(lane) ? own : [...own, lane] };
  const all = PARTS.every((each) => found[each].length === TEACH_LANES.length);
  return { ...teach, last, found, startMs: all ? atMs : null };
}

/** Goes on without waiting for more: whoever has not struck yet is not there, and their half plays itself. */
export const startTeach = (teach: Teach, atMs: number): Teach => ({
  ...teach,
  startMs: teach.startMs ?? atMs,
});

/** Nobody has struck a drum of this side: who is alone sees the other half play itself. */
export const playsItself = ({ found, startMs }: Teach, part: Part): boolean =>
  startMs !== null && found[part].length === 0 && found[partnerOf(part)].length > 0;

function hitBy({ errors }: Teach, part: Part, lane: TeachLane, songMs: number): Record<number, number> {
  const index = TEACH_NOTES.findIndex(
    (note, at) =>
      note.part === part &&
      note.lane === lane &&
      errors[at] === undefined &&
      Math.abs(songMs - note.atMs) <= WINDOW_MS,
  );
  const note = TEACH_NOTES[index];
  return note === undefined ? {} : { [index]: Math.round(songMs - note.atMs) };
}

/** How far a note was from its time; `null` for one that nobody has hit. */
export function errorOf(teach: Teach, index: number, songMs: number): number | null {
  const note = TEACH_NOTES[index];
  if (note === undefined) return null;
  if (playsItself(teach, note.part)) return songMs >= note.atMs ? 0 : null;
  return teach.errors[index] ?? null;
}

export function stepAt({ startMs }: Teach, songMs: number): TeachStep {
  if (startMs === null) return "keys";
  if (songMs >= DONE_FROM_MS) return "done";
  return songMs >= TOGETHER_FROM_MS ? "together" : "line";
}

/** The latest word for one player: of their last hit, or a miss once a note is gone. */
export function judgementAt(teach: Teach, part: Part, songMs: number): HitJudgement | "miss" | null {
  const index = TEACH_NOTES.findLastIndex(
    (note, at) =>
      note.part === part && (errorOf(teach, at, songMs) !== null || songMs > note.atMs + WINDOW_MS),
  );
  if (index < 0) return null;
  const error = errorOf(teach, index, songMs);
  return error === null ? "miss" : judgementFor(error);
}

/** The latest word for both together; `null` before two notes have met. */
export function togetherAt(teach: Teach, songMs: number): SyncWord | null {
  const index = TEACH_NOTES.findLastIndex((note, at) => {
    if (note.part !== "left" || TEACH_NOTES[at + 1]?.atMs !== note.atMs) return false;
    const heard = [at, at + 1].every((each) => errorOf(teach, each, songMs) !== null);
    return heard || songMs > note.atMs + WINDOW_MS;
  });
  if (index < 0) return null;
  const errors = [errorOf(teach, index, songMs), errorOf(teach, index + 1, songMs)];
  const [left, right] = errors;
  if (left === undefined || right === undefined) return null;
  if (left === null || right === null) return left === right ? "silence" : "alone";
  return wordFor(1000 * Math.abs(right - left));
}
