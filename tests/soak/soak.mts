// `npm run soak`: a robot plays run after run in one page that is never loaded again, for an hour.
// `-- --minutes 10` plays for less. The table lies in `.soak/`.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "@playwright/test";
import { preview } from "vite";
import { levelIds } from "../../tools/shell/levels.ts";
import { CHROMIUM_ARGUMENTS } from "../browser/chromium-arguments.ts";
import { chartFor } from "../levels/shipped.ts";
import { openGauges } from "./gauges.ts";
import { planOf, WARM_UP } from "./plans.ts";
import { playRun } from "./play-run.ts";
import { lineOf, tableOf, type Row } from "./table.ts";
import { faultsOf, growth, isEnough } from "./verdict.ts";

const TABLE = path.join(import.meta.dirname, "../../.soak/table.md");
const STOPS = { quitMs: 9000, pauseMs: 6000 };

const { values: options } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    /** Only this song, by its place in the list from 1. */
    song: { type: "string" },
  },
});

/** Playwright's own Chromium, or the one that CHROMIUM_PATH names. */
function launched(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  const args = [...CHROMIUM_ARGUMENTS];
  return chromium.launch(executablePath === undefined ? { args } : { args, executablePath });
}

async function soak(page: Page, address: string, minutes: number): Promise<readonly Row[]> {
  const gauges = await openGauges(page);
  await page.goto(`${address}?lang=en`);
  await page.locator("[data-screen=title]").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-screen=songs]").waitFor();
  const levels = levelIds();
  const rows: Row[] = [];
  const until = Date.now() + minutes * 60_000;
  while (Date.now() < until) {
    const planned = planOf(rows.length, levels.length);
    const plan = options.song === undefined ? planned : { ...planned, song: Number(options.song) - 1 };
    const level = levels[plan.song] ?? "";
    const began = Date.now();
    await playRun(page, plan, chartFor(level, plan.difficulty), STOPS);
    rows.push({ plan, level, seconds: (Date.now() - began) / 1000, reading: await gauges.read() });
    console.log(lineOf(rows.at(-1)!, rows.length - 1));
    mkdirSync(path.dirname(TABLE), { recursive: true });
    writeFileSync(TABLE, `${tableOf(rows)}\n`);
  }
  return rows;
}

function judge(rows: readonly Row[]): void {
  const runs = rows.slice(WARM_UP).map(({ reading }) => reading);
  const faults = faultsOf(runs);
  for (const fault of faults) console.error(fault);
  if (!isEnough(runs))
    console.log(`${runs.length} runs after the first rounds are too few to judge the heap by.`);
  else console.log(`heap over 20 runs: ${(growth(runs.map((run) => run.heapBytes)) / 1e6).toFixed(2)} MB`);
  if (faults.length > 0) process.exitCode = 1;
}

const server = await preview({ preview: { port: 0 }, logLevel: "warn" });
const browser = await launched();
try {
  const page = await browser.newPage({ viewport: { width: 960, height: 540 }, reducedMotion: "reduce" });
  const rows = await soak(page, server.resolvedUrls?.local[0] ?? "", Number(options.minutes));
  console.log(`${rows.length} runs, Chromium ${browser.version()}: ${TABLE}`);
  judge(rows);
} finally {
  await browser.close();
  await server.close();
}
