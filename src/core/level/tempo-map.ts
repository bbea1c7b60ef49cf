import { firstIndex } from "../first-index.ts";
import type { TempoEntry } from "./level-schema.ts";

/** One stretch of the song in one tempo and metre. Times are exact milliseconds of song time, not yet rounded. */
interface Stretch {
  readonly fromBar: number;
  readonly startMs: number;
  readonly beatMs: number;
  readonly beatsPerBar: number;
  readonly stepsPerBeat: number;
}

/** Musical time to song time. Bars count from 1; beats and steps from 0 within their bar. Never empty. */
export type TempoMap = readonly [Stretch, ...Stretch[]];

/** Where the song stands: bar from 1 (0 and below in the count-in), beat from 0, `phase` 0 to 1 within the beat. */
export interface Pulse {
  readonly bar: number;
  readonly beat: number;
  readonly phase: number;
  readonly beatMs: number;
}

/**
 * @param tempo in order of bar, the first at bar 1; a beat is whatever `bpm` counts, in 12/8 the dotted quarter.
 * @param speed 1 as composed; song time at half speed takes twice as long.
 */
export function createTempoMap(tempo: readonly TempoEntry[], barOneMs: number, speed = 1): TempoMap {
  const stretches: Stretch[] = [];
  let startMs = barOneMs / speed;
  let previous: Stretch | undefined;
  for (const { bar, bpm, beatsPerBar, stepsPerBeat } of tempo) {
    if (previous) startMs += (bar - previous.fromBar) * barMs(previous);
    previous = { fromBar: bar, startMs, beatMs: 60_000 / (bpm * speed), beatsPerBar, stepsPerBeat };
    stretches.push(previous);
  }
  const [first, ...more] = stretches;
  if (!first) throw new Error("a song has at least one tempo");
  return [first, ...more];
}

const barMs = (stretch: Stretch): number => stretch.beatMs * stretch.beatsPerBar;

/** The stretch that holds `bar`; what is before the first belongs to it. */
function stretchAt(map: TempoMap, bar: number): Stretch {
  const after = firstIndex(map.length, (index) => map[index]!.fromBar > bar);
  return map[after - 1] ?? map[0];
}

/** Exact milliseconds at which `bar` begins. */
export function barStartMs(map: TempoMap, bar: number): number {
  const stretch = stretchAt(map, bar);
  return stretch.startMs + (bar - stretch.fromBar) * barMs(stretch);
}

/** Exact milliseconds of a step, counted from 0 at the start of `bar`; within that bar. */
export function stepMs(map: TempoMap, bar: number, step: number): number {
  const stretch = stretchAt(map, bar);
  return barStartMs(map, bar) + (step * stretch.beatMs) / stretch.stepsPerBeat;
}

/** Steps of one bar of drum tab at `bar`. */
export function stepsPerBar(map: TempoMap, bar: number): number {
  const { beatsPerBar, stepsPerBeat } = stretchAt(map, bar);
  return beatsPerBar * stepsPerBeat;
}

/** Milliseconds of one beat at `bar`. */
export const beatMsAt = (map: TempoMap, bar: number): number => stretchAt(map, bar).beatMs;

/** Beats of one bar at `bar`. */
export const beatsPerBarAt = (map: TempoMap, bar: number): number => stretchAt(map, bar).beatsPerBar;

/** Where the song stands at `atMs`; before bar 1 counts backwards in the first tempo. */
export function pulseAt(map: TempoMap, atMs: number): Pulse {
  const after = firstIndex(map.length, (index) => map[index]!.startMs > atMs);
  const stretch = map[after - 1] ?? map[0];
  const beats = (atMs - stretch.startMs) / stretch.beatMs;
  const whole = Math.floor(beats);
  const bars = Math.floor(whole / stretch.beatsPerBar);
  return {
    bar: stretch.fromBar + bars,
    beat: whole - bars * stretch.beatsPerBar,
    phase: beats - whole,
    beatMs: stretch.beatMs,
  };
}
