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
