import type { Lane, Part } from "../drums.ts";
import type { SyncWord } from "../sync/quality.ts";
import type { SongMs } from "../time.ts";
import type { HitJudgement } from "./judgement.ts";

/** A note was claimed. `note` indexes the chart's notes; `errorMs` is press minus note, negative is early. */
export interface HitEvent {
  readonly kind: "hit";
  readonly note: number;
  readonly part: Part;
  readonly lane: Lane;
  readonly errorMs: number;
  readonly judgement: HitJudgement;
}

/** A note's window went by. */
export interface MissEvent {
  readonly kind: "miss";
  readonly note: number;
  readonly part: Part;
  readonly lane: Lane;
}

/** A press belonged to no note. */
export interface StrayEvent {
  readonly kind: "stray";
  readonly part: Part;
  readonly lane: Lane;
  readonly atMs: SongMs;
}

/**
 * A link is decided: each of its notes was hit or missed. `link` indexes the chart's links; `dMs` is the right
 * part's error minus the left part's (positive: right came later), `null` when a side was not heard.
 */
export interface LinkEvent {
  readonly kind: "link";
  readonly link: number;
  readonly word: SyncWord;
  readonly dMs: number | null;
}

/** What happened while a run advanced, in order. Light and sound are made from these. */
export type RunEvent = HitEvent | MissEvent | StrayEvent | LinkEvent;
