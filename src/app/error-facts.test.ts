import { expect, test } from "vitest";
import { placeOf } from "./error-facts.ts";

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
