import type { Problem } from "../problem.ts";

/** One stroke of a line of drum tab. */
export interface TabStroke {
  /** Counted from 0 in the line; how long a step is, the tempo says. */
  readonly step: number;
  readonly accent: boolean;
}

/** Steps of a line. Spaces are for the reader only. */
export const tabLength = (line: string): number => line.replaceAll(" ", "").length;

/** The strokes of a line: `x` a stroke, `X` an accent, `.` a rest, spaces ignored. Anything else is a rest too. */
export function parseTab(line: string): readonly TabStroke[] {
  return Array.from(line.replaceAll(" ", "")).flatMap((mark, step) =>
    mark === "x" || mark === "X" ? [{ step, accent: mark === "X" }] : [],
  );
}

/** The first mark of a line that means nothing, as a problem at `place`. */
export function tabProblems(line: string, place: string): readonly Problem[] {
  const marks = Array.from(line.replaceAll(" ", ""));
  const step = marks.findIndex((mark) => !"xX.".includes(mark));
  return step < 0
    ? []
    : [{ place, says: `has ${JSON.stringify(marks[step])} at step ${step + 1}; use x, X or .` }];
}
