import { countInBefore, firstCountIn, type PlannedBeat, type SongPlan } from "../../core/level/song-plan.ts";
import type { MsSpan } from "../../core/practice/span.ts";
import { songMs, type SongMs } from "../../core/time.ts";

/** Where a run begins and ends, in song time. */
export interface Course {
  readonly countIn: readonly PlannedBeat[];
  /** From here on something sounds. */
  readonly startMs: SongMs;
  /** Strokes before this belong to nothing. */
  readonly logFromMs: SongMs;
  /** Nothing can be struck any more. */
  readonly endMs: number;
}

/** Silence before the first click, in milliseconds. */
const BREATH_MS = 300;
/** How long the end of the track is left to ring before the results, in milliseconds. */
const RING_MS = 300;
/** The widest claim window: so early a stretch's first note can be struck, and so late its last. */
const REACH_MS = 120;

/** @param span the stretch that is practised; `null` for the whole song. */
export function courseOf(plan: SongPlan, span: MsSpan | null): Course {
  const countIn = span === null ? firstCountIn(plan) : countInBefore(plan, span.fromMs);
  const breathMs = (countIn[0]?.atMs ?? 0) - BREATH_MS;
  if (span === null) {
    const startMs = songMs(Math.min(0, breathMs));
    return { countIn, startMs, logFromMs: songMs(-Infinity), endMs: plan.lengthMs + RING_MS };
  }
  return {
    countIn,
    startMs: songMs(breathMs),
    logFromMs: songMs(span.fromMs - REACH_MS),
    endMs: span.toMs + REACH_MS,
  };
}
