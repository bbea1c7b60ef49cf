import { expect, test } from "vitest";

import { line, repeated, rhythm } from "./notation.ts";

test("a rhythm has strokes, accents and held notes at their steps", () => {
  expect(rhythm("x==. ..X.")).toEqual({
    events: [
      { step: 0, steps: 3, symbol: "x" },
      { step: 6, steps: 1, symbol: "X" },
    ],
    lengthSteps: 8,
  });
});

test("a rhythm refuses other characters", () => {
  expect(() => rhythm("x.o.")).toThrow("uses only");
});

test("a line places its notes across bars and leaves rests out", () => {
  expect(line("E5:2 -:2 | G5:4", 4).events).toEqual([
    { step: 0, steps: 2, symbol: "E5" },
    { step: 4, steps: 4, symbol: "G5" },
  ]);
});

test.each(["E5:3", "E5:2 -:3"])("a line refuses the bar %s of 4 steps", (bar) => {
  expect(() => line(bar, 4)).toThrow("not 4");
});

test("a phrase repeats until the section ends, even within the phrase", () => {
  expect(repeated(rhythm("x..x"), 6).map((event) => event.step)).toEqual([0, 3, 4]);
});
