import * as v from "valibot";
import { accepted, refused, refusedFor, type Parsed } from "../problem.ts";
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
 * gets all its problems at once. Work and memory are bounded by the size of the value. Never throws.
 */
export function parseLevel(value: unknown): Parsed<Level> {
  if (isLargerThan(value, MOST_VALUES)) return refused({ place: "", says: "is too large to be a level" });
  const migrated = migrateLevel(value, LEVEL_FORMAT);
  if (!migrated.ok) return migrated;
  const shape = v.safeParse(levelSchema, migrated.value);
  if (!shape.success) return refusedFor(schemaProblems(shape.issues));
  const problems = checkLevel(shape.output);
  return problems.length > 0 ? refusedFor(problems) : accepted(shape.output);
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
