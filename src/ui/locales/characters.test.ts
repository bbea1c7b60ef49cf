import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { screenCharacters } from "../../../tools/fonts/characters.ts";

test("the title fonts hold every character that the screens use", () => {
  const root = join(import.meta.dirname, "../../..");
  const held = new Set(readFileSync(join(root, "assets/fonts/characters.txt"), "utf8"));
  // Run tools/fonts/build.ts where this fails.
  const missing = Array.from(screenCharacters(root)).filter((character) => !held.has(character));
  expect(missing).toEqual([]);
});
