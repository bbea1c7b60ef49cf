import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { replay } from "../run/replay.ts";
import { playedWith, unisons } from "../testing/builders.ts";
import { answerRun, recordedHalf } from "./answer-run.ts";
import { implausibleParts } from "./implausible.ts";
import { parseRunFile } from "./run-file.ts";
import type { Run } from "./run-schema.ts";

const golden = (name: string): Run => {
  const file = path.join(import.meta.dirname, `../../../tests/golden/${name}.duet.json`);
  const run = parseRunFile(readFileSync(file, "utf8"));
  if (!run.ok) throw new Error(`${name} is broken`);
  return run.value;
};

test("an answer keeps one half with its player and its offset, and remembers who played before", () => {
  const run = golden("answered");
  const played = golden("tight");
  const answer = answerRun(played, { run, part: "right" });
  expect(answer.players).toEqual({ left: run.players.left, right: played.players.right });
  expect(answer.flags).toEqual({ paused: true, practice: false, apart: true });
  expect(answer.lineage).toEqual({ answers: 4, names: ["지훈 👩🏽‍🎤", "Ōkubo", "", "O'Neil"] });
  expect(recordedHalf({ run, part: "right" }).every(({ part }) => part === "left")).toBe(true);
});

const hand = (index: number): number => ((index * 17) % 31) - 15;

test.each([
  { spread: () => 7, why: "equal" },
  { spread: (index: number) => (index % 2 === 0 ? 3 : -4), why: "narrow" },
  { spread: (index: number) => (index % 2 === 0 ? 4 : -4), why: null },
])("a run whose errors are $why", ({ spread, why }) => {
  const chart = unisons(20);
  const result = replay(
    chart,
    playedWith(chart, ({ part }, index) => (part === "left" ? spread(index >> 1) : hand(index))),
  );
  const found = implausibleParts(golden("tight"), chart, result);
  expect(found).toEqual(why === null ? [] : [{ part: "left", why }]);
});
