import type * as v from "valibot";
import type { Problem } from "./problem.ts";

/** Longest piece of a found value that a message repeats, and of a place that it names. */
const LONGEST_FOUND = 40;
const LONGEST_PLACE = 120;

/**
 * Says each failed expectation of a schema as place, found and expected.
 *
 * @param within the place of what was held to the schema, where that is not the whole: `presses[3]`.
 */
export function schemaProblems(
  issues: readonly v.BaseIssue<unknown>[],
  within: string = "",
): readonly Problem[] {
  return issues.map((issue) => ({ place: placeOf(issue, within), says: saysOf(issue) }));
}

function saysOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "is not known here; take it out";
  if (issue.type === "strict_object" && issue.input === undefined) return "is missing";
  const expectation = issue.message.startsWith("expected")
    ? issue.message
    : `expected ${issue.expected ?? "something else"}`;
  if (issue.input === undefined) return `is missing; ${expectation}`;
  return `is ${foundText(issue.input)}; ${expectation}`;
}

/** `tempo[0].bpm`, as one would write it in code. */
function placeOf({ path }: v.BaseIssue<unknown>, within: string): string {
  const place = (path ?? []).reduce((before, { key }) => {
    if (typeof key === "number") return `${before}[${key}]`;
    return before === "" ? String(key) : `${before}.${String(key)}`;
  }, within);
  return shortened(place, LONGEST_PLACE);
}

/** A value from outside as a message repeats it: never long, and never followed into its depth. */
export function foundText(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" && input !== null) return "an object";
  return shortened(JSON.stringify(input) ?? String(input), LONGEST_FOUND);
}

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
