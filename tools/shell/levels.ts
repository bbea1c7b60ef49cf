import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Level } from "../../src/core/level/level-schema.ts";
import { parseLevelText } from "../../src/core/level/parse-level.ts";
import { refused, type Parsed } from "../../src/core/problem.ts";

/** The levels that come with the game. */
export const LEVELS_FOLDER = path.join(import.meta.dirname, "../../levels");

/** The names of all levels in `levels/`, in order. */
export function levelIds(): readonly string[] {
  return readdirSync(LEVELS_FOLDER)
    .filter((name) => existsSync(path.join(LEVELS_FOLDER, name, "level.json")))
    .toSorted();
}

/** Reads a level file, or the `level.json` in a folder. What can't be read is a problem, never a throw. */
export function readLevel(place: string): Parsed<Level> {
  const file = levelFile(place);
  if (!existsSync(file)) return refused({ place: "", says: "is not there" });
  try {
    return parseLevelText(readFileSync(file, "utf8"));
  } catch (error) {
    return refused({
      place: "",
      says: `can't be read: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

/** The file that {@link readLevel} reads for `place`. */
export function levelFile(place: string): string {
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  return isFolder ? path.join(place, "level.json") : place;
}

/** Reads one of the game's own levels by its name. */
export function readLevelById(id: string): Parsed<Level> {
  if (levelIds().includes(id)) return readLevel(path.join(LEVELS_FOLDER, id));
  return refused({ place: id, says: `is no level of this build; it has ${levelIds().join(", ")}` });
}
