import type { Page } from "@playwright/test";
import type { Chart } from "../../src/core/chart/chart.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { countSongZeros, playRobot, type RobotStroke, waitForSongZero } from "../browser/robot.ts";
import { errorOf } from "../browser/struck-log.ts";
import type { Plan } from "./plans.ts";

/** How far into a song it is broken off or paused, in milliseconds of song time. */
export interface Stops {
  readonly quitMs: number;
  readonly pauseMs: number;
}

/** After a pause the robot leaves out what may have been played before it, in milliseconds. */
const SKIP_MS = 1000;
const LOADED_MS = 150_000;

/** Plays one run from the list of songs and comes back to it, as people do who never load the page again. */
export async function playRun(page: Page, plan: Plan, chart: Chart, stops: Stops): Promise<void> {
  await choose(page, plan);
  const zeros = await countSongZeros(page);
  await page.keyboard.press("Enter");
  await PLAYED[plan.way](page, strokesOf(chart, plan), zeros, stops);
  await onScreen(page, "songs");
  // The list looks the same after every run.
  await chooseMode(page, "duet");
}

/** What the robot strikes: both parts, or the left one beside a partner. */
function strokesOf({ notes }: Chart, { mode }: Plan): readonly RobotStroke[] {
  return notes.flatMap((note, index) =>
    mode === "solo" && note.part === "right"
      ? []
      : [{ code: DEFAULT_BINDINGS[note.part][note.lane], atMs: note.noteMs + errorOf(note, index) }],
  );
}

const onScreen = (page: Page, name: string): Promise<void> =>
  page.locator(`[data-screen="${name}"]`).waitFor({ timeout: LOADED_MS });

async function choose(page: Page, { song, difficulty, mode }: Plan): Promise<void> {
  await page.locator(".ticket").nth(song).click();
  await chooseMode(page, mode);
  const at = ["easy", "normal", "hard", "expert"].indexOf(difficulty);
  for (const part of ["left", "right"]) await page.locator(`.picker--${part} .difficulty`).nth(at).click();
  await page.locator(".chosen__play").click();
  await onScreen(page, "jackets");
  await page.keyboard.press("Enter");
  await onScreen(page, "ready");
}

async function chooseMode(page: Page, mode: Plan["mode"]): Promise<void> {
  const modes = page.locator(".modes .choice").first().getByRole("radio");
  await modes.nth(mode === "duet" ? 0 : 1).click();
}

type Played = (page: Page, strokes: readonly RobotStroke[], zeros: number, stops: Stops) => Promise<void>;

const PLAYED: Readonly<Record<Plan["way"], Played>> = {
  async finish(page, strokes, zeros) {
    await loaded(page, zeros);
    await playRobot(page, strokes, zeros);
    await leaveResults(page);
  },
  async quit(page, strokes, zeros, { quitMs }) {
    await loaded(page, zeros);
    await playRobot(page, before(strokes, quitMs), zeros);
    await leave(page);
  },
  async restart(page, strokes, zeros, { quitMs }) {
    await loaded(page, zeros);
    await playRobot(page, before(strokes, quitMs), zeros);
    const again = await countSongZeros(page);
    await page.keyboard.down("KeyR");
    await loaded(page, again);
    await page.keyboard.up("KeyR");
    await playRobot(page, before(strokes, quitMs), again);
    await leave(page);
  },
  async pause(page, strokes, zeros, { pauseMs }) {
    await loaded(page, zeros);
    await playRobot(page, before(strokes, pauseMs), zeros);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor();
    const again = await countSongZeros(page);
    await page.keyboard.press("Escape");
    await playRobot(
      page,
      strokes.filter(({ atMs }) => atMs > pauseMs + SKIP_MS),
      again,
    );
    await leaveResults(page);
  },
  async "quit while it loads"(page) {
    await onScreen(page, "play");
    // In the moment in which the song starts, Esc means nothing yet.
    for (let tries = 0; tries < 60 && !(await hasLeft(page)); tries++) {
      await page.keyboard.press("Escape");
      await page.waitForTimeout(250);
    }
    const menu = page.getByRole("dialog");
    if (await menu.isVisible()) await menu.getByRole("button").last().click();
  },
};

/** Whether the song has been left, or is paused because it was there already. */
const hasLeft = (page: Page): Promise<boolean> =>
  page.locator('[data-screen="songs"], [role="dialog"]').first().isVisible();

const before = (strokes: readonly RobotStroke[], ms: number): readonly RobotStroke[] =>
  strokes.filter(({ atMs }) => atMs < ms);

/** A page that loads a stage in software beside other work takes its time. */
async function loaded(page: Page, zeros: number): Promise<void> {
  await waitForSongZero(page, zeros, LOADED_MS);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").getByRole("button").last().click();
}

async function leaveResults(page: Page): Promise<void> {
  await onScreen(page, "results");
  await page.keyboard.press("Escape");
}
