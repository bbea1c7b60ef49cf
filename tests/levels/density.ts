import type { Chart } from "../../src/core/chart/chart.ts";
import type { Difficulty } from "../../src/core/difficulty.ts";
import type { Part } from "../../src/core/drums.ts";
import { barStartMs, pulseAt, type TempoMap } from "../../src/core/level/tempo-map.ts";

/** How dense a difficulty is meant to be, in notes a second of one player; each note of a chord counts. */
interface DensityLimits {
  /** The busiest four bars of a song have at least this, in the busier part … */
  readonly atLeast: number;
  /** … and at most this, in either part. What is aimed at lies between: 1, 2, 3.5 and 6. */
  readonly atMost: number;
  /** No single bar has more, however short the fill. */
  readonly inOneBar: number;
}

/** The limits that every level is held to. `docs/music.md` says where they come from. */
export const DENSITY_LIMITS: Readonly<Record<Difficulty, DensityLimits>> = {
  easy: { atLeast: 0.8, atMost: 1.4, inOneBar: 2 },
  normal: { atLeast: 1.6, atMost: 2.4, inOneBar: 3.5 },
  hard: { atLeast: 2.8, atMost: 4, inOneBar: 5 },
  expert: { atLeast: 4.8, atMost: 6.75, inOneBar: 8 },
};

/** The most notes a second that a part has in any `bars` whole bars in a row. */
export function busiest({ notes }: Chart, part: Part, map: TempoMap, bars: number): number {
  const mine = notes.filter((note) => note.part === part);
  const last = Math.max(bars, pulseAt(map, mine.at(-1)?.noteMs ?? 0).bar);
  const rates = Array.from({ length: last - bars + 1 }, (_, index) => {
    const [fromMs, toMs] = [barStartMs(map, index + 1), barStartMs(map, index + 1 + bars)];
    // Notes are whole milliseconds, bar lines are exact: half a millisecond keeps a rounded note in its bar.
    const inside = mine.filter(({ noteMs }) => noteMs >= fromMs - 0.5 && noteMs < toMs - 0.5);
    return (inside.length * 1000) / (toMs - fromMs);
  });
  return Math.max(...rates);
}
