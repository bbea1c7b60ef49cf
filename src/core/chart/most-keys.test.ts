import fc from "fast-check";
import { expect, test } from "vitest";
import { PARTS } from "../drums.ts";
import { charts } from "../testing/arbitraries.ts";
import { aChart, aNote, playedWith } from "../testing/builders.ts";
import { replay } from "../run/replay.ts";
import { fullestMoment, withMostKeys } from "./most-keys.ts";
import type { Chart } from "./chart.ts";

const at = (chart: Chart, noteMs: number): string[] =>
  chart.notes.filter((note) => note.noteMs === noteMs).map(({ part, lane }) => `${part} ${lane}`);

/** Two drums each, four times. */
const chords = aChart(
  ...[1000, 2000, 3000, 4000].flatMap((noteMs) => [
    aNote("left", "crash", noteMs),
    aNote("left", "kick", noteMs),
    aNote("right", "hat", noteMs),
    aNote("right", "snare", noteMs),
  ]),
);

test("two keys: one each, the backbone", () => {
  expect(at(withMostKeys(chords, 2), 1000)).toEqual(["left kick", "right snare"]);
});

test("three keys: the two take turns in giving up", () => {
  const thinned = withMostKeys(chords, 3);
  expect([1000, 2000, 3000, 4000].map((noteMs) => at(thinned, noteMs))).toEqual([
    ["left kick", "right hat", "right snare"],
    ["left crash", "left kick", "right snare"],
    ["left kick", "right hat", "right snare"],
    ["left crash", "left kick", "right snare"],
  ]);
});

test("who has more gives up first", () => {
  const chart = aChart(
    aNote("left", "snare", 1000),
    aNote("right", "crash", 1000),
    aNote("right", "hat", 1000),
    aNote("right", "snare", 1000),
  );
  expect(at(withMostKeys(chart, 3), 1000)).toEqual(["left snare", "right crash", "right snare"]);
  expect(at(withMostKeys(chart, 2), 1000)).toEqual(["left snare", "right snare"]);
});

test("a chart that fits, or is to stay whole, stays the same", () => {
  const chart = withMostKeys(chords, 2);
  expect(withMostKeys(chart, 3)).toEqual(chart);
  expect(withMostKeys(chords, null)).toBe(chords);
});

test.each([
  { chart: chords, keys: 4 },
  { chart: withMostKeys(chords, 3), keys: 3 },
  { chart: withMostKeys(chords, 2), keys: 2 },
  { chart: aChart(), keys: 0 },
])("the fullest moment asks for $keys", ({ chart, keys }) => {
  expect(fullestMoment(chart)).toBe(keys);
});

test("every link stays, and joins notes of its own two moments", () => {
  fc.assert(
    fc.property(charts, fc.constantFrom(2, 3), (chart, most) => {
      const thinned = withMostKeys(chart, most);
      expect(fullestMoment(thinned)).toBeLessThanOrEqual(most);
      expect(thinned.links.length).toBe(chart.links.length);
      for (const [index, link] of thinned.links.entries()) {
        for (const part of PARTS) {
          const times = new Set(link[part].map((note) => thinned.notes[note]?.noteMs));
          expect(times).toEqual(new Set(chart.links[index]?.[part].map((note) => chart.notes[note]?.noteMs)));
          expect(link[part].every((note) => thinned.notes[note]?.part === part)).toBe(true);
        }
      }
    }),
  );
});

test("played exactly, it scores everything", () => {
  expect(
    replay(
      withMostKeys(chords, 2),
      playedWith(withMostKeys(chords, 2), () => 0),
    ).sync,
  ).toBe(1000);
});
