import { answerRun } from "../../core/run-format/answer-run.ts";
import type { Run } from "../../core/run-format/run-schema.ts";
import type { PressLog } from "../../core/run/press.ts";
import { replay } from "../../core/run/replay.ts";
import { playedWith } from "../../core/testing/builders.ts";
import { DEFAULT_JACKETS } from "../../core/jacket.ts";
import { recordRun } from "../run-record.ts";
import { setUpRun, type SongSetup } from "../song-setup.ts";
import { aSetup } from "./a-setup.ts";

const KEYBOARD = { device: "keyboard", resolutionMs: null } as const;

const PLAYERS = {
  left: { name: "", jacket: DEFAULT_JACKETS.left },
  right: { name: "", jacket: DEFAULT_JACKETS.right },
};

/** The record of a run that two people played on keyboards with that input offset. */
export const aRun = (setup: SongSetup, log: PressLog, inputOffsetMs = 0): Run =>
  recordRun(setup, log, {
    players: PLAYERS,
    use: { left: KEYBOARD, right: KEYBOARD },
    inputOffsetsMs: { left: inputOffsetMs, right: inputOffsetMs },
    date: "2026-11-25",
    paused: false,
    partner: null,
  });

/**
 * The right half of a recorded duet, answered to its end: a stranger whose machine has an offset of 120 ms struck every
 * left note 40 ms late; here, with an offset of 7 ms, every right note came as late as is said.
 */
export function anAnswer(lateMs: number) {
  const duet = aSetup();
  const recorded = aRun(
    duet,
    playedWith(duet.chart, () => 40),
    120,
  );
  const answering = { run: recorded, part: "right" } as const;
  const made = setUpRun(recorded, duet.level, answering);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const log = playedWith(duet.chart, ({ part }) => (part === "left" ? 40 : lateMs));
  const run = answerRun(aRun(made.value, log, 7), answering);
  return { setup: made.value, run, result: replay(duet.chart, log) };
}
