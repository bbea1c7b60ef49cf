import { climb, type Ladder, type LadderRules, type RoundGrade } from "./ladder.ts";

/**
 * How a stretch is practised. `play`: over and over. `answer`: the partner shows the phrase, then you play it. `wait`: the
 * song holds until the right drum is struck. `watch`: both parts play by themselves.
 */
export const WAYS = ["play", "answer", "wait", "watch"] as const;
export type Way = (typeof WAYS)[number];

/** What happens in one round. */
export type RoundKind = "play" | "show" | "wait" | "watch";

/** One round of practice. */
export interface Round {
  /** From 1; a phrase that is shown counts with its answer. */
  readonly number: number;
  readonly kind: RoundKind;
  readonly ladder: Ladder;
}

export function firstRound(way: Way, speedPercent: number): Round {
  return { number: 1, kind: way === "answer" ? "show" : way, ladder: { speedPercent, badInRow: 0 } };
}

/** @param grade how the round went; `null` where nobody was graded: shown, watched, waited. */
export function nextRound(round: Round, way: Way, grade: RoundGrade | null, rules: LadderRules): Round {
  if (round.kind === "show") return { ...round, kind: "play" };
  const ladder = grade === null ? round.ladder : climb(round.ladder, grade, rules);
  return { ...firstRound(way, ladder.speedPercent), number: round.number + 1, ladder };
}
