import type { Chart, Link } from "../core/chart/chart.ts";
import { clamp01 } from "./motion-layout.ts";
import type { FieldLayout } from "./stage-layout.ts";

/** A moment that both play at once. */
export interface UnisonMoment {
  readonly noteMs: number;
  /** One note of each part, by which to tell whether it has been played. */
  readonly left: number;
  readonly right: number;
}

const momentOf = (chart: Chart, { left, right }: Link): UnisonMoment => ({
  noteMs: chart.notes[left[0] ?? -1]?.noteMs ?? 0,
  left: left[0] ?? -1,
  right: right[0] ?? -1,
});

/** The moments that both play at once, in order of time. */
export const unisonMoments = (chart: Chart): readonly UnisonMoment[] =>
  chart.links
    .filter(({ kind }) => kind === "unison")
    .map((link) => momentOf(chart, link))
    .toSorted((a, b) => a.noteMs - b.noteMs);

/** A thread is seen from this share of a note's way on, and clearest at the line. */
const SEEN_FROM = 0.25;
const CLEAREST = 0.5;

/** How clearly the thread of a moment is seen when its notes are at `y`, 0 to 1. */
export const threadAlpha = ({ fromY, hitY }: FieldLayout, y: number): number =>
  y > hitY ? 0 : CLEAREST * clamp01(((y - fromY) / (hitY - fromY) - SEEN_FROM) / (1 - SEEN_FROM));
