import { readFileSync, statSync } from "node:fs";
import { makeDifficultyPair } from "../src/core/difficulty.ts";
import type { Level } from "../src/core/level/level-schema.ts";
import { problemLine, refused, type Parsed } from "../src/core/problem.ts";
import { judgeRun, type JudgedRun } from "../src/core/run-format/judge-run.ts";
import { parseRunFile } from "../src/core/run-format/run-file.ts";
import { openRunLink, payloadOf } from "../src/core/run-link/open-run-link.ts";
import { print, refuse } from "./shell/exit.ts";
import { readLevelById } from "./shell/levels.ts";

/** Longest piece of a source that a refusal repeats: a link is long, and its beginning tells it from the others. */
const LONGEST_NAME = 100;

/** Judges links and run files again, without a browser: one JSON line for each. */
function main(): void {
  const sources = sourcesOf(process.argv.slice(2));
  if (sources.length === 0)
    refuse(
      "usage: npm run -s verify -- <link or run.duet.json> [more …], or - for one a line on standard input",
    );
  const levelOf = rememberLevels();
  let refusals = 0;
  for (const source of sources) {
    const judged = judge(source, levelOf);
    if (judged.ok) {
      print(JSON.stringify(report(judged.value)));
    } else {
      refusals++;
      const name = source.length > LONGEST_NAME ? `${source.slice(0, LONGEST_NAME)}…` : source;
      process.stderr.write(`${judged.problems.map((problem) => problemLine(name, problem)).join("; ")}\n`);
    }
  }
  if (refusals > 0) process.exit(1);
}

/** A thousand links do not fit on every command line: `-` stands for the lines of standard input. */
const sourcesOf = (args: readonly string[]): readonly string[] =>
  args.flatMap((arg) => (arg === "-" ? linesOf(readFileSync(0, "utf8")) : [arg]));

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

type LevelOf = (id: string) => Parsed<Level>;

/** Reads each level once. */
function rememberLevels(): LevelOf {
  const levels = new Map<string, Parsed<Level>>();
  return (id) => {
    const level = levels.get(id) ?? readLevelById(id);
    levels.set(id, level);
    return level;
  };
}

function judge(source: string, levelOf: LevelOf): Parsed<JudgedRun> {
  if (/^(https?:|#)/.test(source)) return judgeLink(source, levelOf);
  if (!statSync(source, { throwIfNoEntry: false })?.isFile())
    return refused({ place: "", says: "is neither a link nor a file" });
  const run = parseRunFile(readFileSync(source, "utf8"));
  if (!run.ok) return run;
  const level = levelOf(run.value.level);
  return level.ok ? judgeRun(run.value, level.value) : level;
}

function judgeLink(address: string, levelOf: LevelOf): Parsed<JudgedRun> {
  const payload = payloadOf(address);
  if (payload === null) return refused({ place: "", says: "is an address without a run in it" });
  const opened = openRunLink(payload, levelOf);
  return opened.ok ? judgeRun(opened.run, opened.level) : opened;
}

function report({ run, result }: JudgedRun): Record<string, unknown> {
  return {
    sync: result.sync,
    beat: result.beat,
    leadMs: rounded(result.leadMs, 10),
    wobbleMs: rounded(result.wobbleMs, 10),
    listening: rounded(result.listening, 100),
    strays: result.strays,
    level: run.level,
    difficulty: makeDifficultyPair(run.difficulty),
    rules: run.rules,
  };
}

/** To one over `parts`; never −0, which JSON would not tell from 0 and a reader might. */
const rounded = (value: number | null, parts: number): number | null =>
  value === null ? null : Math.round(value * parts) / parts + 0;

main();
