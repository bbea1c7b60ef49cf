import type { Chart } from "../chart/chart.ts";
import type { RunResult } from "../run/result.ts";
import type { SyncWord } from "./quality.ts";

/** One link in the ribbon of a run. */
export interface RibbonLink {
  /** Song time of its later moment, in milliseconds. */
  readonly atMs: number;
  /** Right error minus left error; `null` when a side was not heard. */
  readonly dMs: number | null;
  readonly word: SyncWord;
  /** 0 to 1000. */
  readonly quality: number;
}

/** The links of a run in order of their later moments: how together the two were, over the song. */
export function ribbonOf({ notes, links }: Chart, result: Pick<RunResult, "links">): readonly RibbonLink[] {
  return links.flatMap(({ left, right }, index) => {
    const outcome = result.links[index];
    const times = [...left, ...right].map((note) => notes[note]?.noteMs ?? 0);
    return outcome ? [{ ...outcome, atMs: Math.max(...times) }] : [];
  });
}

/**
 * How together each of some sections was: its mean quality, 0 to 1000; `null` for a section without links.
 *
 * @param startsMs where the sections begin, in order; the first reaches back to the start of the song.
 */
export function sectionQualities(
  ribbon: readonly RibbonLink[],
  startsMs: readonly number[],
): readonly (number | null)[] {
  return startsMs.map((startMs, index) => {
    const endMs = startsMs[index + 1] ?? Infinity;
    const inside = ribbon.filter(({ atMs }) => (index === 0 || atMs >= startMs) && atMs < endMs);
    if (inside.length === 0) return null;
    return Math.floor(inside.reduce((sum, { quality }) => sum + quality, 0) / inside.length);
  });
}
