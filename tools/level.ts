import { parseArgs } from "node:util";
import { chartOf } from "../src/core/chart/level-chart.ts";
import { parseDifficultyPair } from "../src/core/difficulty.ts";
import { problemLine } from "../src/core/problem.ts";
import { print, refuse } from "./shell/exit.ts";
import { levelFile, readLevel, readLevelById } from "./shell/levels.ts";

const USAGE = `usage: npm run -s level -- check <level.json or folder> [more …]
       npm run -s level -- notes <id> --difficulty <easy|normal|hard|expert, or left,right>`;

/** Reads levels from the shell: `check` validates files, `notes` prints a chart as JSON. */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { difficulty: { type: "string" } },
  });
  const [verb, ...rest] = positionals;
  if (verb === "check" && rest.length > 0) return check(rest);
  if (verb === "notes" && rest[0] !== undefined)
    return printNotes(rest[0], String(values["difficulty"] ?? ""));
  return refuse(USAGE);
}

function check(places: readonly string[]): void {
  const lines = places.flatMap((place) => {
    const level = readLevel(place);
    if (level.ok) return [];
    return level.problems.map((problem) => problemLine(levelFile(place), problem));
  });
  if (lines.length > 0) refuse(lines.join("\n"));
  for (const place of places) print(`${levelFile(place)}: valid`);
}

function printNotes(id: string, difficulty: string): void {
  const pair = parseDifficultyPair(difficulty);
  if (!pair)
    refuse(
      `--difficulty is "${difficulty}"; expected easy, normal, hard or expert, or two of them: left,right`,
    );
  const level = readLevelById(id);
  if (!level.ok) refuse(level.problems.map((problem) => problemLine("levels", problem)).join("\n"));
  const chart = chartOf(level.value, pair);
  if (!chart.ok)
    refuse(chart.problems.map((problem) => problemLine(`levels/${id}/level.json`, problem)).join("\n"));
  const notes = chart.value.notes.map(({ part, lane, noteMs }) => ({ part, lane, noteMs }));
  print(JSON.stringify({ notes, links: chart.value.links }));
}

main();
