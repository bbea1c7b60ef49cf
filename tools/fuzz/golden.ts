import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Level } from "../../src/core/level/level-schema.ts";
import { parseLevelText } from "../../src/core/level/parse-level.ts";
import { refused, type Parsed } from "../../src/core/problem.ts";
import { levelIds, readLevelById } from "../shell/levels.ts";
import type { Json } from "./json-mutations.ts";

const GOLDEN = path.join(import.meta.dirname, "../../tests/golden");

export const goldenText = (file: string): string => readFileSync(path.join(GOLDEN, file), "utf8");

/** The names of the golden files that begin and end like this. */
export const goldenFiles = (begin: string, end: string): readonly string[] =>
  readdirSync(GOLDEN).filter((file) => file.startsWith(begin) && file.endsWith(end));

/** The golden runs, as their files say them. */
export const goldenRuns = (): readonly Json[] =>
  goldenFiles("", ".duet.json").map((file) => JSON.parse(goldenText(file)) as Json);

/** The game's own levels and the golden one, each read once. */
export function fuzzLevels(): (id: string) => Parsed<Level> {
  const levels = new Map(levelIds().map((id) => [id, readLevelById(id)]));
  levels.set("golden", parseLevelText(goldenText("level.json")));
  return (id) => levels.get(id) ?? refused({ place: id, says: "is no level" });
}
