import { barsOnce } from "../level/arrangement.ts";
import type { Figure, LevelDifficulty } from "../level/level-schema.ts";
import { barStartMs, type TempoMap } from "../level/tempo-map.ts";
import { songMs } from "../time.ts";
import type { MsSpan } from "./span.ts";

/** When each duet figure of a difficulty is played, in order; at the speed of the map. */
export function figureSpans(
  map: TempoMap,
  difficulty: LevelDifficulty,
): readonly (MsSpan & { readonly figure: Figure })[] {
  return difficulty.arrangement.map((entry) => ({
    figure: entry.figure,
    fromMs: songMs(Math.round(barStartMs(map, entry.bar))),
    toMs: songMs(Math.round(barStartMs(map, entry.bar + entry.times * barsOnce(map, difficulty, entry)))),
  }));
}
