import type { Lane } from "../core/drums.ts";
import { chooseLimb, type HandUse, UNUSED, used } from "./hand-layout.ts";
import type { Hand } from "../look/rig.ts";
import type { Limb, StickLane, StickPose } from "./kit-layout.ts";
import { decay, smooth } from "./motion-layout.ts";
import type { NoteStates } from "./note-states.ts";
import { firstFrom, plannedLimb, restShare, type StageNote } from "./note-window-layout.ts";
import { type DueStroke, footLift, type MadeStroke, stickPose } from "./pose-layout.ts";

export type Mood = "calm" | "bright" | "joy" | "flinch" | "blink";

/** When a picture is drawn: song time for what the chart says, page time for how old things are. */
export interface Now {
  readonly songMs: number;
  readonly pageMs: number;
  readonly beatMs: number;
  readonly chain: number;
}

/** All that the drawing needs to know of one drummer. */
export interface DrummerPose {
  readonly sticks: Readonly<Record<Hand, StickPose>>;
  readonly footLift: number;
  readonly mood: Mood;
  /** 0 looks at the drums, 1 at the partner. */
  readonly look: number;
  /** 0 to 1, just after a miss. */
  readonly flinch: number;
  /** −1 leans to the outer side, 1 to the partner's. */
  readonly lean: number;
}

export interface DrummerState {
  strike(lane: Lane, accent: boolean, pageMs: number): void;
  miss(pageMs: number): void;
  /** Milliseconds since a drum was last struck. */
  struckAgeMs(lane: Lane, pageMs: number): number;
  /** The pose for this frame; call once a frame, as strokes between frames go by the last one's song time. */
  pose(now: Now): DrummerPose;
}

interface Stroke {
  readonly lane: Lane;
  readonly accent: boolean;
  readonly pageMs: number;
}

const DUE_WITHIN_MS = 220;
const FLINCH_MS = 480;
const BRIGHT_FROM_CHAIN = 4;
const JOY_FROM_CHAIN = 16;
const LEAN_MS = 320;

/** Eyes close for a moment every few seconds, each drummer on their own clock. */
const blinks = (pageMs: number, seed: number): boolean => (pageMs + seed * 1700) % (3400 + seed * 500) < 120;

/** What a drummer remembers between frames. */
interface Memory {
  readonly last: Partial<Record<Limb, Stroke>>;
  readonly struck: Partial<Record<Lane, number>>;
  use: HandUse;
  missedAt: number;
  seen: { readonly songMs: number; readonly pageMs: number };
}

/** The part that is played: its notes, and what has become of them. */
interface Playing {
  readonly notes: readonly StageNote[];
  readonly states: NoteStates;
}

function dueNote({ notes, states }: Playing, limb: Limb, songMs: number): StageNote | null {
  for (let i = firstFrom(notes, songMs - DUE_WITHIN_MS); i < notes.length; i++) {
    const note = notes[i] as StageNote;
    if (note.noteMs > songMs + DUE_WITHIN_MS) return null;
    if (note.limb === limb && states.of(note.index) === "pending") return note;
  }
  return null;
}

function stickAt(playing: Playing, { last }: Memory, hand: Hand, now: Now): StickPose {
  const made = last[hand];
  const next = dueNote(playing, hand, now.songMs);
  const stroke: MadeStroke | null =
    made === undefined
      ? null
      : { lane: made.lane as StickLane, accent: made.accent, ageMs: now.pageMs - made.pageMs };
  const coming: DueStroke | null =
    next === null
      ? null
      : { lane: next.lane as StickLane, accent: next.accent, inMs: next.noteMs - now.songMs };
  return stickPose(hand, stroke, coming);
}

function footAt(playing: Playing, { last }: Memory, now: Now): number {
  const next = dueNote(playing, "foot", now.songMs);
  const madeAgeMs = now.pageMs - (last.foot?.pageMs ?? -Infinity);
  return footLift(madeAgeMs, next === null ? Infinity : next.noteMs - now.songMs);
}

function moodAt(now: Now, flinch: number, seed: number): Mood {
  if (flinch > 0.15) return "flinch";
  if (now.chain >= JOY_FROM_CHAIN) return "joy";
  if (blinks(now.pageMs, seed)) return "blink";
  return now.chain >= BRIGHT_FROM_CHAIN ? "bright" : "calm";
}

function leanAt({ struck }: Memory, { pageMs }: Now): number {
  const lean = (lane: Lane, way: number) => way * decay(pageMs - (struck[lane] ?? -Infinity), LEAN_MS);
  return lean("hat", -0.5) + lean("snare", -0.3) + lean("crash", 1);
}

function poseAt(playing: Playing, memory: Memory, now: Now, seed: number): DrummerPose {
  const { notes } = playing;
  const flinch = decay(now.pageMs - memory.missedAt, FLINCH_MS);
  const rest = restShare(notes, firstFrom(notes, now.songMs), now.songMs, now.beatMs);
  return {
    sticks: { outer: stickAt(playing, memory, "outer", now), inner: stickAt(playing, memory, "inner", now) },
    footLift: footAt(playing, memory, now),
    mood: moodAt(now, flinch, seed),
    look: smooth(rest),
    flinch,
    lean: leanAt(memory, now),
  };
}

export interface DrummerTraits {
  /** Tells the two drummers apart where they should not move as one. */
  readonly seed: number;
  readonly lead: Hand;
}

export function createDrummer(
  notes: readonly StageNote[],
  states: NoteStates,
  { seed, lead }: DrummerTraits,
): DrummerState {
  const memory: Memory = {
    last: {},
    struck: {},
    use: UNUSED,
    missedAt: -Infinity,
    seen: { songMs: -Infinity, pageMs: 0 },
  };
  return {
    strike: (lane, accent, pageMs) => {
      const songMs = memory.seen.songMs + Math.max(0, pageMs - memory.seen.pageMs);
      const limb = plannedLimb(notes, lane, songMs) ?? chooseLimb(lane, pageMs, memory.use, lead);
      memory.use = used(memory.use, limb, pageMs);
      memory.last[limb] = { lane, accent, pageMs };
      memory.struck[lane] = pageMs;
    },
    miss: (pageMs) => {
      memory.missedAt = pageMs;
    },
    struckAgeMs: (lane, pageMs) => Math.max(0, pageMs - (memory.struck[lane] ?? -Infinity)),
    pose: (now) => {
      memory.seen = now;
      return poseAt({ notes, states }, memory, now, seed);
    },
  };
}
