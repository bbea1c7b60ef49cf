import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parseLevel } from "../../src/core/level/parse-level.ts";
import { simulatePartner } from "../../src/core/partner/simulate.ts";
import { judgeRun } from "../../src/core/run-format/judge-run.ts";
import { makeRunFile, parseRunFile } from "../../src/core/run-format/run-file.ts";
import { replay } from "../../src/core/run/replay.ts";
import { openRunLink } from "../../src/core/run-link/open-run-link.ts";
import { makeRunLink } from "../../src/core/run-link/run-link.ts";
import { naiveSync } from "../oracle/naive-sync.ts";

/**
 * Stored runs with the numbers they came to. A change that alters one of them alters what players were given: then
 * `RULES_VERSION` goes up, these files stay as they are for the old rules, and new ones join them.
 */
const read = (file: string): string => readFileSync(path.join(import.meta.dirname, file), "utf8");
const expected = JSON.parse(read("expected.json")) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** Links that were handed to players once: they open for as long as their rules are judged. */
const links = JSON.parse(read("links-v1.json")) as Readonly<Record<string, string>>;
const level = parseLevel(JSON.parse(read("level.json")) as unknown);

test.each(Object.keys(expected))("the run %s comes to the same numbers as ever", (name) => {
  const { run, chart, result } = judged(name);
  expect(result).toMatchObject(expected[name]!);
  expect(naiveSync(chart, run.presses)).toBe(result.sync);
});

test.each(Object.keys(expected))("the file of the run %s is what we would write today", (name) => {
  expect(makeRunFile(judged(name).run)).toBe(read(`${name}.duet.json`));
});

test.each(Object.keys(expected))("the link of the run %s, version 1, is read and written as ever", (name) => {
  const { run, chart, result } = judged(name);
  const payload = links[name]!;
  const opened = openRunLink(payload, () => level);
  expect(opened).toMatchObject({ ok: true, run });
  expect(opened.ok && replay(opened.chart, opened.run.presses)).toEqual(result);
  expect(makeRunLink(run, chart)).toBe(payload);
});

test("the partner of the solo run plays the same again", () => {
  const { run, chart } = judged("solo");
  const mine = run.presses.filter(({ part }) => part !== run.partner?.part);
  const theirs = run.presses.filter(({ part }) => part === run.partner?.part);
  expect(simulatePartner(chart, run.partner!, mine)).toEqual(theirs);
});

test("the runs are of different kinds", () => {
  expect(new Set(Object.values(expected).map(({ grade }) => grade)).size).toBeGreaterThanOrEqual(3);
});

function judged(name: string) {
  const run = parseRunFile(read(`${name}.duet.json`));
  const verdict = level.ok && run.ok ? judgeRun(run.value, level.value) : null;
  if (!verdict?.ok) throw new Error(`${name} was refused: ${JSON.stringify(verdict ?? { level, run })}`);
  return verdict.value;
}
