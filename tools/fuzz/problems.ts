import type { Problem } from "../../src/core/problem.ts";

/** The hundred that are told, and one that says how many more there are. */
const MOST = 101;
const LONGEST = 400;

/** @throws where a list of problems is none that a person can use: empty, endless, or in lines that no screen holds. */
export function checkProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) throw new Error("was refused without a reason");
  if (problems.length > MOST) throw new Error(`has ${problems.length} problems`);
  for (const { place, says } of problems) {
    if (says === "") throw new Error(`says nothing of ${place}`);
    if (place.length + says.length > LONGEST)
      throw new Error(`says ${says.length} characters of ${place.length}: ${says.slice(0, 100)}`);
  }
}
