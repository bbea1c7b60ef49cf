import { expect, test } from "vitest";
import { replay } from "../run/replay.ts";
import { playedWith, unisons } from "../testing/builders.ts";
import { LESSON_STEPS, stepAfter, stepSucceeded, type LessonStep } from "./lesson.ts";

const chart = unisons(8);
/** The learner plays the left part; the first `missed` notes are left out, the others so late. */
const played = (missed: number, errorMs: number) =>
  replay(
    chart,
    playedWith(chart, ({ part }, index) => {
      if (part === "right") return 0;
      return index < 2 * missed ? null : errorMs;
    }),
  );

test.each<{ step: LessonStep; missed: number; errorMs: number; succeeded: boolean }>([
  { step: "keys", missed: 0, errorMs: 100, succeeded: true },
  { step: "keys", missed: 1, errorMs: 0, succeeded: false },
  { step: "reading", missed: 2, errorMs: 100, succeeded: true },
  { step: "reading", missed: 3, errorMs: 0, succeeded: false },
  { step: "together", missed: 4, errorMs: 40, succeeded: true },
  { step: "together", missed: 5, errorMs: 0, succeeded: false },
  { step: "trading", missed: 0, errorMs: 41, succeeded: false },
])(
  "$step with $missed of 8 missed and the others $errorMs ms late: $succeeded",
  ({ step, missed, errorMs, succeeded }) => {
    expect(stepSucceeded(step, chart, played(missed, errorMs), "left")).toBe(succeeded);
  },
);

test("every step leads to the next, the last to none", () => {
  expect(LESSON_STEPS.map(stepAfter)).toEqual(["reading", "together", "trading", "interlocking", null]);
});
