import fc from "fast-check";
import { expect, test } from "vitest";
import { feedSafely } from "./run-fuzz.ts";
import type { Chance } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** Short, so that it is always run; `npm run fuzz` is the long one. */
const TRIES: Readonly<Record<string, number>> = { links: 500, names: 2000, addresses: 500, markup: 2000 };
/** Of what may be a megabyte. */
const FEW_TRIES = 60;

test.each(Object.keys(TARGETS))("no mutated input harms: %s", { timeout: 60_000 }, async (name) => {
  const target = TARGETS[name]!();
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (generate) => {
      const chance: Chance = (below) => (below <= 1 ? 0 : generate(fc.nat, { max: below - 1 }));
      outcomes.add(await feedSafely(target, target.input(chance), 0));
    }),
    { numRuns: TRIES[name] ?? FEW_TRIES },
  );
  // Mutations that all fail in one place try nothing.
  expect(outcomes.size).toBeGreaterThan(2);
});
