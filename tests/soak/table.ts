import type { Reading } from "./gauges.ts";
import type { Plan } from "./plans.ts";
import { COUNTERS } from "./verdict.ts";

/** A run and what the page held on to after it. */
export interface Row {
  readonly plan: Plan;
  readonly level: string;
  readonly seconds: number;
  readonly reading: Reading;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

const cellsOf = ({ plan, level, seconds, reading }: Row, index: number): readonly (string | number)[] => [
  index + 1,
  `${plan.way}, ${plan.mode}`,
  `${level} ${plan.difficulty}`,
  Math.round(seconds),
  megabytes(reading.heapBytes),
  megabytes(reading.outsideBytes),
  ...COUNTERS.map((name) => reading[name]),
];

/** One run in one line, for who watches. */
export const lineOf = (row: Row, index: number): string =>
  `${cellsOf(row, index).slice(0, 6).join(" | ")} | ${COUNTERS.map((name) => `${name} ${row.reading[name]}`).join(", ")}`;

const line = (cells: readonly unknown[]): string => `| ${cells.join(" | ")} |`;

/** All runs as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const names = ["run", "way", "song", "s", "heap MB", "outside MB", ...COUNTERS];
  return [line(names), line(names.map(() => "---")), ...rows.map((row, i) => line(cellsOf(row, i)))].join(
    "\n",
  );
}
