import { describe, expect, test } from "vitest";
import { textIn } from "./locales/all.ts";
import { LANGUAGES, loadText, NATIVE_NAMES, pickLanguage } from "./text.ts";

test.each([
  { preferred: ["ja-JP", "en"], language: "ja" },
  { preferred: ["fr", "ko-KR", "en"], language: "ko" },
  { preferred: ["KO"], language: "ko" },
  { preferred: ["en_GB"], language: "en" },
  { preferred: ["fr", "de"], language: "en" },
  { preferred: [], language: "en" },
])("$preferred speaks $language", ({ preferred, language }) => {
  expect(pickLanguage(preferred)).toBe(language);
});

/** Every text of a language; functions are called with arguments that are at once numbers and names. */
function sentences(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String((value as (...all: unknown[]) => unknown)("7", "7", "7"))];
  return Object.values(value as object).flatMap(sentences);
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("no text is empty or leaks a value that is no word", () => {
    for (const sentence of sentences(textIn(language))) {
      expect(sentence).toMatch(/\S/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|#/);
    }
  });

  test("a message about a link names the parameter, what was given and what is used", () => {
    const sentence = textIn(language).problems.wrongValue("difficulty", "hardest", "normal");
    for (const part of ["difficulty", "hardest", "normal"]) expect(sentence).toContain(part);
  });
});

test("English counts", () => {
  const { results } = textIn("en");
  expect([results.strays(0), results.strays(1), results.strays(1200)]).toEqual([
    "0 strays",
    "1 stray",
    "1,200 strays",
  ]);
});

test.each([
  { name: "왼쪽", says: "왼쪽이 평균 12ms 앞서 쳤어요." },
  { name: "친구", says: "친구가 평균 12ms 앞서 쳤어요." },
  { name: "Mina", says: "Mina이(가) 평균 12ms 앞서 쳤어요." },
])("Korean gives $name the particle that its sound asks for", ({ name, says }) => {
  expect(textIn("ko").results.leadBy(name, 12)).toBe(says);
});

test.each(LANGUAGES)("the game in %s has one name", async (language) => {
  const text = await loadText(language);
  expect(NATIVE_NAMES[language].game).toBe(text.game.name);
  expect(text).toBe(textIn(language));
});
