import { existsSync, readFileSync } from "node:fs";
import { makeDifficultyPair } from "../src/core/difficulty.ts";
import { problemLine, refused, type Parsed } from "../src/core/problem.ts";
import { judgeRun, type JudgedRun } from "../src/core/run-format/judge-run.ts";
import { parseRunFile } from "../src/core/run-format/run-file.ts";
import { print, refuse } from "./shell/exit.ts";
import { readLevelById } from "./shell/levels.ts";

/** Judges run files again, without a browser: one JSON line for each. */
function main(): void {
  const sources = process.argv.slice(2);
  if (sources.length === 0) refuse("usage: npm run -s verify -- <run.duet.json> [more …]");
  let refusals = 0;
  for (const source of sources) {
    const judged = judge(source);
    if (judged.ok) {
      print(JSON.stringify(report(judged.value)));
    } else {
      refusals++;
      process.stderr.write(`${judged.problems.map((problem) => problemLine(source, problem)).join("; ")}\n`);
    }
  }
  if (refusals > 0) process.exit(1);
}

function judge(source: string): Parsed<JudgedRun> {
  if (/^(https?:|#)/.test(source))
    return refused({ place: "", says: "is a link; this build judges run files" });
  if (!existsSync(source)) return refused({ place: "", says: "is no file" });
  const run = parseRunFile(readFileSync(source, "utf8"));
  if (!run.ok) return run;
  const level = readLevelById(run.value.level);
  return level.ok ? judgeRun(run.value, level.value) : level;
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
