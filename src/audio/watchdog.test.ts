import { expect, test } from "vitest";
import { waitUntilAdvancing } from "./watchdog.ts";

/** A context that starts to run, and whose time starts to move, after so many waits; counts them. */
function aContext(runsAfter: number, movesAfter: number) {
  let waits = 0;
  return {
    waits: () => waits,
    wait: () => Promise.resolve(void waits++),
    context: {
      get state() {
        return waits >= runsAfter ? ("running" as const) : ("suspended" as const);
      },
      get currentTime() {
        return waits >= movesAfter ? 5.01 : 5;
      },
    },
  };
}

test.each([
  { called: "that runs at once", runsAfter: 0, movesAfter: 1, waits: 1 },
  { called: "of a device that wakes slowly", runsAfter: 150, movesAfter: 160, waits: 160 },
])("a context $called is advancing", async ({ runsAfter, movesAfter, waits }) => {
  const it = aContext(runsAfter, movesAfter);
  expect(await waitUntilAdvancing(it.context, it.wait)).toBe(true);
  expect(it.waits()).toBe(waits);
});

test.each([
  { called: "runs, it says, but stands for half a second", runsAfter: 0, waits: 50 },
  { called: "never runs", runsAfter: Number.POSITIVE_INFINITY, waits: 300 },
])("a context that $called is not advancing", async ({ runsAfter, waits }) => {
  const it = aContext(runsAfter, Number.POSITIVE_INFINITY);
  expect(await waitUntilAdvancing(it.context, it.wait)).toBe(false);
  expect(it.waits()).toBe(waits);
});
