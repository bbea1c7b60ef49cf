import { answerRun } from "../../core/run-format/answer-run.ts";
import type { Level } from "../../core/level/level-schema.ts";
import type { Run } from "../../core/run-format/run-schema.ts";
import type { PressLog } from "../../core/run/press.ts";
import { replay } from "../../core/run/replay.ts";
import { playedWith } from "../../core/testing/builders.ts";
import { aLevel } from "../../core/testing/levels.ts";
import { DEFAULT_JACKETS } from "../../core/jacket.ts";
import { recordRun } from "../run-record.ts";
import { setUpRun, setUpSong, type SongChoice, type SongSetup } from "../song-setup.ts";

const KEYBOARD = { device: "keyboard", resolutionMs: null } as const;

const PLAYERS = {
  left: { name: "", jacket: DEFAULT_JACKETS.left },
  right: { name: "", jacket: DEFAULT_JACKETS.right },
};

/** The small level, long enough for a run to say something. */
function aLongerLevel(): Level {
  const level = aLevel();
  const [groove, echo] = level.easy.arrangement;
  if (!groove || !echo) throw new Error("the small level has a groove and an echo");
  const arrangement = [
    { ...groove, times: 5 },
    { ...echo, bar: groove.bar + 5 },
  ];
  return { ...level, easy: { ...level.easy, arrangement } };
}

/** The longer small level as it is chosen, a duet where nothing else is said. */
export function aSetup(choice: Partial<SongChoice> = {}): SongSetup {
  const made = setUpSong(
    {
      levelId: "first-steps",
      difficulties: { left: "easy", right: "easy" },
      mode: "duet",
      part: "left",
      partner: "pro",
      speedPercent: 100,
      mostKeys: null,
      ...choice,
    },
    aLongerLevel(),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

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
