import { expect, test } from "vitest";
import { runFuzz } from "./run-fuzz.ts";
import { TARGETS } from "./targets.ts";

/** Short, so that it is always run; `npm run fuzz` is the long one. */
const TRIES = 3000;

test.each(Object.keys(TARGETS))("no mutated input harms: %s", { timeout: 30_000 }, (name) => {
  const { tries, outcomes } = runFuzz(TARGETS[name]!(), TRIES, 20_261_125);
  expect(tries).toBe(TRIES);
  // Mutations that all fail in one place try nothing.
  expect(Object.keys(outcomes).length).toBeGreaterThan(3);
});
