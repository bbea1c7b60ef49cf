import type { ForBoth } from "./drums.ts";

export type Difficulty = "easy" | "normal" | "hard" | "expert";

/** From fewest lanes to most. */
export const DIFFICULTIES = ["easy", "normal", "hard", "expert"] as const satisfies readonly Difficulty[];

/** What each player chose: a parent and a child are a duet too. */
export type DifficultyPair = ForBoth<Difficulty>;

/** `hard` when both chose it, else `easy,hard`: the left player's first. */
export function makeDifficultyPair({ left, right }: DifficultyPair): string {
  return left === right ? left : `${left},${right}`;
}

/** The opposite of {@link makeDifficultyPair}; `null` for anything else. */
export function parseDifficultyPair(text: string): DifficultyPair | null {
  const [left, right = left, ...more] = text.split(",");
  if (!isDifficulty(left) || !isDifficulty(right) || more.length > 0) return null;
  return { left, right };
}

function isDifficulty(text: string | undefined): text is Difficulty {
  return DIFFICULTIES.some((difficulty) => difficulty === text);
}
