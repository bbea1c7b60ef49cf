export type RunOrder = "newest" | "best";

/** One saved run as the list shows it. */
export interface RunRow {
  readonly id: string;
  readonly level: string;
  readonly title: string;
  readonly difficulty: string;
  readonly by: string;
  readonly date: string;
  readonly facts: readonly string[];
  /** `null` where it can't be judged here. */
  readonly sync: number | null;
  /** The best of its level and difficulty. */
  readonly best: boolean;
}

/**
 * The runs of one song, or of all, in an order.
 *
 * @param runs newest first.
 * @param level empty for all.
 */
export function arrangeRuns(runs: readonly RunRow[], order: RunOrder, level: string): readonly RunRow[] {
  const wanted = runs.filter((run) => level === "" || run.level === level);
  return order === "newest" ? wanted : wanted.toSorted((a, b) => (b.sync ?? -1) - (a.sync ?? -1));
}
