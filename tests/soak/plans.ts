import { DIFFICULTIES, type Difficulty } from "../../src/core/difficulty.ts";

/** How a run is played: to its end, or in one of the ways in which people break off. */
export const WAYS = ["finish", "restart", "quit", "pause", "quit while it loads"] as const;
export type Way = (typeof WAYS)[number];

/** One run of the soak. */
export interface Plan {
  readonly way: Way;
  /** Its place in the list of songs, from 0. */
  readonly song: number;
  readonly difficulty: Difficulty;
  readonly mode: "duet" | "solo";
}

/** Whole songs take their time, so that the others are played in between. */
const ORDER: readonly Way[] = ["finish", "quit", "restart", "pause", "quit while it loads", "quit"];

/** What is played in run `index`, from 0: every way with every song, difficulty and mode, in the long run. */
export function planOf(index: number, songs: number): Plan {
  const round = Math.floor(index / ORDER.length);
  return {
    way: ORDER[index % ORDER.length] ?? "finish",
    song: (index + 2 * round) % songs,
    difficulty: DIFFICULTIES[(index + round) % DIFFICULTIES.length] ?? "easy",
    mode: (index + round) % 2 === 0 ? "duet" : "solo",
  };
}

/** Two rounds of all ways come before anything is compared: each song and kit is loaded in them, and what is kept is no leak. */
export const WARM_UP = 2 * ORDER.length;
