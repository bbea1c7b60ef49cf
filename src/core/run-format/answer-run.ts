import { partnerOf, type Part } from "../drums.ts";
import type { PressLog } from "../run/press.ts";
import type { Run } from "./run-schema.ts";

/** A recorded run, and the part of it that somebody plays anew. */
export interface Answering {
  readonly run: Run;
  /** The part that is played; the other one sounds as it was recorded. */
  readonly part: Part;
}

/** More earlier players than this are not carried along. */
const MOST_EARLIER_NAMES = 4;
const MOST_ANSWERS = 999;

/** The presses of the half that is kept. */
export const recordedHalf = ({ run, part }: Answering): PressLog =>
  run.presses.filter((press) => press.part !== part);

/**
 * The new duet: who answered in one part, who was answered in the other, each with the offset of their own machine.
 *
 * @param played the run as it was just played: both parts' presses, and everything of the part that was played.
 */
export function answerRun(played: Run, { run, part }: Answering): Run {
  const kept = partnerOf(part);
  const { answers, names } = run.lineage;
  return {
    ...played,
    mode: "duet",
    partner: null,
    players: { ...played.players, [kept]: run.players[kept] },
    flags: {
      paused: played.flags.paused || run.flags.paused,
      practice: played.flags.practice || run.flags.practice,
      apart: true,
    },
    lineage: {
      answers: Math.min(MOST_ANSWERS, answers + 1),
      names: [run.players[part].name, ...names].slice(0, MOST_EARLIER_NAMES),
    },
  };
}
