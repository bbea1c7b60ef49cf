import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { expect, test, type Page } from "@playwright/test";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import type { Chart } from "../../src/core/chart/chart.ts";
import type { Difficulty } from "../../src/core/difficulty.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { readLevelById } from "../../tools/shell/levels.ts";
import { naiveSync } from "../oracle/naive-sync.ts";
import { playRobot, waitForRunEnd, type StruckKey } from "./robot.ts";
import { errorOf, logOf } from "./struck-log.ts";

test.setTimeout(240_000);

test("a robot plays a whole duet, and everything the game says of it is true", async ({ page }) => {
  const chart = chartFor("hard");
  await page.goto("?level=first-steps&difficulty=hard&lang=en");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  const errors = chart.notes.map(errorOf);
  const struck = await playRobot(
    page,
    chart.notes.map((note, index) => ({
      code: DEFAULT_BINDINGS[note.part][note.lane],
      atMs: note.noteMs + errors[index]!,
    })),
  );
  const end = await waitForRunEnd(page);

  const expected = naiveSync(chart, logOf(struck));
  expect(Math.abs(end.sync - expected)).toBeLessThanOrEqual(5);
  expect(end.strays).toEqual({ left: 0, right: 0 });

  const rows = parseCsv(await saved(page, "Save timings"));
  expect(rows.length).toBe(chart.notes.length);
  expect(worstAsynchronyGap(chart, struck, rows)).toBeLessThanOrEqual(2);

  const file = await savedPath(page, "Save run");
  const verdict = JSON.parse(
    execFileSync("npm", ["run", "-s", "verify", "--", file], { encoding: "utf8" }),
  ) as {
    sync: number;
    beat: unknown;
    strays: unknown;
    difficulty: string;
  };
  expect(verdict).toMatchObject({ ...end, difficulty: "hard", level: "first-steps", rules: 1 });
});

function chartFor(difficulty: Difficulty): Chart {
  const level = readLevelById("first-steps");
  const chart = level.ok ? chartOf(level.value, { left: difficulty, right: difficulty }) : level;
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return chart.value;
}

type Row = Readonly<Record<string, string>>;

function parseCsv(text: string): readonly Row[] {
  const [head = "", ...lines] = text.trim().split("\r\n");
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index], cell])));
}

/** The largest difference between an asynchrony of the CSV and that of the robot's own key times, in milliseconds. */
function worstAsynchronyGap(chart: Chart, struck: readonly StruckKey[], rows: readonly Row[]): number {
  const errors = new Map(struck.map((key) => [`${key.code} ${key.atMs}`, key.pageMs - key.zeroMs]));
  const errorAt = (index: number): number => {
    const note = chart.notes[index]!;
    return (
      errors.get(`${DEFAULT_BINDINGS[note.part][note.lane]} ${note.noteMs + errorOf(note, index)}`)! -
      note.noteMs
    );
  };
  const gaps = chart.links.flatMap(({ kind, left, right }) => {
    if (kind !== "unison") return [];
    const pairs = left.flatMap((l) => right.map((r) => errorAt(r) - errorAt(l)));
    const loosest = pairs.reduce((most, d) => (Math.abs(d) > Math.abs(most) ? d : most), 0);
    const row = rows[Math.max(...left, ...right)]!;
    expect(row["linkKind"]).toBe("unison");
    return [Math.abs(Number(row["dMs"]) - loosest)];
  });
  expect(gaps.length).toBeGreaterThan(50);
  return Math.max(...gaps);
}

async function saved(page: Page, button: string): Promise<string> {
  return readFileSync(await savedPath(page, button), "utf8");
}

async function savedPath(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await downloading;
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
