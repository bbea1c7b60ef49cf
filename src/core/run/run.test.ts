import { expect, test } from "vitest";
import { aChart, aLog, aNote, aPress, playedWith, unisons } from "../testing/builders.ts";
import { replay } from "./replay.ts";

/** Left snare at 2000 and 2100 (windows of 45 ms), right kick at 2000 so that there is a link. */
const chart = aChart(
  aNote("left", "snare", 2000),
  aNote("right", "kick", 2000),
  aNote("left", "snare", 2100),
);

test.each([
  { what: "the last millisecond of a window", at: [2045], errors: [45, null], strays: 0 },
  { what: "between two windows", at: [2046], errors: [null, null], strays: 1 },
  { what: "the first millisecond of the next window", at: [2055], errors: [null, -45], strays: 0 },
  { what: "the first press claims, a better one does not", at: [1960, 2000], errors: [-40, null], strays: 1 },
  { what: "29 ms after a claim is a bounce", at: [2000, 2029], errors: [0, null], strays: 0 },
  { what: "30 ms after a claim is a stray", at: [2000, 2030], errors: [0, null], strays: 1 },
  { what: "a bounce claims no other note", at: [2040, 2065], errors: [40, null], strays: 0 },
  { what: "a stray has no bounce", at: [1900, 1910], errors: [null, null], strays: 2 },
  { what: "exactly 1 s before the first note", at: [1000], errors: [null, null], strays: 1 },
  { what: "more than 1 s before the first note is free", at: [999], errors: [null, null], strays: 0 },
  { what: "exactly 1 s after the last note", at: [3100], errors: [null, null], strays: 1 },
  { what: "more than 1 s after the last note is free", at: [3101], errors: [null, null], strays: 0 },
])("$what", ({ at, errors, strays }) => {
  const result = replay(chart, aLog(...at.map((atMs) => aPress("left", "snare", atMs))));
  const snares = [result.notes[0], result.notes[2]];
  expect(snares.map((note) => (note?.kind === "hit" ? note.errorMs : null))).toEqual(errors);
  expect(result.strays).toEqual({ left: strays, right: 0 });
});

test("a drum of the partner claims nothing of mine", () => {
  const result = replay(chart, aLog(aPress("right", "snare", 2000)));
  expect(result.notes.map(({ kind }) => kind)).toEqual(["miss", "miss", "miss"]);
  expect(result.strays).toEqual({ left: 0, right: 1 });
});

test("beat is the mean of what the notes were worth, less half a note for a stray", () => {
  const errors = [0, 0, 30, 30, 60, 60, 0, 0];
  const log = playedWith(unisons(4), (note, index) => (note.part === "left" ? errors[index]! : 0));
  expect(replay(unisons(4), log).beat).toEqual({ left: 800, right: 1000 });
  expect(replay(unisons(4), aLog(...log, aPress("left", "hat", 2500))).beat).toEqual({
    left: 675,
    right: 1000,
  });
});

test("beat is never below 0", () => {
  const strays = [2200, 2300, 2400].map((atMs) => aPress("left", "hat", atMs));
  expect(replay(unisons(1), aLog(...strays)).beat).toEqual({ left: 0, right: 0 });
});

test("a link heard from one side is Alone, from none Silence", () => {
  const chartOfTwo = unisons(2);
  const result = replay(chartOfTwo, aLog(aPress("left", "snare", 2000)));
  expect(result.links).toEqual([
    { quality: 0, word: "alone", dMs: null },
    { quality: 0, word: "silence", dMs: null },
  ]);
});

test("a chord is as tight as its loosest pair, and counts the share of its notes that were hit", () => {
  const chord = aChart(
    aNote("left", "crash", 2000),
    aNote("left", "kick", 2000),
    aNote("right", "snare", 2000),
  );
  const both = aLog(
    aPress("left", "crash", 1990),
    aPress("left", "kick", 2030),
    aPress("right", "snare", 2000),
  );
  expect(replay(chord, both).links).toEqual([{ quality: 825, word: "together", dMs: -30 }]);
  const one = aLog(aPress("left", "crash", 1990), aPress("right", "snare", 2000));
  expect(replay(chord, one).links).toEqual([{ quality: 666, word: "one", dMs: 10 }]);
});

test("strays weigh on sync: 1 perfect unison and 2 strays are 2000 over 4", () => {
  const log = aLog(
    ...playedWith(unisons(1), () => 0),
    aPress("left", "hat", 2200),
    aPress("right", "hat", 2200),
  );
  expect(replay(unisons(1), log).sync).toBe(500);
});

test("the lock chain is broken by a loose link and follows the chart's order", () => {
  const dMs = [0, 20, 0, 21, 5];
  const log = playedWith(unisons(5), (note, index) => (note.part === "right" ? dMs[(index - 1) / 2]! : 0));
  expect(replay(unisons(5), log).longestChain).toBe(3);
});

test("without any press everything is Silence and nothing breaks", () => {
  const result = replay(unisons(9), []);
  expect(result).toMatchObject({ sync: 0, grade: "rehearsal", leadMs: null, longestChain: 0 });
});
