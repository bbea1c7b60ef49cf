import { expect, test } from "vitest";
import { commonLateness } from "./common-lateness.ts";

const beats = [-2000, -1500, -1000, -500];

test.each([
  { what: "both steadily 60 ms late", strokes: [-1940, -1442, -938, -441, -1437, -940], lateMs: 60 },
  { what: "both steadily 40 ms early", strokes: [-2040, -1540, -1040, -540, -541], lateMs: -40 },
  { what: "late by no more than people are", strokes: [-1980, -1480, -980, -480, -481], lateMs: null },
  { what: "scattered", strokes: [-1800, -1700, -1000, -300, -650, -1100], lateMs: null },
  { what: "four strokes only", strokes: [-1940, -1440, -940, -440], lateMs: null },
  { what: "one stray among late strokes", strokes: [-1940, -1440, -940, -440, -700, -1441], lateMs: 60 },
])("$what: $lateMs", ({ strokes, lateMs }) => {
  expect(commonLateness(strokes, beats)).toBe(lateMs);
});
