import { copies, pick, size, type Json } from "./json-mutations.ts";
import type { Chance } from "./target.ts";

/** As much of a level's file as is changed here. */
interface LevelFile {
  tempo: Json[];
  sections: Json[];
  track: Record<string, Json>;
  [difficulty: string]: Json | Difficulty;
}
interface Difficulty {
  lanes: Json[];
  patterns: Record<string, Record<string, Json>>;
  arrangement: Record<string, Json>[];
}

const DIFFICULTIES = ["easy", "normal", "hard", "expert"] as const;
const LANES = ["crash", "hat", "snare", "kick"] as const;

/** Few characters that ask for much: a song whose few lines are repeated, lengthened and multiplied. */
export function blownUp(file: Json, chance: Chance): string {
  const level = structuredClone(file) as unknown as LevelFile;
  for (let changes = 1 + chance(4); changes > 0; changes--) {
    const difficulty = level[pick(DIFFICULTIES, chance)] as Difficulty;
    pick(WAYS, chance)(level, difficulty, chance);
  }
  return JSON.stringify(level);
}

type Way = (level: LevelFile, difficulty: Difficulty, chance: Chance) => void;

const WAYS: readonly Way[] = [
  // One entry that goes on for ever.
  (_, { arrangement }, chance) => {
    pick(arrangement, chance)["times"] = pick([2, 100, 500, 2000, 2001], chance);
  },
  (_, difficulty, chance) => {
    const bar = Number(difficulty.arrangement[0]?.["bar"]);
    difficulty.arrangement = [{ ...difficulty.arrangement[0], bar, times: pick([500, 2000], chance) }];
  },
  // The same entry again and again, in order or all at one place.
  (_, difficulty, chance) => {
    const entry = pick(difficulty.arrangement, chance);
    const step = chance(3);
    const length = Math.min(10_000, size(chance));
    difficulty.arrangement = Array.from({ length }, (_unused, index) => ({
      ...entry,
      bar: 1 + index * step,
    }));
  },
  // Lines of any length, of strokes, of rests, of spaces.
  (_, { patterns }, chance) => {
    const pattern = pick(Object.values(patterns), chance);
    const steps = pick([0, 1, 16, 192, 4096, size(chance)], chance);
    pattern[pick(LANES, chance)] = pick(["x", "X", ".", " ", "x ", "x...", "é", "\ud800"], chance).repeat(
      steps,
    );
  },
  (_, { patterns }, chance) => {
    const steps = pick([1, 16, 64, 1600, 4096, 4097], chance);
    for (const pattern of Object.values(patterns))
      for (const lane of Object.keys(pattern)) pattern[lane] = pick(["x", ".", "x..."], chance).repeat(steps);
  },
  // Thousands of patterns.
  (_, { patterns }, chance) => {
    const one = pick(Object.values(patterns), chance);
    for (let count = Math.min(5000, copies(one, chance)); count > 0; count--) patterns[`p${count}`] = one;
  },
  // A name that every object knows.
  (_, { patterns, arrangement }, chance) => {
    const entry = pick(arrangement, chance);
    const name = pick(["constructor", "valueof", "p1"], chance);
    entry[pick(["left", "right"], chance)] = name;
    if (chance(2) === 0) patterns[name] = { snare: "" };
  },
  // Thousands of tempos and metres.
  (level, _, chance) => {
    const entry = level.tempo[0] as Record<string, Json>;
    level.tempo = Array.from({ length: Math.min(5000, size(chance)) }, (_unused, index) => ({
      ...entry,
      bar: index + 1,
      bpm: pick([30, 120, 300], chance),
      stepsPerBeat: pick([1, 3, 4, 12], chance),
    }));
  },
  (level, _, chance) => {
    const entry = { ...(level.tempo[0] as Record<string, Json>) };
    entry["beatsPerBar"] = pick([1, 4, 16], chance);
    entry["stepsPerBeat"] = pick([1, 4, 12], chance);
    entry["bpm"] = pick([30, 120, 300], chance);
    level.tempo = [entry];
  },
  (level, difficulty, chance) => {
    difficulty.lanes = Array.from({ length: size(chance) }, () => pick(LANES, chance));
    level.sections = Array.from({ length: Math.min(5000, size(chance)) }, (_, index) => ({
      bar: index + 1,
      name: "chorus",
    }));
  },
  // The longest track there is, and the slowest way to say so.
  ({ track }, _, chance) => {
    track["sampleRate"] = pick([8000, 44_100, 192_000], chance);
    track["lengthSamples"] = pick([1, 8000 * 900, 192_000 * 900], chance);
  },
  // Calls and answers everywhere.
  (_, { arrangement }, chance) => {
    const span = pick<Json>(
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [1, 2000],
        [2000, 2000],
      ],
      chance,
    );
    for (const entry of arrangement) {
      entry["figure"] = "echo";
      entry["echo"] = { caller: pick(["left", "right"], chance), call: span, answer: span };
    }
  },
];
