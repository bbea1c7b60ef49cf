import * as v from "valibot";
import { difficultiesOf } from "../chart/level-chart.ts";
import { DIFFICULTIES } from "../difficulty.ts";
import { accepted, refused, refusedFor, type Parsed, type Problem } from "../problem.ts";
import { schemaProblems } from "../schema-problems.ts";
import { isLargerThan } from "../value-size.ts";
import { checkLevel } from "./check-level.ts";
import { LEVEL_FORMAT, levelSchema, type Level } from "./level-schema.ts";
import { migrateLevel } from "./migrate-level.ts";

/** Longest text of a level file that is read, in UTF-16 units, and the most values in it; real ones have some thousand. */
const LONGEST_FILE = 2_000_000;
const MOST_VALUES = 20_000;

/** Reads the text of a level file. Never throws; what it refuses, it says why. */
export function parseLevelText(text: string): Parsed<Level> {
  if (text.length > LONGEST_FILE) return refused({ place: "", says: "is too large to be a level" });
  const json = parseJson(text);
  return json.ok ? parseLevel(json.value) : json;
}

/**
 * Reads a level from a parsed JSON value: older formats are brought up to this one, newer ones refused, and a bad file
 * gets all its problems at once, but for those that rest on what is broken. Work and memory are bounded by the size of the value. Never throws.
 */
export function parseLevel(value: unknown): Parsed<Level> {
  if (isLargerThan(value, MOST_VALUES)) return refused({ place: "", says: "is too large to be a level" });
  const migrated = migrateLevel(value, LEVEL_FORMAT);
  if (!migrated.ok) return migrated;
  const shape = v.safeParse(levelSchema, migrated.value);
  if (!shape.success)
    return refusedFor([...schemaProblems(shape.issues), ...problemsBeside(migrated.value, shape.issues)]);
  const problems = checkLevel(shape.output);
  return problems.length > 0 ? refusedFor(problems) : accepted(shape.output);
}

type Issues = Parameters<typeof schemaProblems>[0];

/** What is wrong with the difficulties that could be read, where only others could not. */
function problemsBeside(value: unknown, issues: Issues): readonly Problem[] {
  const unreadable = new Set(issues.map(({ path }) => path?.[0]?.key));
  if (![...unreadable].every((key) => DIFFICULTIES.some((difficulty) => difficulty === key))) return [];
  const rest = Object.fromEntries(Object.entries(value as object).filter(([key]) => !unreadable.has(key)));
  const readable = v.safeParse(levelSchema, rest);
  return readable.success && difficultiesOf(readable.output).length > 0 ? checkLevel(readable.output) : [];
}

function parseJson(text: string): Parsed<unknown> {
  try {
    return accepted(JSON.parse(text) as unknown);
  } catch (error) {
    return refused({
      place: "",
      says: `is not JSON: ${error instanceof Error ? error.message : "unreadable"}`,
    });
  }
}
