import fc from "fast-check";
import { expect, test } from "vitest";
import { LANES } from "../core/drums.ts";
import { assignLimbs, chooseLimb, leadOf, UNUSED } from "./hand-layout.ts";

test.each([
  { lane: "kick", limb: "foot" },
  { lane: "hat", limb: "outer" },
  { lane: "snare", limb: "inner" },
  { lane: "crash", limb: "inner" },
] as const)("a rested drummer strikes the $lane with the $limb", ({ lane, limb }) => {
  expect(chooseLimb(lane, 1000, UNUSED, "outer")).toBe(limb);
});

test("a fast run on the snare takes turns", () => {
  const roll = [0, 120, 240, 360].map((noteMs) => ({ lane: "snare" as const, noteMs }));
  expect(assignLimbs(roll, "outer")).toEqual(["inner", "outer", "inner", "outer"]);
});

test("eighths on the hat stay in one hand", () => {
  const eighths = [0, 250, 500].map((noteMs) => ({ lane: "hat" as const, noteMs }));
  expect(assignLimbs(eighths, "outer")).toEqual(["outer", "outer", "outer"]);
});

test("a run on the crash stays in the hand beside it", () => {
  const run = [0, 150, 300].map((noteMs) => ({ lane: "crash" as const, noteMs }));
  expect(assignLimbs(run, "outer")).toEqual(["inner", "inner", "inner"]);
});

test("two drums at once take two hands", () => {
  expect(
    assignLimbs(
      [
        { lane: "crash", noteMs: 0 },
        { lane: "snare", noteMs: 0 },
      ],
      "outer",
    ),
  ).toEqual(["inner", "outer"]);
});

test("nobody kicks with a hand or drums with a foot", () => {
  const notes = fc.array(fc.record({ lane: fc.constantFrom(...LANES), noteMs: fc.nat(9000) }));
  fc.assert(
    fc.property(notes, (list) => {
      const sorted = list.toSorted((a, b) => a.noteMs - b.noteMs);
      assignLimbs(sorted, "outer").forEach((limb, i) =>
        expect(limb === "foot").toBe(sorted[i]!.lane === "kick"),
      );
    }),
  );
});

test.each([
  { part: "left", hand: "right", lead: "outer" },
  { part: "left", hand: "left", lead: "inner" },
  { part: "right", hand: "right", lead: "inner" },
  { part: "right", hand: "left", lead: "outer" },
] as const)("the $hand hand of the $part part is its $lead one", ({ part, hand, lead }) => {
  expect(leadOf(part, hand)).toBe(lead);
});

test("who leads with the other hand takes the hat with it, and the snare with the one that is left", () => {
  expect(chooseLimb("hat", 0, UNUSED, "inner")).toBe("inner");
  expect(chooseLimb("snare", 0, UNUSED, "inner")).toBe("outer");
  expect(chooseLimb("kick", 0, UNUSED, "inner")).toBe("foot");
});

test("hat and crash at once never take one hand, whichever leads", () => {
  const both = [
    { lane: "crash" as const, noteMs: 0 },
    { lane: "hat" as const, noteMs: 0 },
  ];
  for (const lead of ["inner", "outer"] as const) expect(assignLimbs(both, lead)).toEqual(["inner", "outer"]);
});
