import { DIFFICULTIES, type DifficultyPair } from "../../core/difficulty.ts";
import { PARTS, type ForBoth, type Part } from "../../core/drums.ts";
import type { Difficulty } from "../../core/difficulty.ts";
import { KEY_ORDER, type DrumKeys, type KeyCap } from "../players.tsx";
import type { KeyActions } from "../use-keys.ts";
import { nextDifficulty, type LevelCard } from "./level-card.ts";

/** What each player's four keys do, left to right as they lie: the inner pair the difficulty, the outer the scroll speed. */
export interface SongKeys {
  readonly slower: KeyCap;
  readonly easier: KeyCap;
  readonly harder: KeyCap;
  readonly faster: KeyCap;
}

export function songKeysOf(keys: DrumKeys, part: Part): SongKeys {
  const [first, second, third, fourth] = KEY_ORDER[part];
  const own = keys[part];
  return { slower: own[first], easier: own[second], harder: own[third], faster: own[fourth] };
}

export interface SongKeyTargets {
  readonly keys: DrumKeys;
  readonly difficulties: DifficultyPair;
  readonly scrollSpeeds: ForBoth<number>;
  readonly scrollSteps: readonly number[];
  readonly onDifficulty: (part: Part, difficulty: Difficulty) => void;
  readonly onScrollSpeed: (part: Part, speed: number) => void;
}

/** The neighbours of `speed` among `steps`; `undefined` where there is nothing further that way. */
export function speedsAround(
  steps: readonly number[],
  speed: number,
): { readonly slower: number | undefined; readonly faster: number | undefined } {
  return {
    slower: steps.findLast((each) => each < speed),
    faster: steps.find((each) => each > speed),
  };
}

/** The keys of both players, who choose at the same time. */
export function songKeyActions(targets: SongKeyTargets, level: LevelCard): KeyActions {
  return Object.fromEntries(PARTS.flatMap((part) => Object.entries(actionsOf(targets, level, part))));
}

function actionsOf(targets: SongKeyTargets, level: LevelCard, part: Part): KeyActions {
  const { difficulties, scrollSpeeds, scrollSteps, onDifficulty, onScrollSpeed } = targets;
  const keys = songKeysOf(targets.keys, part);
  const difficulty = (by: -1 | 1) => (): void => {
    const next = nextDifficulty(level, DIFFICULTIES, difficulties[part], by);
    if (next !== null) onDifficulty(part, next);
  };
  const { slower, faster } = speedsAround(scrollSteps, scrollSpeeds[part]);
  const speed = (next: number | undefined) => (): void => {
    if (next !== undefined) onScrollSpeed(part, next);
  };
  return {
    [keys.easier.code]: difficulty(-1),
    [keys.harder.code]: difficulty(1),
    [keys.slower.code]: speed(slower),
    [keys.faster.code]: speed(faster),
  };
}
