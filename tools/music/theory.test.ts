import { expect, test } from "vitest";

import { chord, noteNumber, rootAbove, transposed, voicing } from "./theory.ts";

test.each([
  { name: "C4", number: 60 },
  { name: "F#5", number: 78 },
  { name: "Bb2", number: 46 },
])("$name is MIDI note $number", ({ name, number }) => {
  expect(noteNumber(name)).toBe(number);
});

test("a large chord is voiced without its root, inside one octave", () => {
  expect(voicing(chord("Am9"), noteNumber("G3"))).toEqual(["G3", "B3", "C4", "E4"].map(noteNumber));
});

test("a bass root is the first one from the given note up", () => {
  expect(rootAbove(chord("D13"), noteNumber("E1"))).toBe(noteNumber("D2"));
});

test("transposing wraps around the octave", () => {
  expect(transposed(chord("C"), -3).root).toBe(chord("A").root);
});

test("an unknown chord is refused by name", () => {
  expect(() => chord("Hm7")).toThrow('"Hm7"');
});
