import type { Chart, Link } from "../chart/chart.ts";
import type { Level, SectionName } from "../level/level-schema.ts";
import type { SongPlan } from "../level/song-plan.ts";
import { barStartMs, pulseAt } from "../level/tempo-map.ts";
import { songMs, type SongMs } from "../time.ts";

/** Whole bars that are practised, counted from 1; both belong to it. */
export interface BarSpan {
  readonly firstBar: number;
  readonly lastBar: number;
}

/** A stretch of song time; the end does not belong to it. */
export interface MsSpan {
  readonly fromMs: SongMs;
  readonly toMs: SongMs;
}

/** A section of a song with the bars that it has. */
export interface SectionSpan extends BarSpan {
  readonly name: SectionName;
}

/** The last bar in which anything is asked for or heard: the one that holds the chart's last note. */
export function lastBarOf({ map }: SongPlan, { notes }: Chart): number {
  return Math.max(1, pulseAt(map, (notes.at(-1)?.noteMs ?? 0) + 1).bar);
}

/** The named sections as bars, up to `lastBar`; what begins after that is left out. */
export function sectionSpans({ sections }: Level, lastBar: number): readonly SectionSpan[] {
  return sections.flatMap(({ bar, name }, index) => {
    const end = Math.min(lastBar, (sections[index + 1]?.bar ?? Infinity) - 1);
    return bar > end ? [] : [{ name, firstBar: bar, lastBar: end }];
  });
}

/** When those bars are played, at the plan's speed; rounded to whole milliseconds. */
export function msSpan({ map }: SongPlan, { firstBar, lastBar }: BarSpan): MsSpan {
  return {
    fromMs: songMs(Math.round(barStartMs(map, firstBar))),
    toMs: songMs(Math.round(barStartMs(map, lastBar + 1))),
  };
}

/** Those bars with the ends put right: within the song and in order. */
export function clampSpan({ firstBar, lastBar }: BarSpan, mostBars: number): BarSpan {
  const within = (bar: number): number => Math.max(1, Math.min(mostBars, bar));
  const [a, b] = [within(firstBar), within(lastBar)];
  return { firstBar: Math.min(a, b), lastBar: Math.max(a, b) };
}

/** The notes of a stretch, and the links that lie in it whole. Song time stays as it is. */
export function chartOfSpan(chart: Chart, { fromMs, toMs }: MsSpan): Chart {
  const kept = new Map<number, number>();
  for (const [index, { noteMs }] of chart.notes.entries()) {
    if (noteMs >= fromMs && noteMs < toMs) kept.set(index, kept.size);
  }
  const side = (notes: readonly number[]): readonly number[] => notes.flatMap((note) => kept.get(note) ?? []);
  const whole = ({ left, right }: Link): boolean =>
    side(left).length === left.length && side(right).length === right.length;
  return {
    notes: chart.notes.filter((_, index) => kept.has(index)),
    links: chart.links
      .filter(whole)
      .map((link) => ({ ...link, left: side(link.left), right: side(link.right) })),
  };
}
