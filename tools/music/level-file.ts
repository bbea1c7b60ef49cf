import { readFileSync } from "node:fs";

import * as v from "valibot";

import { type Metre, secondsAt, stepsPerBar } from "./groove.ts";
import type { Stroke } from "./sampler.ts";

const Pattern = v.record(v.string(), v.string());
const Entry = v.object({
  bar: v.number(),
  times: v.number(),
  left: v.optional(v.string()),
  right: v.optional(v.string()),
});
const Difficulty = v.object({ patterns: v.record(v.string(), Pattern), arrangement: v.array(Entry) });
const Level = v.object({ expert: Difficulty });

type DifficultyFile = v.InferOutput<typeof Difficulty>;

/** Guide voice and velocity of a stroke (`x`) and an accent (`X`) of each lane. */
const LANE_STROKES: Readonly<Record<string, readonly [voice: string, velocity: number]>> = {
  "crash x": ["crash", 0.8],
  "crash X": ["crash", 1],
  "hat x": ["hat", 0.8],
  "hat X": ["hat-open", 0.85],
  "snare x": ["snare", 0.74],
  "snare X": ["snare", 0.98],
  "kick x": ["kick", 0.92],
  "kick X": ["kick", 1],
};

/**
 * What the guide's drummer plays of a level: both Expert parts as one drummer, an accent on the hat opened.
 *
 * Where both parts have the same stroke (a unison) it sounds once. So the guide is the chart, by construction.
 */
export function guideStrokes(levelPath: string, metre: Metre): readonly Stroke[] {
  const level = v.parse(Level, JSON.parse(readFileSync(levelPath, "utf8")));
  const strokes = new Map<string, Stroke>();
  for (const stroke of partStrokes(level.expert, "left", metre)) strokes.set(keyOf(stroke), stroke);
  for (const stroke of partStrokes(level.expert, "right", metre)) strokes.set(keyOf(stroke), stroke);
  return [...strokes.values()].toSorted((a, b) => a.atSec - b.atSec);
}

function keyOf(stroke: Stroke): string {
  return `${stroke.atSec.toFixed(6)} ${stroke.voice}`;
}

function partStrokes(difficulty: DifficultyFile, part: "left" | "right", metre: Metre): readonly Stroke[] {
  return difficulty.arrangement.flatMap((entry) => {
    const pattern = difficulty.patterns[entry[part] ?? ""] ?? {};
    return Object.entries(pattern).flatMap(([lane, tab]) => laneStrokes(lane, tab, entry, metre));
  });
}

function laneStrokes(
  lane: string,
  tab: string,
  entry: { readonly bar: number; readonly times: number },
  metre: Metre,
): readonly Stroke[] {
  const cells = tab.replaceAll(" ", "");
  const bars = cells.length / stepsPerBar(metre);
  const strokes: Stroke[] = [];
  for (let time = 0; time < entry.times; time++) {
    for (const [step, cell] of cells.split("").entries()) {
      const sound = LANE_STROKES[`${lane} ${cell}`];
      if (sound === undefined) continue;
      const [voice, velocity] = sound;
      strokes.push({ atSec: secondsAt(metre, entry.bar + time * bars, step), voice, velocity });
    }
  }
  return strokes;
}
