import * as v from "valibot";
import { makeDifficultyPair, type DifficultyPair } from "../core/difficulty.ts";
import { keepValue } from "./kept-value.ts";
import type { Kept, Storage } from "./storage.ts";

const sync = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const schema = v.record(v.string(), v.record(v.string(), sync));

export const BEST_SYNCS_NAME = "best-syncs";

/** Best sync of every level and pair of difficulties that was played through. */
export interface BestSyncs {
  /** By pair, as `makeDifficultyPair` writes it. */
  of(levelId: string): Readonly<Record<string, number>>;
  best(levelId: string, pair: DifficultyPair): number | null;
  /** Keeps `score` if it is the best so far. */
  offer(levelId: string, pair: DifficultyPair, score: number): Kept;
}

export function keepBestSyncs(storage: Storage): BestSyncs {
  const kept = keepValue(storage, BEST_SYNCS_NAME, schema, {});
  const of = (levelId: string): Readonly<Record<string, number>> => kept.read()[levelId] ?? {};
  const best = (levelId: string, pair: DifficultyPair): number | null =>
    of(levelId)[makeDifficultyPair(pair)] ?? null;
  return {
    of,
    best,
    offer(levelId, pair, score) {
      if (score <= (best(levelId, pair) ?? -1)) return { ok: true };
      const level = { ...of(levelId), [makeDifficultyPair(pair)]: score };
      return kept.write({ ...kept.read(), [levelId]: level });
    },
  };
}
