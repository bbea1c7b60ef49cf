import { isDeepStrictEqual } from "node:util";
import type { Level } from "../../src/core/level/level-schema.ts";
import { answerRun } from "../../src/core/run-format/answer-run.ts";
import { implausibleParts } from "../../src/core/run-format/implausible.ts";
import { judgeRun, type JudgedRun } from "../../src/core/run-format/judge-run.ts";
import { makeRunFile, parseRunFile } from "../../src/core/run-format/run-file.ts";
import type { Run } from "../../src/core/run-format/run-schema.ts";
import { timingsCsv } from "../../src/core/run-format/timings-csv.ts";
import { openRunLink } from "../../src/core/run-link/open-run-link.ts";
import { makeRunLink } from "../../src/core/run-link/run-link.ts";
import type { Parsed } from "../../src/core/problem.ts";
import { fuzzLevels, goldenRuns } from "./golden.ts";
import { mutatedJson, pick, size, type Json } from "./json-mutations.ts";
import { checkProblems } from "./problems.ts";
import type { Chance, FuzzTarget } from "./target.ts";

type LevelOf = (id: string) => Parsed<Level>;

/** Run files: the golden ones, mutated, and with more presses than anybody makes. */
export function runFileTarget(): FuzzTarget {
  const files = goldenRuns();
  const levelOf = fuzzLevels();
  return {
    name: "run files",
    input(chance) {
      const file = pick(files, chance);
      return chance(3) === 0 ? manyPresses(file, chance) : mutatedJson(file, chance);
    },
    feed: (text) => readRun(text, levelOf),
  };
}

/** Reads a run as whoever opens its file does. @throws where that does harm. */
export function readRun(text: string, levelOf: LevelOf): string {
  const run = parseRunFile(text);
  if (!run.ok) {
    checkProblems(run.problems);
    return `refused at ${run.problems[0]!.place.replaceAll(/[^a-z.].*$/gi, "") || "the whole"}`;
  }
  const again = parseRunFile(makeRunFile(run.value));
  if (!again.ok || !isDeepStrictEqual(plain(again.value), plain(run.value)))
    throw new Error("is another when written again");
  const level = levelOf(run.value.level);
  const judged = level.ok ? judgeRun(run.value, level.value) : level;
  if (judged.ok) {
    useRun(judged.value, levelOf);
    return "judged";
  }
  checkProblems(judged.problems);
  return "read, not judged";
}

function useRun({ run, chart, result }: JudgedRun, levelOf: LevelOf): void {
  if (!(result.sync >= 0 && result.sync <= 1000)) throw new Error(`was judged ${result.sync}`);
  implausibleParts(run, chart, result);
  const rows = timingsCsv(chart, result).split("\r\n").length - 2;
  if (rows > chart.notes.length + run.presses.length) throw new Error(`gives ${rows} rows`);
  if (!parseRunFile(makeRunFile(answerRun(run, { run, part: "left" }))).ok)
    throw new Error("gives an answer that is refused");
  const link = makeRunLink(run, chart);
  const opened = link === null ? null : openRunLink(link, levelOf);
  if (opened && !(opened.ok && isDeepStrictEqual(plain(opened.run), plain(run))))
    throw new Error(`is another as a link: ${opened.ok ? "" : JSON.stringify(opened.problems)}`);
}

/** A negative zero in a file is a zero, and the order of fields is nothing. */
const plain = (run: Run): unknown => JSON.parse(JSON.stringify(run));

function manyPresses(file: Json, chance: Chance): string {
  const run = structuredClone(file) as Record<string, Json>;
  const length = pick([0, 1, 500, 20_000, 99_999, 100_001], chance);
  const apartMs = pick([0, 0, 1, 7, 30, 150], chance);
  const startMs = pick([-60_000, 0, 2000], chance);
  const lane = pick(["snare", "kick", "crash", "cowbell"], chance);
  run["presses"] = Array.from({ length }, (_, index) => ({
    part: "left",
    lane,
    atMs: startMs + index * apartMs,
  }));
  if (chance(8) === 0) run["presses"] = Array.from({ length: size(chance) }, () => ({}));
  run["speedPercent"] = pick([50, 100, 125, Number(run["speedPercent"])], chance);
  return JSON.stringify(run);
}
