import type { Chart } from "../chart/chart.ts";
import type { Part } from "../drums.ts";
import type { RunResult } from "../run/result.ts";
import type { BarSpan } from "./span.ts";

/** What the first lesson teaches, in order. */
export const LESSON_STEPS = ["keys", "reading", "together", "trading", "interlocking"] as const;
export type LessonStep = (typeof LESSON_STEPS)[number];

/** How a step is played: bars of the lesson's level. */
export interface StepPlan extends BarSpan {
  /** The song holds until the right drum is struck. */
  readonly wait: boolean;
  readonly speedPercent: number;
}

/** The level whose bars are the lesson, and its difficulty. */
export const LESSON_LEVEL = "first-steps";

export const STEP_PLANS: Readonly<Record<LessonStep, StepPlan>> = {
  keys: { firstBar: 7, lastBar: 8, wait: true, speedPercent: 80 },
  reading: { firstBar: 3, lastBar: 6, wait: false, speedPercent: 80 },
  together: { firstBar: 5, lastBar: 8, wait: false, speedPercent: 90 },
  trading: { firstBar: 13, lastBar: 16, wait: false, speedPercent: 90 },
  interlocking: { firstBar: 9, lastBar: 12, wait: false, speedPercent: 90 },
};

/** A link of this quality is Together or better. */
const TOGETHER = 700;

/**
 * Whether a step succeeded: the drums were found; three notes in four were hit; half of the links were Together or better.
 *
 * @param part the learner's.
 */
export function stepSucceeded(step: LessonStep, chart: Chart, result: RunResult, part: Part): boolean {
  const mine = result.notes.filter((_, index) => chart.notes[index]?.part === part);
  const hits = mine.filter(({ kind }) => kind === "hit").length;
  if (step === "keys") return hits === mine.length;
  if (step === "reading") return hits * 4 >= mine.length * 3;
  const good = result.links.filter(({ quality }) => quality >= TOGETHER).length;
  return good * 2 >= result.links.length;
}

/** The step after one; `null` after the last. */
export const stepAfter = (step: LessonStep): LessonStep | null =>
  LESSON_STEPS[LESSON_STEPS.indexOf(step) + 1] ?? null;
