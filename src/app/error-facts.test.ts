import { expect, test } from "vitest";
import { isMissingPart, placeOf, withoutAddress } from "./error-facts.ts";

test("the place is told without the address of the game", () => {
  const error = new Error("no such drum");
  error.stack = [
    "Error: no such drum",
    "    at strike (https://example.org/mina/duet/assets/stage-abc.js:2:65589)",
    "    at https://example.org/mina/duet/assets/index-abc.js:1:1",
  ].join("\n");
  expect(placeOf(error)).toEqual(["at strike (stage-abc.js:2:65589)", "at index-abc.js:1:1"]);
});

test.each([["a word"], [null], [42]])("%s has no place", (thrown) => {
  expect(placeOf(thrown)).toEqual([]);
});

test.each([
  [
    "Failed to fetch dynamically imported module: https://mina.example/nara/assets/send-abc.js",
    "Failed to fetch dynamically imported module: send-abc.js",
  ],
  ["at play (https://mina.example/s/iron-deer/?level=a#r=1abcz:1:1)", "at play ()"],
  ['"http://192.168.1.7/stage.png" is no picture', '"stage.png" is no picture'],
  ["blob:https://mina.example/9-a", "9-a"],
  ["https://mina.example", ""],
  ["no such drum", "no such drum"],
])("%s is told without an address", (line, told) => {
  expect(withoutAddress(line)).toBe(told);
});

test.each([
  ["Failed to fetch dynamically imported module: send-abc.js", true],
  ["TypeError: error loading dynamically imported module", true],
  ["Importing a module script failed.", true],
  ["Unable to preload CSS for /assets/share-abc.css", true],
  ["no such drum", false],
])("%s: a piece is missing: %s", (what, missing) => {
  expect(isMissingPart(what)).toBe(missing);
});
