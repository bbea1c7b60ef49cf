import { expect, test } from "vitest";
import { feedHold, holdOf, holdOutcome, isReleased, type Hold } from "./hold.ts";

const WANTED = ["KeyA", "KeyD", "KeyS"];

function held(...downs: readonly (readonly [string, number])[]): Hold {
  return downs.reduce((hold, [code, at]) => feedHold(hold, { code, down: true, at }), holdOf(WANTED));
}

test.each([
  { nowMs: 299, outcome: null },
  { nowMs: 380, outcome: { kind: "sent" } },
])("all three there at 300, asked at $nowMs", ({ nowMs, outcome }) => {
  expect(holdOutcome(held(["KeyA", 100], ["KeyD", 200], ["KeyS", 300]), nowMs)).toEqual(outcome);
});

test.each([
  { nowMs: 1699, outcome: null },
  { nowMs: 1700, outcome: { kind: "dropped", missing: ["KeyS"] } },
])("one still missing, asked at $nowMs", ({ nowMs, outcome }) => {
  expect(holdOutcome(held(["KeyA", 100], ["KeyD", 200]), nowMs)).toEqual(outcome);
});

test("one key alone is nobody's verdict", () => {
  expect(holdOutcome(held(["KeyA", 100]), 1e6)).toBeNull();
});

test.each([
  { at: 300, kind: "ghosted" },
  { at: 317, kind: "ghosted" },
  // A neighbour struck by accident.
  { at: 340, kind: "sent" },
])("a fourth key at $at, with the third", ({ at, kind }) => {
  const hold = held(["KeyA", 100], ["KeyD", 200], ["KeyS", 300], ["KeyG", at]);
  expect(holdOutcome(hold, 900)).toMatchObject({ kind });
});

test("a key that repeats, and one that comes up, change what they should", () => {
  const hold = held(["KeyA", 100], ["KeyA", 600]);
  expect(hold.down.get("KeyA")).toBe(100);
  expect(isReleased(hold)).toBe(false);
  expect(isReleased(feedHold(hold, { code: "KeyA", down: false, at: 700 }))).toBe(true);
});
