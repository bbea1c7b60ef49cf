import { FASTEST_PERCENT, SLOWEST_PERCENT } from "../chart/speed.ts";
import type { Chart } from "../chart/chart.ts";
import type { Part } from "../drums.ts";
import type { RunResult } from "../run/result.ts";

/** How the speed moves from round to round, chosen by the player; percent, in steps of 5. */
export interface LadderRules {
  /** 0 keeps the speed. */
  readonly stepPercent: number;
  readonly ceilingPercent: number;
}

/** Where the speed stands. */
export interface Ladder {
  readonly speedPercent: number;
  /** Bad rounds since the last one that was not. */
  readonly badInRow: number;
}

/**
 * How a round went for those who play. `clean`: at most one in twenty notes missed or struck beside, and a beat of 800 at
 * least. `bad`: more than one in four, or a beat below 550. `fair`: between the two.
 */
export type RoundGrade = "clean" | "fair" | "bad";

const CLEAN_BEAT = 800;
const BAD_BEAT = 550;
const CLEAN_SHARE = 20;
const BAD_SHARE = 4;
/** So many bad rounds in a row, and the speed falls. */
const PATIENCE = 2;

/** @param parts those whom people play; the worst of them decides. A part without notes is clean. */
export function gradeRound(chart: Chart, result: RunResult, parts: readonly Part[]): RoundGrade {
  const grades = parts.map((part) => gradePart(chart, result, part));
  if (grades.includes("bad")) return "bad";
  return grades.includes("fair") ? "fair" : "clean";
}

function gradePart({ notes }: Chart, result: RunResult, part: Part): RoundGrade {
  const mine = result.notes.filter((_, index) => notes[index]?.part === part);
  if (mine.length === 0) return "clean";
  const faults = mine.filter(({ kind }) => kind === "miss").length + result.strays[part];
  const beat = result.beat[part];
  if (faults * BAD_SHARE > mine.length || beat < BAD_BEAT) return "bad";
  return faults * CLEAN_SHARE <= mine.length && beat >= CLEAN_BEAT ? "clean" : "fair";
}

/** The speed of the next round: up after each clean one, never above the ceiling; down after two bad ones in a row. */
export function climb({ speedPercent, badInRow }: Ladder, grade: RoundGrade, rules: LadderRules): Ladder {
  const { stepPercent } = rules;
  const ceiling = Math.min(FASTEST_PERCENT, rules.ceilingPercent);
  if (grade === "clean") {
    // A ceiling below the speed, set by hand, takes nothing back.
    const up = Math.min(speedPercent + stepPercent, Math.max(ceiling, speedPercent));
    return { speedPercent: up, badInRow: 0 };
  }
  if (grade === "fair") return { speedPercent, badInRow: 0 };
  if (badInRow + 1 < PATIENCE) return { speedPercent, badInRow: badInRow + 1 };
  return { speedPercent: Math.max(SLOWEST_PERCENT, speedPercent - stepPercent), badInRow: 0 };
}

/** The speeds that the next round may have, the likeliest first: what is worth preparing meanwhile. */
export function speedsAhead(ladder: Ladder, rules: LadderRules): readonly number[] {
  const ahead = (["clean", "bad"] as const).map((grade) => climb(ladder, grade, rules).speedPercent);
  return [...new Set(ahead)].filter((speed) => speed !== ladder.speedPercent);
}
