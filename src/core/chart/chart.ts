import type { Lane, Part } from "../drums.ts";
import type { SongMs } from "../time.ts";

/** One stroke the chart asks for. */
export interface Note {
  readonly part: Part;
  readonly lane: Lane;
  readonly noteMs: SongMs;
  /** Louder and drawn larger; never judged. */
  readonly accent: boolean;
}

/**
 * Why two moments belong together. `unison`: both parts at the same time. `hand-over`: one part follows the
 * other within a second. `echo`: the answer to a call, as the arrangement says.
 */
export type LinkKind = "unison" | "hand-over" | "echo";

/** A pair of moments, one from each part, whose togetherness is scored. */
export interface Link {
  readonly kind: LinkKind;
  /** A unison counts twice. */
  readonly weight: 1 | 2;
  /** Indices into {@link Chart.notes} of the left part's moment, in ascending order; never empty. */
  readonly left: readonly number[];
  /** Indices into {@link Chart.notes} of the right part's moment, in ascending order; never empty. */
  readonly right: readonly number[];
}

/**
 * The left part of one difficulty and the right part of the same or another, in song time.
 *
 * Notes are in order of time, then part (left first), then lane (as {@link LANES}). Links are in order of their
 * later moment, then kind (unison, hand-over, echo), then their earlier moment.
 */
export interface Chart {
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
}
