import type { Lane, Part } from "../core/drums.ts";
import { clamp01, decay } from "./motion-layout.ts";
import type { NoteState } from "./note-states.ts";
import type { FieldLayout } from "./stage-layout.ts";

/** Lanes from left to right on the screen, as the drums stand and as the default keys lie. */
const ORDER: Readonly<Record<Part, readonly Lane[]>> = {
  left: ["hat", "snare", "kick", "crash"],
  right: ["crash", "kick", "snare", "hat"],
};

/** How far from its place a tick is drawn for an error as large as the widest claim window, in note units. */
const TICK_UNITS = 26;
const WIDEST_WINDOW_MS = 120;

/** The lanes in use, from left to right on the screen. */
export const lanesInOrder = (part: Part, inUse: readonly Lane[]): readonly Lane[] =>
  ORDER[part].filter((lane) => inUse.includes(lane));

/** Where a note is now. Notes fall at one speed, and go on falling below the line. */
export const noteY = (field: FieldLayout, inMs: number, travelMs: number): number =>
  field.hitY - (inMs / travelMs) * (field.hitY - field.fromY);

/** How long after it was due a note that nobody hit is still inside the field. */
export const fallMs = (field: FieldLayout, travelMs: number): number =>
  ((field.rect.y + field.rect.height - field.hitY) / (field.hitY - field.fromY)) * travelMs;

/**
 * How far from the hit line to draw the tick of a hit. Early is above the line, late below, because that is where the
 * note was when it was struck. The distance is the same at every scroll speed.
 */
export const tickOffset = (field: FieldLayout, errorMs: number): number =>
  Math.max(-1, Math.min(1, errorMs / WIDEST_WINDOW_MS)) * TICK_UNITS * field.scale;

/** An error smaller than this is drawn as on time. */
const ON_TIME_MS = 12;

/** The sign of a hit: a bar on time, and otherwise an arrow away from the line, up for early, down for late. */
export function tickFrame(errorMs: number): string {
  if (Math.abs(errorMs) < ON_TIME_MS) return "field/tick";
  return errorMs < 0 ? "field/tick-early" : "field/tick-late";
}

/** Room that a note takes along its lane, in its own units, and the least share of its size that it is drawn in. */
const NOTE_HEIGHT = 60;
const ACCENT_HEIGHT = 80;
const SMALLEST = 0.7;

/** How large a note may be, as a share of its size, so that it leaves the next one in its lane to be read. */
export function crowdedSize(field: FieldLayout, gapMs: number, travelMs: number, accent: boolean): number {
  const gap = ((gapMs / travelMs) * (field.hitY - field.fromY)) / field.scale;
  return Math.min(1, Math.max(SMALLEST, gap / (accent ? ACCENT_HEIGHT : NOTE_HEIGHT)));
}

/** To the nearest other note of the same lane, for each note; ∞ for a note that is alone in its lane. */
export function laneGaps(
  notes: readonly { readonly lane: Lane; readonly noteMs: number }[],
): readonly number[] {
  const gaps = notes.map(() => Infinity);
  const last = new Map<Lane, number>();
  notes.forEach(({ lane, noteMs }, i) => {
    const before = last.get(lane);
    last.set(lane, i);
    if (before === undefined) return;
    const gap = noteMs - (notes[before]?.noteMs ?? 0);
    gaps[i] = Math.min(gaps[i] ?? gap, gap);
    gaps[before] = Math.min(gaps[before] ?? gap, gap);
  });
  return gaps;
}

/** How a note is drawn in this frame. */
export interface NoteLook {
  readonly y: number;
  /** 0 to 1. */
  readonly alpha: number;
  /** 1 as drawn; a note that was hit swells as it goes. */
  readonly size: number;
  /** A missed note loses its colour. */
  readonly dim: boolean;
  /** How clearly its thread and the sign of its meeting are drawn, 0 to 1. */
  readonly meeting: number;
}

/** How long a note that was hit takes to go. */
const POP_MS = 170;

/**
 * How to draw a note that is at `y` now. It fades in at the top; hit, it goes at the line; missed, it loses its
 * colour and falls out of the field.
 *
 * @param ageMs since it was hit or missed.
 */
export function noteLook(field: FieldLayout, y: number, state: NoteState, ageMs: number): NoteLook {
  if (state === "hit") {
    const left = decay(ageMs, POP_MS);
    return { y: field.hitY, alpha: left, size: 1 + 0.3 * (1 - left), dim: false, meeting: 0 };
  }
  const dim = state === "missed";
  const appeared = clamp01((y - field.fromY) / (40 * field.scale));
  const fallen = clamp01((y - field.hitY) / (field.rect.y + field.rect.height - field.hitY));
  const alpha = appeared * (dim ? 0.45 : 1) * (1 - fallen);
  return { y, alpha, size: 1, dim, meeting: dim ? 0 : alpha };
}
