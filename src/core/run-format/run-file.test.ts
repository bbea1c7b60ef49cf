import fc from "fast-check";
import { expect, test } from "vitest";
import { chartHash } from "../chart/chart-hash.ts";
import { chartOf } from "../chart/level-chart.ts";
import type { Part } from "../drums.ts";
import { DEFAULT_JACKETS } from "../jacket.ts";
import { replay } from "../run/replay.ts";
import { wildPresses } from "../testing/arbitraries.ts";
import { aLog, playedWith } from "../testing/builders.ts";
import { aLevel } from "../testing/levels.ts";
import { judgeRun } from "./judge-run.ts";
import { makeRunFile, parseRun, parseRunFile } from "./run-file.ts";
import type { Run } from "./run-schema.ts";

const level = aLevel();
const chart = (() => {
  const made = chartOf(level, { left: "easy", right: "easy" });
  if (!made.ok) throw new Error("expected a chart");
  return made.value;
})();

function aRun(presses: Run["presses"] = [...playedWith(chart, (_, index) => (index % 7) - 3)]): Run {
  return {
    format: 1,
    rules: 1,
    level: "first-steps",
    chart: chartHash(chart),
    difficulty: { left: "easy", right: "easy" },
    mode: "duet",
    speedPercent: 100,
    partner: null,
    players: { left: aPlayer("left", "미나"), right: aPlayer("right", "ハル") },
    flags: { paused: false, practice: false, apart: false },
    mostKeys: null,
    date: "2026-11-25",
    lineage: { answers: 1, names: ["Ana"] },
    presses,
  };
}

const aPlayer = (part: Part, name: string): Run["players"][Part] => ({
  name,
  inputOffsetMs: 0,
  jacket: DEFAULT_JACKETS[part],
  device: "keyboard",
  resolutionMs: null,
});

test("a run survives being a file, and is judged the same", () => {
  fc.assert(
    fc.property(wildPresses, (wild) => {
      const run = aRun([...aLog(...wild)]);
      const read = parseRunFile(makeRunFile(run));
      expect(read).toEqual({ ok: true, value: run });
      const judged = judgeRun(run, level);
      expect(judged.ok && judged.value.result).toEqual(replay(chart, run.presses));
    }),
  );
});

test("the file is readable, one press a line", () => {
  const lines = makeRunFile(aRun()).split("\n");
  expect(lines.filter((line) => line.includes('"atMs"')).length).toBe(aRun().presses.length);
  expect(() => JSON.parse(lines.join("\n")) as unknown).not.toThrow();
});

test.each([
  { says: "format is 2; this build reads format 1", change: { format: 2 } },
  { says: "rules is 2; this build judges by rules 1", change: { rules: 2 } },
  {
    says: 'difficulty.left is "brutal"; expected one of easy, normal, hard, expert',
    change: { difficulty: { left: "brutal", right: "easy" } },
  },
  { says: "speedPercent is 51; expected 50 to 125 in steps of 5", change: { speedPercent: 51 } },
  {
    says: "presses[1] comes before the press above it; expected order of time",
    change: { presses: [press(20), press(10)] },
  },
  {
    says: "presses[0].atMs is 0.5; expected a whole number from -60000 to 3600000",
    change: { presses: [press(0.5)] },
  },
  { says: "sync is not known here; take it out", change: { sync: 1000 } },
])("$says", ({ says, change }) => {
  const read = parseRun({ ...aRun(), ...change });
  expect(read.ok ? [] : read.problems.map((problem) => `${problem.place} ${problem.says}`)).toEqual([says]);
});

function press(atMs: number) {
  return { part: "left", lane: "snare", atMs };
}

test("a name may not turn the text around it", () => {
  const players = { ...aRun().players, left: { name: "a\u202eb", inputOffsetMs: 0 } };
  expect(parseRun({ ...aRun(), players }).ok).toBe(false);
});

test("a run of another chart is refused plainly", () => {
  const judged = judgeRun({ ...aRun(), chart: "00000000" }, level);
  expect(judged.ok ? [] : judged.problems.map(({ says }) => says)).toEqual([
    `is 00000000; this build's chart of first-steps is ${chartHash(chart)}`,
  ]);
});

test.each(["", "{", "null", "[]", "1", '"run"', '{"format":1}', "\u0000"])(
  "%j is refused without a throw",
  (text) => {
    expect(parseRunFile(text).ok).toBe(false);
  },
);

test.each([
  [
    "lists in lists",
    `{"format":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    ["format is a list; this build reads format 1"],
  ],
  [
    "the name of a level without end",
    JSON.stringify({ ...aRun(), level: `a${"-a".repeat(5_000_000)}` }),
    [expect.stringMatching(/^level is .{40,50}; expected the name of a level$/)],
  ],
  [
    "a hundred thousand presses that are none",
    JSON.stringify({ ...aRun(), presses: Array.from({ length: 100_000 }, () => 0) }),
    Array.from({ length: 20 }, (_, index) => expect.stringContaining(`presses[${index}] is 0`)),
  ],
  [
    "more presses than anybody makes",
    JSON.stringify({ ...aRun(), presses: Array.from({ length: 1_000_000 }, () => 0) }),
    ["presses is a list; expected at most 100000 presses"],
  ],
])("%s: refused, in few words", (_, text, says: unknown) => {
  const read = parseRunFile(text);
  expect(read.ok ? [] : read.problems.map((problem) => `${problem.place} ${problem.says}`)).toEqual(says);
});

test("whatever it is given, it never throws", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void parseRun(value)));
  fc.assert(fc.property(fc.string(), (text) => void parseRunFile(text)));
});

test("what may be left out is filled in", () => {
  const bare = JSON.parse(makeRunFile(aRun())) as Record<string, unknown>;
  for (const field of ["mostKeys", "date", "lineage"]) delete bare[field];
  bare["players"] = { left: { name: "미나", inputOffsetMs: 0 }, right: { name: "", inputOffsetMs: 12 } };
  bare["flags"] = { paused: false, practice: false };
  const read = parseRun(bare);
  expect(read.ok && read.value).toMatchObject({
    players: { right: { ...aPlayer("right", ""), inputOffsetMs: 12 } },
    flags: { apart: false },
    mostKeys: null,
    date: null,
    lineage: { answers: 0, names: [] },
  });
});
