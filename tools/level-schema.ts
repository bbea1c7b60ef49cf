import { toJsonSchema } from "@valibot/to-json-schema";
import { levelSchema } from "../src/core/level/level-schema.ts";

/** The text of `levels/level.schema.json`, which gives editors completion. A test holds the file to it. */
export function levelSchemaText(): string {
  const schema = toJsonSchema(levelSchema, { errorMode: "ignore", typeMode: "input" });
  return `${JSON.stringify({ title: "Nara Duet level, format 1", ...schema }, null, 2)}\n`;
}
