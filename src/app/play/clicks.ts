import type { Click } from "../../audio/metronome.ts";
import type { PlannedBeat, SongPlan } from "../../core/level/song-plan.ts";
import type { MsSpan } from "../../core/practice/span.ts";
import { beatsPerBarAt, pulseAt, stepsPerBar } from "../../core/level/tempo-map.ts";

/** What the metronome plays while a stretch is practised. */
export const CLICK_PATTERNS = ["off", "beats", "subdivisions"] as const;
export type ClickPattern = (typeof CLICK_PATTERNS)[number];

/** A click at a song time. */
export interface PlannedClick {
  readonly atMs: number;
  readonly click: Click;
}

export const countInClicks = (beats: readonly PlannedBeat[]): readonly PlannedClick[] =>
  beats.map(({ atMs }) => ({ atMs, click: "sticks" }));

/**
 * The metronome's clicks of what is still to be played of a stretch, `placeMs` being where it goes on. Beats are halved, in
 * 12/8 parted in three.
 */
export function metronomeClicks(
  { map, beats }: SongPlan,
  pattern: ClickPattern,
  span: MsSpan,
  placeMs: number,
): readonly PlannedClick[] {
  if (pattern === "off") return [];
  const fromMs = Math.max(span.fromMs, placeMs);
  const within = beats.filter(({ atMs }) => atMs >= fromMs - 1 && atMs < span.toMs - 1);
  return within.flatMap(({ atMs, first }) => {
    const beat: PlannedClick = { atMs, click: first ? "click-accent" : "click" };
    if (pattern === "beats") return [beat];
    const { bar, beatMs } = pulseAt(map, atMs + 1);
    const parts = (stepsPerBar(map, bar) / beatsPerBarAt(map, bar)) % 3 === 0 ? 3 : 2;
    const soft = Array.from({ length: parts - 1 }, (_, index): PlannedClick => ({
      atMs: atMs + ((index + 1) * beatMs) / parts,
      click: "click-soft",
    }));
    return [beat, ...soft];
  });
}
