import { problemLine, type Problem } from "../core/problem.ts";
import type { Desk } from "./desk.ts";

/** Says that a level can't be played, and why, to whoever can mend it. */
export function tellBrokenLevel({ text, go }: Desk, id: string, problems: readonly Problem[]): void {
  go({
    kind: "message",
    heading: text.problems.heading.level,
    sentence: text.problems.brokenLevel(id),
    problems: problems.map((problem) => problemLine(id, problem)),
    ways: [{ label: text.results.songs, onChoose: () => go({ kind: "songs" }) }],
  });
}
