import { chartOf, difficultiesOf } from "../core/chart/level-chart.ts";
import { FIGURES, type Figure, type Level } from "../core/level/level-schema.ts";
import { planSong } from "../core/level/song-plan.ts";
import type { LevelCard } from "../ui/songs/level-card.ts";
import type { Desk } from "./desk.ts";

/** What the songs screen shows of a level. */
export function levelCardOf(
  id: string,
  level: Level,
  { language, bests, stored }: Pick<Desk, "language" | "bests" | "stored">,
): LevelCard {
  const bpms = level.tempo.map(({ bpm }) => bpm);
  return {
    id,
    title: level.title[language],
    bpm: { from: Math.min(...bpms), to: Math.max(...bpms) },
    lengthMs: planSong(level, 100).lengthMs,
    figures: figuresOf(level),
    notes: Object.fromEntries(
      difficultiesOf(level).map((difficulty) => [difficulty, noteCounts(level, difficulty)]),
    ),
    bestSync: bests.of(id),
    outOfReach: stored !== null && !stored().has(id) && !navigator.onLine,
  };
}

function figuresOf(level: Level): readonly Figure[] {
  const used = difficultiesOf(level).flatMap(
    (difficulty) => level[difficulty]?.arrangement.map(({ figure }) => figure) ?? [],
  );
  return FIGURES.filter((figure) => used.includes(figure));
}

function noteCounts(level: Level, difficulty: ReturnType<typeof difficultiesOf>[number]) {
  const chart = chartOf(level, { left: difficulty, right: difficulty });
  const notes = chart.ok ? chart.value.notes : [];
  const left = notes.filter(({ part }) => part === "left").length;
  return { left, right: notes.length - left };
}
