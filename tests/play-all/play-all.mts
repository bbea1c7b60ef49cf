// `npm run play:all`: a robot plays every level at every difficulty, in a real browser, to the results. Some 20 minutes.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "@playwright/test";
import { preview } from "vite";
import { DIFFICULTIES } from "../../src/core/difficulty.ts";
import { levelIds } from "../../tools/shell/levels.ts";
import { CHROMIUM_ARGUMENTS } from "../browser/chromium-arguments.ts";
import { isGood, playOne, type Outcome, type Task } from "./one-song.ts";
import { tableOf } from "./table.ts";

const FOLDER = path.join(import.meta.dirname, "../../.play-all");
const OUTCOMES = path.join(FOLDER, "outcomes.jsonl");
const TABLE = path.join(FOLDER, "table.md");

const { values: options } = parseArgs({
  options: {
    /** Forget what was played before. */
    again: { type: "boolean", default: false },
    /** Only this level. */
    level: { type: "string" },
    /** Percent, 50 to 125. */
    speed: { type: "string", default: "100" },
    /** Songs at once. Two cores play two. */
    pages: { type: "string", default: "2" },
    /** Play no more than so many, and leave the rest to the next call. */
    most: { type: "string", default: "1000" },
  },
});

function played(): readonly Outcome[] {
  if (!existsSync(OUTCOMES)) return [];
  const lines = readFileSync(OUTCOMES, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Outcome);
}

const nameOf = ({ level, difficulty }: Task): string => `${level} ${difficulty}`;

function allTasks(): readonly Task[] {
  return levelIds().flatMap((level) =>
    DIFFICULTIES.map((difficulty) => ({ level, difficulty, speedPercent: Number(options.speed) })),
  );
}

function tasksLeft(): Task[] {
  const done = new Set(played().filter(isGood).map(nameOf));
  return allTasks()
    .filter((task) => options.level === undefined || task.level === options.level)
    .filter((task) => !done.has(nameOf(task)))
    .slice(0, Number(options.most));
}

/** Takes one task after another until none is left. A song that could not be played is told, and tried next time. */
async function work(browser: Browser, address: string, tasks: Task[]): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    try {
      const outcome = await playOne(browser, address, task);
      appendFileSync(OUTCOMES, `${JSON.stringify(outcome)}\n`);
      console.log(`${nameOf(task)}: sync ${outcome.sync}, by the oracle ${outcome.oracle}`);
    } catch (error) {
      console.error(`${nameOf(task)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function writeTable(): boolean {
  const latest = new Map(played().map((outcome) => [nameOf(outcome), outcome]));
  const outcomes = allTasks().flatMap((task) => latest.get(nameOf(task)) ?? []);
  writeFileSync(TABLE, `${tableOf(outcomes)}\n`);
  console.log(`\n${outcomes.filter(isGood).length} of ${allTasks().length} are good: ${TABLE}`);
  return outcomes.length === allTasks().length && outcomes.every(isGood);
}

/** Playwright's own Chromium, or the one that CHROMIUM_PATH names. */
function launched(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  const args = [...CHROMIUM_ARGUMENTS];
  return chromium.launch(executablePath === undefined ? { args } : { args, executablePath });
}

async function playAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (options.again) rmSync(OUTCOMES, { force: true });
  const tasks = tasksLeft();
  if (tasks.length > 0) {
    const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
    const address = server.resolvedUrls?.local[0] ?? "";
    const browser = await launched();
    await Promise.all(Array.from({ length: Number(options.pages) }, () => work(browser, address, tasks)));
    await browser.close();
    await server.close();
  }
  if (!writeTable()) process.exitCode = 1;
}

await playAll();
