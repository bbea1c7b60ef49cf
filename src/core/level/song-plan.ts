import { atSpeedMs } from "../chart/speed.ts";
import { firstIndex } from "../first-index.ts";
import { songMs, type SongMs } from "../time.ts";
import type { Level, SectionName } from "./level-schema.ts";
import { barStartMs, beatMsAt, beatsPerBarAt, createTempoMap, pulseAt, type TempoMap } from "./tempo-map.ts";

/** A named stretch of the song, up to the next one. */
export interface PlannedSection {
  readonly name: SectionName;
  readonly fromMs: SongMs;
}

/** A beat to be heard: when, and whether it begins a bar. */
export interface PlannedBeat {
  readonly atMs: number;
  readonly first: boolean;
}

/** Everything about the course of a song but its notes, in real milliseconds at the speed it is played. */
export interface SongPlan {
  readonly map: TempoMap;
  /** End of the track. */
  readonly lengthMs: SongMs;
  readonly barOneMs: SongMs;
  readonly sections: readonly PlannedSection[];
  /** Every beat from bar 1 to the end of the track, in order. */
  readonly beats: readonly PlannedBeat[];
}

export function planSong(level: Level, speedPercent: number): SongPlan {
  const { barOneMs, lengthSamples, sampleRate } = level.track;
  const map = createTempoMap(level.tempo, barOneMs, speedPercent / 100);
  const lengthMs = songMs(atSpeedMs(Math.floor((lengthSamples * 1000) / sampleRate), speedPercent));
  return {
    map,
    lengthMs,
    barOneMs: songMs(atSpeedMs(barOneMs, speedPercent)),
    sections: level.sections.map(({ bar, name }) => ({
      name,
      fromMs: songMs(Math.round(barStartMs(map, bar))),
    })),
    beats: beatsUntil(map, lengthMs),
  };
}

/** The beats of one whole bar before bar 1: the first count-in. */
export function firstCountIn({ map }: SongPlan): readonly PlannedBeat[] {
  return beatsBefore(map, barStartMs(map, 1), beatsPerBarAt(map, 1));
}

/** The beats of the song, one bar's worth of them, that lead up to a place where it was paused. */
export function countInTo({ map, beats }: SongPlan, placeMs: number): readonly PlannedBeat[] {
  const { bar, phase, beatMs } = pulseAt(map, placeMs);
  const count = beatsPerBarAt(map, bar);
  // Up to and with the beat that the place lies in, so that the last click is less than a beat away.
  const sounding = beats.filter(({ atMs }) => atMs <= placeMs).slice(-count);
  const untilMs = sounding[0]?.atMs ?? placeMs + (1 - phase) * beatMs;
  return [...beatsBefore(map, untilMs, count - sounding.length), ...sounding];
}

/** The beats of one whole bar before a bar: the count-in of a stretch that is practised. */
export function countInBefore({ map }: SongPlan, barMs: number): readonly PlannedBeat[] {
  return beatsBefore(map, barMs, beatsPerBarAt(map, pulseAt(map, barMs - 1).bar));
}

/** Where one tempo holds: in the bar before a bar, or before bar 1. */
function beatsBefore(map: TempoMap, untilMs: number, count: number): readonly PlannedBeat[] {
  const { bar } = pulseAt(map, untilMs - 1);
  const beatMs = beatMsAt(map, bar);
  return Array.from({ length: count }, (_, index) => {
    const atMs = untilMs - (count - index) * beatMs;
    return { atMs, first: pulseAt(map, atMs + 1).beat === 0 };
  });
}

function beatsUntil(map: TempoMap, endMs: number): readonly PlannedBeat[] {
  const beats: PlannedBeat[] = [];
  for (let bar = 1; barStartMs(map, bar) < endMs; bar++) {
    for (let beat = 0; beat < beatsPerBarAt(map, bar); beat++) {
      beats.push({ atMs: barStartMs(map, bar) + beat * beatMsAt(map, bar), first: beat === 0 });
    }
  }
  return beats;
}

/** The section that holds `atMs`; the first one before the song begins. */
export function sectionAt({ sections }: SongPlan, atMs: number): PlannedSection {
  const next = firstIndex(sections.length, (index) => (sections[index]?.fromMs ?? Infinity) > atMs);
  const section = sections[next - 1] ?? sections[0];
  if (!section) throw new Error("a song has at least one section");
  return section;
}
