import type { Difficulty } from "../../core/difficulty.ts";
import type { ForBoth, Part } from "../../core/drums.ts";
import type { Figure } from "../../core/level/level-schema.ts";

/** What the songs screen knows of one level. */
export interface LevelCard {
  readonly id: string;
  /** Already in the language of the screen. */
  readonly title: string;
  /** Slowest and fastest beats per minute; equal where the tempo never changes. */
  readonly bpm: { readonly from: number; readonly to: number };
  readonly lengthMs: number;
  /** The duet figures that it teaches, at any difficulty. */
  readonly figures: readonly Figure[];
  /** Notes of each part, for the difficulties that the level has. */
  readonly notes: Readonly<Partial<Record<Difficulty, ForBoth<number>>>>;
  /** Best sync by pair, as `makeDifficultyPair` writes it. */
  readonly bestSync: Readonly<Record<string, number>>;
  /** There is no network, and its track is not on this device. */
  readonly outOfReach: boolean;
}

export type Mode = "duet" | "solo";

export type PartnerName = "metronome" | "pro" | "friend" | "beginner";

/** Who plays what when one plays alone. */
export interface SoloChoice {
  /** The part that the person plays. */
  readonly part: Part;
  readonly partner: PartnerName;
}

/** The best sync of a level with any pair; `null` before its first run. */
export function bestOf({ bestSync }: LevelCard): number | null {
  const all = Object.values(bestSync);
  return all.length === 0 ? null : Math.max(...all);
}

/**
 * The next difficulty that the level has, easier (`-1`) or harder (`1`) than `from`; `null` where there is none.
 *
 * @param order from easiest to hardest.
 */
export function nextDifficulty(
  card: LevelCard,
  order: readonly Difficulty[],
  from: Difficulty,
  step: -1 | 1,
): Difficulty | null {
  const ahead =
    step === 1 ? order.slice(order.indexOf(from) + 1) : order.slice(0, order.indexOf(from)).toReversed();
  return ahead.find((difficulty) => card.notes[difficulty] !== undefined) ?? null;
}
