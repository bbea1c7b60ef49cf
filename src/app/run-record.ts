import { RULES_VERSION } from "../core/run/replay.ts";
import type { PressLog } from "../core/run/press.ts";
import { RUN_FORMAT, type Run } from "../core/run-format/run-schema.ts";
import type { ForBoth } from "../core/drums.ts";
import type { SongSetup } from "./song-setup.ts";

/** What is known of a run besides its setup and its presses. */
export interface RunFacts {
  readonly names: ForBoth<string>;
  /** One keyboard, so one offset: it is both players'. */
  readonly inputOffsetMs: number;
  readonly paused: boolean;
  readonly partner: Run["partner"];
}

/** The record of a run: everything that is needed to judge it again. */
export function recordRun({ choice, hash }: SongSetup, log: PressLog, facts: RunFacts): Run {
  const { names, inputOffsetMs, paused, partner } = facts;
  return {
    format: RUN_FORMAT,
    rules: RULES_VERSION,
    level: choice.levelId,
    chart: hash,
    difficulty: choice.difficulties,
    mode: choice.mode,
    speedPercent: choice.speedPercent,
    partner,
    players: {
      left: { name: names.left, inputOffsetMs },
      right: { name: names.right, inputOffsetMs },
    },
    flags: { paused, practice: choice.speedPercent !== 100 },
    presses: [...log],
  };
}
