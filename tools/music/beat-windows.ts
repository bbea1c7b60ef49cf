import type { Level } from "../../src/core/level/level-schema.ts";
import { barStartMs, createTempoMap, pulseAt } from "../../src/core/level/tempo-map.ts";

/** Bars of one tempo, over which a beat is heard. */
export interface BeatWindow {
  readonly firstBar: number;
  readonly lastBar: number;
  /** The bar line that opens `firstBar`, and the one that closes `lastBar`, seconds from the start of the track. */
  readonly fromSec: number;
  readonly toSec: number;
  readonly bpm: number;
  readonly stepsPerBeat: number;
}

/** A song of one tempo is heard in so many places, where each of them has so many bars. */
const PLACES = 3;
const BARS_OF_A_PLACE = 4;

/** Each tempo of a level and, where these are fewer than three and long enough, the thirds of each. */
export function beatWindows({ tempo, track }: Level): readonly BeatWindow[] {
  const map = createTempoMap(tempo, track.barOneMs);
  const end = pulseAt(map, (track.lengthSamples * 1000) / track.sampleRate).bar;
  return tempo.flatMap(({ bar, bpm, stepsPerBeat }, index) => {
    const bars = (tempo[index + 1]?.bar ?? end) - bar;
    const places = tempo.length < PLACES && bars >= PLACES * BARS_OF_A_PLACE ? PLACES : 1;
    return Array.from({ length: places }, (_, place) => {
      const first = bar + Math.floor((bars * place) / places);
      const next = bar + Math.floor((bars * (place + 1)) / places);
      const [fromSec, toSec] = [barStartMs(map, first) / 1000, barStartMs(map, next) / 1000];
      return { firstBar: first, lastBar: next - 1, fromSec, toSec, bpm, stepsPerBeat };
    });
  });
}
