import * as v from "valibot";
import { accepted, refused, type Parsed, type Problem } from "../problem.ts";
import { comparePresses, type Press } from "../run/press.ts";
import { RULES_VERSION } from "../run/replay.ts";
import { foundText, schemaProblems } from "../schema-problems.ts";
import { RUN_FORMAT, pressSchema, runSchema, type Run } from "./run-schema.ts";

/** Longest text of a run file that is read, in UTF-16 units. */
const LONGEST_FILE = 16_000_000;

/** More problems than this of one file help nobody. */
const MOST_PROBLEMS = 20;

const OUT_OF_ORDER = "comes before the press above it; expected order of time";

/** The text of a `.duet.json`: readable, one press a line, the same for the same run. */
export function makeRunFile({ presses, ...run }: Run): string {
  const head = JSON.stringify(run, null, 2).slice(0, -"\n}".length);
  const lines = presses.map((press) => `    ${JSON.stringify(press)}`).join(",\n");
  return `${head},\n  "presses": [${lines === "" ? "" : `\n${lines}\n  `}]\n}\n`;
}

/** Reads the text of a `.duet.json`. Never throws; what it refuses, it says why. */
export function parseRunFile(text: string): Parsed<Run> {
  if (text.length > LONGEST_FILE) return refused({ place: "", says: "is too large to be a run" });
  const json = parseJson(text);
  return json.ok ? parseRun(json.value) : json;
}

/** Reads a run from a parsed JSON value. */
export function parseRun(value: unknown): Parsed<Run> {
  const version = versionProblem(value);
  if (version) return refused(version);
  const shape = v.safeParse(runSchema, value);
  if (!shape.success) return refused(...schemaProblems(shape.issues.slice(0, MOST_PROBLEMS)));
  const presses = parsePresses(shape.output.presses);
  return presses.ok ? accepted({ ...shape.output, presses: presses.value }) : presses;
}

/** Stops where enough is wrong: a long list of nonsense costs no more than a short one. */
function parsePresses(values: readonly unknown[]): Parsed<readonly Press[]> {
  const presses: Press[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const press = v.safeParse(pressSchema, value);
    const before = presses.at(-1);
    if (!press.success) problems.push(...schemaProblems(press.issues, `presses[${index}]`));
    else if (before && comparePresses(before, press.output) > 0)
      problems.push({ place: `presses[${index}]`, says: OUT_OF_ORDER });
    else presses.push(press.output);
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems.length > 0 ? refused(...problems) : accepted(presses);
}

function versionProblem(value: unknown): Problem | null {
  if (typeof value !== "object" || value === null)
    return { place: "", says: "is not a run; expected an object" };
  const format = "format" in value ? value.format : undefined;
  const rules = "rules" in value ? value.rules : undefined;
  if (format !== RUN_FORMAT) {
    return {
      place: "format",
      says: `is ${format === undefined ? "missing" : foundText(format)}; this build reads format ${RUN_FORMAT}`,
    };
  }
  if (typeof rules === "number" && rules !== RULES_VERSION) {
    return { place: "rules", says: `is ${rules}; this build judges by rules ${RULES_VERSION}` };
  }
  return null;
}

function parseJson(text: string): Parsed<unknown> {
  try {
    return accepted(JSON.parse(text) as unknown);
  } catch {
    return refused({ place: "", says: "is not JSON; was it cut short?" });
  }
}
