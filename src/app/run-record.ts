import { RULES_VERSION } from "../core/run/replay.ts";
import type { PressLog } from "../core/run/press.ts";
import { RUN_FORMAT, type Run } from "../core/run-format/run-schema.ts";
import type { ForBoth, Part } from "../core/drums.ts";
import type { DeviceUse } from "../input/stroke-tally.ts";
import type { Settings } from "../persistence/settings.ts";
import type { SongSetup } from "./song-setup.ts";

/** What is known of a run besides its setup and its presses. */
export interface RunFacts {
  readonly players: Settings["players"];
  /** What each part's strokes came from. */
  readonly use: ForBoth<DeviceUse>;
  /** Those of the devices; of two people at one keyboard both the same. */
  readonly inputOffsetsMs: ForBoth<number>;
  /** The day it was played, as 2026-11-25. */
  readonly date: string;
  readonly paused: boolean;
  readonly partner: Run["partner"];
}

/** The record of a run: everything that is needed to judge it again. */
export function recordRun({ choice, hash }: SongSetup, log: PressLog, facts: RunFacts): Run {
  const { players, use, inputOffsetsMs, date, paused, partner } = facts;
  // The partner goes by no name and has no device to calibrate.
  const player = (part: Part): Run["players"][Part] =>
    part === partner?.part
      ? { ...players[part], name: "", inputOffsetMs: 0, device: "partner", resolutionMs: null }
      : { ...players[part], inputOffsetMs: inputOffsetsMs[part], ...use[part] };
  return {
    format: RUN_FORMAT,
    rules: RULES_VERSION,
    level: choice.levelId,
    chart: hash,
    difficulty: choice.difficulties,
    mode: choice.mode,
    speedPercent: choice.speedPercent,
    partner,
    players: { left: player("left"), right: player("right") },
    flags: { paused, practice: choice.speedPercent !== 100, apart: false },
    mostKeys: choice.mostKeys,
    date,
    lineage: { answers: 0, names: [] },
    presses: [...log],
  };
}
