import { endOf, placeEntries } from "../level/arrangement.ts";
import type { Figure, LevelDifficulty } from "../level/level-schema.ts";
import { barStartMs, type TempoMap } from "../level/tempo-map.ts";
import { songMs } from "../time.ts";
import type { MsSpan } from "./span.ts";

/** When each duet figure of a difficulty is played, in order; at the speed of the map. */
export function figureSpans(
  map: TempoMap,
  difficulty: LevelDifficulty,
): readonly (MsSpan & { readonly figure: Figure })[] {
  return placeEntries(map, difficulty).map((placed) => ({
    figure: placed.entry.figure,
    fromMs: songMs(Math.round(barStartMs(map, placed.entry.bar))),
    toMs: songMs(Math.round(barStartMs(map, endOf(placed)))),
  }));
}
