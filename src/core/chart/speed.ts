import { songMs } from "../time.ts";
import type { Chart } from "./chart.ts";

/** Practice speeds in percent: 50 to 125 in steps of 5. Whole, so that a chart at any speed is exact everywhere. */
export const SLOWEST_PERCENT = 50;
export const FASTEST_PERCENT = 125;
export const SPEED_STEP_PERCENT = 5;
export const FULL_SPEED_PERCENT = 100;

export function isSpeedPercent(value: number): boolean {
  return value >= SLOWEST_PERCENT && value <= FASTEST_PERCENT && value % SPEED_STEP_PERCENT === 0;
}

/** A time at full speed as real milliseconds at `percent`, rounded to the nearest whole. */
export const atSpeedMs = (fullSpeedMs: number, percent: number): number =>
  Math.floor((fullSpeedMs * 200 + percent) / (2 * percent));

/** The same chart in real milliseconds at a practice speed: note times change, links stay. */
export function atSpeed(chart: Chart, percent: number): Chart {
  if (percent === FULL_SPEED_PERCENT) return chart;
  const notes = chart.notes.map((note) => ({ ...note, noteMs: songMs(atSpeedMs(note.noteMs, percent)) }));
  return { notes, links: chart.links };
}
