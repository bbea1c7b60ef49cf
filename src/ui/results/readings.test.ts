import { expect, test } from "vitest";
import { readLead, readListening, readWobble } from "./readings.ts";

test.each([
  { leadMs: null, reading: { kind: "few" } },
  { leadMs: 4.4, reading: { kind: "even", ms: 4 } },
  { leadMs: -4.4, reading: { kind: "even", ms: 4 } },
  { leadMs: 5, reading: { kind: "led", part: "left", ms: 5 } },
  { leadMs: -12.6, reading: { kind: "led", part: "right", ms: 13 } },
])("a lead of $leadMs ms reads $reading.kind", ({ leadMs, reading }) => {
  expect(readLead({ leadMs })).toEqual(reading);
});

test.each([
  { wobbleMs: null, kind: "few" },
  { wobbleMs: 18.9, kind: "tight" },
  { wobbleMs: 19, kind: "pro" },
  { wobbleMs: 49, kind: "pro" },
  { wobbleMs: 49.1, kind: "wide" },
])("a wobble of $wobbleMs ms reads $kind", ({ wobbleMs, kind }) => {
  expect(readWobble({ wobbleMs }).kind).toBe(kind);
});

test.each([
  { leadMs: null, listening: null, kind: "few" },
  { leadMs: 3, listening: null, kind: "still" },
  { leadMs: 3, listening: 0.3, kind: "good" },
  { leadMs: 3, listening: 0.31, kind: "more" },
  { leadMs: 3, listening: -0.3, kind: "good" },
  { leadMs: 3, listening: -0.31, kind: "over" },
])("listening of $listening reads $kind", ({ leadMs, listening, kind }) => {
  expect(readListening({ leadMs, listening }).kind).toBe(kind);
});
