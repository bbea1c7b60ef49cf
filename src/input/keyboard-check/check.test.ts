import { expect, test } from "vitest";
import { withMostKeys } from "../../core/chart/most-keys.ts";
import { aChart, aNote } from "../../core/testing/builders.ts";
import { DEFAULT_BINDINGS } from "../key-bindings.ts";
import { checkedResolution } from "./check.ts";
import { neededChords, neededKeys } from "./chords.ts";
import { allSent, unsafe, verdictOn } from "./findings.ts";
import { checkedBoard } from "./testing/checked-board.ts";
import { BOARDS, failingChords, type Board } from "./testing/simulated-keyboard.ts";

/** Pairs, one triple, two quads: what the hardest songs ask for. */
const chart = aChart(
  aNote("left", "kick", 1000),
  aNote("right", "kick", 1000),
  aNote("left", "snare", 2000),
  aNote("right", "snare", 2000),
  aNote("left", "hat", 3000),
  aNote("left", "snare", 3000),
  aNote("left", "kick", 4000),
  aNote("left", "hat", 4000),
  aNote("right", "hat", 4000),
  aNote("left", "crash", 5000),
  aNote("left", "kick", 5000),
  aNote("right", "crash", 5000),
  aNote("right", "kick", 5000),
  aNote("left", "hat", 6000),
  aNote("left", "snare", 6000),
  aNote("left", "kick", 6000),
  aNote("right", "hat", 6000),
);
const needed = neededChords(chart, DEFAULT_BINDINGS);
const thinned = ([3, 2] as const).map((most) => neededChords(withMostKeys(chart, most), DEFAULT_BINDINGS));

const plan = { keys: neededKeys(chart, DEFAULT_BINDINGS), chords: needed, thinned };
const checked = (board: Board, hertz: number) => checkedBoard(plan, board, hertz);

const names = (chords: readonly (readonly string[])[]): string[] =>
  chords.map((chord) => chord.map((code) => code.replace("Key", "").replace("Semicolon", ";")).join(""));

test("what the chart needs is named once each, the largest first", () => {
  expect(names(needed)).toEqual(["ADS;", "DFJK", "AD;", "AS", "DK", "LS"]);
});

test.each([
  { board: "full", bad: [] },
  { board: "six-key", bad: [] },
  { board: "two-key", bad: ["ADS;", "DFJK", "AD;"] },
  // A S D are three corners of a rectangle in its wiring, the fourth is K.
  { board: "blocking", bad: ["ADS;"] },
  { board: "ghosting", bad: ["ADS;"] },
] as const)("a $board keyboard fails $bad", ({ board, bad }) => {
  expect(names(failingChords(board, needed))).toEqual(bad);
});

test.each(BOARDS.flatMap((board) => [125, 250, 1000].map((hertz) => ({ board, hertz }))))(
  "of a $board keyboard at $hertz Hz the check names the chords that fail, and knows all others",
  ({ board, hertz }) => {
    const { check } = checked(board, hertz);
    expect(check.step).toBe("done");
    expect(unsafe(check.findings, needed)).toEqual(failingChords(board, needed));
    expect(needed.map((chord) => verdictOn(check.findings, chord))).not.toContain("unknown");
  },
);

test("dropping and ghosting are told apart", () => {
  expect(names(checked("blocking", 125).check.findings.dropped)).toContain("ADS;");
  expect(names(checked("ghosting", 125).check.findings.ghosted)).toContain("ADS;");
});

test.each([
  { board: "two-key", three: false },
  { board: "blocking", three: true },
] as const)("with a $board keyboard a chart of three keys at a time is safe: $three", ({ board, three }) => {
  const { findings } = checked(board, 1000).check;
  expect(thinned.map((chords) => allSent(findings, chords))).toEqual([three, true]);
});

test.each([
  { hertz: 125, resolution: 8 },
  { hertz: 250, resolution: 4 },
  { hertz: 1000, resolution: 1 },
])("a keyboard of $hertz Hz resolves $resolution ms", ({ hertz, resolution }) => {
  for (const board of ["full", "two-key"] as const)
    expect(checkedResolution(checked(board, hertz).check)).toBe(resolution);
});

test("a good keyboard is done in a few holds", () => {
  expect(checked("full", 1000).holds).toBeLessThanOrEqual(4 + 12);
});
