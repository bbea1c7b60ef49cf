import type * as v from "valibot";
import type { Problem } from "./problem.ts";

/** Longest piece of a found value that a message repeats. */
const LONGEST_FOUND = 40;

/** Says each failed expectation of a schema as place, found and expected. */
export function schemaProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  return issues.map((issue) => ({ place: placeOf(issue), says: saysOf(issue) }));
}

function saysOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "is not known here; take it out";
  if (issue.type === "strict_object" && issue.input === undefined) return "is missing";
  const expectation = issue.message.startsWith("expected")
    ? issue.message
    : `expected ${issue.expected ?? "something else"}`;
  if (issue.input === undefined) return `is missing; ${expectation}`;
  return `is ${found(issue.input)}; ${expectation}`;
}

/** `tempo[0].bpm`, as one would write it in code. */
function placeOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).reduce((place, { key }) => {
    if (typeof key === "number") return `${place}[${key}]`;
    return place === "" ? String(key) : `${place}.${String(key)}`;
  }, "");
}

function found(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object" && input !== null) return "an object";
  const text = JSON.stringify(input) ?? String(input);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
