import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const KANA = { from: 0x3041, to: 0x30fe };
const ASCII = { from: 0x20, to: 0x7e };

function range({ from, to }: { readonly from: number; readonly to: number }): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

const joined = (files: readonly string[]): string => files.map((file) => readFileSync(file, "utf8")).join("");

/** Sorted, without repeats or line ends. */
const unique = (text: string): string =>
  [...new Set(text)]
    .filter((character) => character >= " ")
    .toSorted()
    .join("");

/** Every character in the texts of the screens. */
export function screenCharacters(root: string): string {
  const locales = filesUnder(join(root, "src/ui/locales"), ".ts");
  return unique(joined(locales.filter((file) => !file.endsWith(".test.ts"))));
}

/** What a title may need: the texts of the screens, the titles of the levels, ASCII and all kana. */
export function titleCharacters(root: string): string {
  const levels = filesUnder(join(root, "levels"), "level.json");
  return unique(range(ASCII) + range(KANA) + screenCharacters(root) + joined(levels));
}
