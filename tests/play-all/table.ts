import { isGood, type Outcome } from "./one-song.ts";

/** The outcomes as a Markdown table, in the order of levels and difficulties. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = "| level | difficulty | speed | notes | sync | by the oracle | beat | strays | |";
  const rows = outcomes.map((outcome) => {
    const { level, difficulty, speedPercent, notes, sync, oracle, beat, strays } = outcome;
    const cells = [
      level,
      difficulty,
      `${speedPercent} %`,
      notes,
      sync,
      oracle,
      `${beat.left} / ${beat.right}`,
      strays.left + strays.right,
      isGood(outcome) ? "good" : "**not good**",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [head, "|---|---|---|---|---|---|---|---|---|", ...rows].join("\n");
}
