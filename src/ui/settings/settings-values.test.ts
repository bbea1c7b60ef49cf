import { expect, test } from "vitest";
import { parseOffset } from "./settings-values.ts";

test.each([
  { typed: "12", ms: 12 },
  { typed: " -7.6 ", ms: -8 },
  { typed: "−7", ms: -7 },
  { typed: "2,4", ms: 2 },
  { typed: "500", ms: 500 },
  { typed: "501", ms: 500 },
  { typed: "-9999", ms: -500 },
  { typed: "", ms: null },
  { typed: "-", ms: null },
  { typed: "soon", ms: null },
])("“$typed” is $ms ms", ({ typed, ms }) => {
  expect(parseOffset(typed)).toBe(ms);
});
