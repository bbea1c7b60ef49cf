import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chart, LinkKind } from "../core/chart/chart.ts";
import type { Part } from "../core/drums.ts";
import { songMs } from "../core/time.ts";
import { firstFrom, meetings, notesOf, plannedLimb, restShare, threadBearers } from "./note-window-layout.ts";

const note = (part: Part, noteMs: number) => ({
  part,
  lane: "snare" as const,
  noteMs: songMs(noteMs),
  accent: false,
});
const link = (kind: LinkKind, left: number, right: number) => ({
  kind,
  weight: kind === "unison" ? (2 as const) : (1 as const),
  left: [left],
  right: [right],
});

/** Left at 0 hands to right at 500, who hands to left at 1000; both play at 2000. */
const chart: Chart = {
  notes: [note("left", 0), note("right", 500), note("left", 1000), note("left", 2000), note("right", 2000)],
  links: [link("hand-over", 0, 1), link("hand-over", 2, 1), link("unison", 3, 4)],
};

test("each note says whom it meets", () => {
  expect([...meetings(chart)].toSorted(([a], [b]) => a - b)).toEqual([
    [0, "out"],
    [1, "relay"],
    [2, "in"],
    [3, "unison"],
    [4, "unison"],
  ]);
});

test("an echo is shown rather than a hand-over", () => {
  const echoed = { ...chart, links: [link("hand-over", 0, 1), link("echo", 0, 1)] };
  expect(meetings(echoed).get(0)).toBe("echo");
});

test("a part keeps its own notes, with their index in the chart", () => {
  expect(notesOf(chart, "right", "outer").map(({ index, noteMs }) => [index, noteMs])).toEqual([
    [1, 500],
    [4, 2000],
  ]);
});

test("finds the first note from any time, as a search from the start would", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100)), fc.integer({ min: -5, max: 105 }), (times, fromMs) => {
      const notes = times.toSorted((a, b) => a - b).map((noteMs) => ({ noteMs }));
      const linear = notes.findIndex(({ noteMs }) => noteMs >= fromMs);
      expect(firstFrom(notes, fromMs)).toBe(linear === -1 ? notes.length : linear);
    }),
  );
});

test.each([
  { nowMs: 500, rests: 0 },
  { nowMs: 1500, rests: 1 },
  { nowMs: 1990, rests: 0 },
])(
  "at $nowMs ms, with notes at 0, 1000 and 2000 and a beat of 500 ms, the left rests $rests",
  ({ nowMs, rests }) => {
    const notes = notesOf(chart, "left", "outer");
    const beatMs = nowMs === 500 ? 700 : 500;
    expect(restShare(notes, firstFrom(notes, nowMs), nowMs, beatMs)).toBe(rests);
  },
);

test("a stroke goes to the limb that was planned for the nearest note of its lane", () => {
  const roll = [0, 120, 240].map((noteMs, i) => ({
    index: i,
    lane: "snare" as const,
    noteMs,
    accent: false,
    limb: (["inner", "outer", "inner"] as const)[i]!,
    meeting: null,
  }));
  expect(plannedLimb(roll, "snare", 110)).toBe("outer");
  expect(plannedLimb(roll, "snare", 230)).toBe("inner");
  expect(plannedLimb(roll, "kick", 110)).toBeNull();
  expect(plannedLimb(roll, "snare", 900)).toBeNull();
});

test("of a chord the note farthest from the partner bears the thread", () => {
  const chord = notesOf(
    { ...chart, notes: [note("left", 0), { ...note("left", 0), lane: "kick" }] },
    "left",
    "outer",
  );
  expect(threadBearers(chord, (lane) => (lane === "snare" ? 2 : 1))).toEqual([true, false]);
});
