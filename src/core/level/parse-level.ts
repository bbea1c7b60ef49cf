import * as v from "valibot";
import { accepted, refused, type Parsed } from "../problem.ts";
import { schemaProblems } from "../schema-problems.ts";
import { checkLevel } from "./check-level.ts";
import { LEVEL_FORMAT, levelSchema, type Level } from "./level-schema.ts";
import { migrateLevel } from "./migrate-level.ts";

/**
 * Reads a level from a parsed JSON value: older formats are brought up to this one, newer ones refused, and a bad file
 * gets all its problems at once. Never throws.
 */
export function parseLevel(value: unknown): Parsed<Level> {
  const migrated = migrateLevel(value, LEVEL_FORMAT);
  if (!migrated.ok) return migrated;
  const shape = v.safeParse(levelSchema, migrated.value);
  if (!shape.success) return refused(...schemaProblems(shape.issues));
  const problems = checkLevel(shape.output);
  return problems.length > 0 ? refused(...problems) : accepted(shape.output);
}
