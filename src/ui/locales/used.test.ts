import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { en } from "./en.ts";

const SRC = path.join(import.meta.dirname, "../..");
const code = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|locales\//.test(file.replaceAll(path.sep, "/")))
  .map((file) => readFileSync(path.join(SRC, file), "utf8"))
  .join("\n");
const words = new Set(code.match(/[\w-]+/g));

/** Every name in the texts, however deep, as `ready.start`. */
function namesIn(texts: object, under: string): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === "object" && text !== null ? namesIn(text, `${under}${name}.`) : [under + name],
  );
}

test("no text is left behind by the screen that said it", () => {
  const names = namesIn(en, "");
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => !words.has(name.split(".").at(-1) ?? ""))).toEqual([]);
});
