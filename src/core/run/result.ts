import type { ForBoth } from "../drums.ts";
import type { Grade } from "../sync/grade.ts";
import type { SyncWord } from "../sync/quality.ts";
import type { HitJudgement } from "./judgement.ts";
import type { Press } from "./press.ts";

/** What became of one note. `errorMs` is press minus note; negative is early. */
export type NoteOutcome =
  | { readonly kind: "hit"; readonly errorMs: number; readonly judgement: HitJudgement }
  | { readonly kind: "miss" };

/** How together one link was. */
export interface LinkOutcome {
  /** 0 to 1000, the share of hit notes already in it. */
  readonly quality: number;
  readonly word: SyncWord;
  /** Right error minus left error, the largest in size over all pairs; `null` when a side was not heard. */
  readonly dMs: number | null;
}

/** Everything that is known of a finished run. Made from chart and log alone, by `replay`. */
export interface RunResult {
  /** 0 to 1000: how together the two were. */
  readonly sync: number;
  readonly grade: Grade;
  /** 0 to 1000 for each player: accuracy against the song. */
  readonly beat: ForBoth<number>;
  /** How many presses belonged to no note. */
  readonly strays: ForBoth<number>;
  /** Mean asynchrony in milliseconds: positive when the right player came later. `null` below 8 heard unisons. */
  readonly leadMs: number | null;
  /** Population SD of the asynchronies in milliseconds; `null` below 8 heard unisons. */
  readonly wobbleMs: number | null;
  /** Lag-1 autocorrelation of the asynchronies, −1 to 1; `null` below 8 heard unisons or without any wobble. */
  readonly listening: number | null;
  /** Most links in a row with d′ up to 20 ms. */
  readonly longestChain: number;
  /** One for each note of the chart, in its order. */
  readonly notes: readonly NoteOutcome[];
  /** One for each link of the chart, in its order. */
  readonly links: readonly LinkOutcome[];
  /** The presses that belonged to no note, in order. */
  readonly strayPresses: readonly Press[];
}
