import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { simulatePartner } from "../../src/core/partner/simulate.ts";
import { parseRunFile } from "../../src/core/run-format/run-file.ts";
import type { Run } from "../../src/core/run-format/run-schema.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { playRobot, waitForRunEnd } from "./robot.ts";
import { serveShortSong, shortChart, SHORT_SONG } from "./short-song.ts";

const SPEED = 125;

/** Keys that the browser is told of late, by milliseconds: what a stalled page does to a stroke. */
const lateBy = (index: number): number => (index % 10 === 7 ? 450 : 0);

test("alone and faster: the partner plays, late keys count at their own time, and the run replays", async ({
  page,
}) => {
  const chart = shortChart({ left: "normal", right: "normal" }, SPEED);
  await serveShortSong(page);
  await page.goto(
    `?level=${SHORT_SONG}&difficulty=normal&mode=solo&part=left&partner=friend&speed=1.25&lang=en`,
  );
  await expect(page.locator("[data-screen=ready]")).toContainText("125");
  await page.keyboard.press("Enter");
  const mine = chart.notes.filter(({ part }) => part === "left");
  await playRobot(
    page,
    mine.map(({ lane, noteMs }, index) => ({
      code: DEFAULT_BINDINGS.left[lane],
      atMs: noteMs + (index % 9) - 4,
      lateMs: lateBy(index),
    })),
  );
  const end = await waitForRunEnd(page);
  expect(end.strays).toEqual({ left: 0, right: 0 });
  expect(end.beat.left).toBe(1000);
  expect(end.beat.right).toBeGreaterThan(800);

  const run = await savedRun(page);
  expect(run).toMatchObject({ mode: "solo", speedPercent: SPEED, flags: { paused: false, practice: true } });
  const strokes = run.presses.filter(({ part }) => part === "left");
  const partners = run.presses.filter(({ part }) => part === "right");
  expect(strokes.length).toBe(mine.length);
  // A key told after the partner had decided was not there for it to hear, and it takes some strokes to forget that.
  const simulated = simulatePartner(chart, run.partner!, strokes);
  expect(partners.length).toBe(simulated.length);
  const same = partners.filter(({ atMs }, index) => atMs === simulated[index]!.atMs);
  expect(same.length / partners.length).toBeGreaterThan(0.6);
});

async function savedRun(page: Page): Promise<Run> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save run" }).click();
  const path = await (await downloading).path();
  const run = parseRunFile(readFileSync(path, "utf8"));
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}
