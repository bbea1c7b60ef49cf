import type { Chart } from "../../core/chart/chart.ts";
import type { Part } from "../../core/drums.ts";
import type { HitJudgement } from "../../core/run/judgement.ts";
import type { NoteOutcome } from "../../core/run/result.ts";

/** Best first. */
export const JUDGEMENTS = ["perfect", "great", "good", "miss"] as const satisfies readonly (
  HitJudgement | "miss"
)[];

/** How often one player got each judgement. */
export function countJudgements(
  chart: Chart,
  outcomes: readonly NoteOutcome[],
  part: Part,
): Readonly<Record<HitJudgement | "miss", number>> {
  const counts = { perfect: 0, great: 0, good: 0, miss: 0 };
  for (const [index, outcome] of outcomes.entries()) {
    if (chart.notes[index]?.part !== part) continue;
    counts[outcome.kind === "hit" ? outcome.judgement : "miss"]++;
  }
  return counts;
}
