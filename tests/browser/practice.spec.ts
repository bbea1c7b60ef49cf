import { expect, test, type Page } from "@playwright/test";
import { chartOfSpan, msSpan } from "../../src/core/practice/span.ts";
import { planSong } from "../../src/core/level/song-plan.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { playRobot } from "./robot.ts";
import { serveShortSong, shortChart, shortLevel } from "./short-song.ts";

test.setTimeout(150_000);

/** Two bars in unison. */
const SPAN = { firstBar: 1, lastBar: 2 };

interface RoundEnd {
  readonly number: number;
  readonly speedPercent: number;
  readonly beat: number;
  readonly grade: string;
}

test("a learner loops a section, gets faster and better, and finds it in the diary; by keyboard alone", async ({
  page,
}) => {
  await serveShortSong(page);
  await page.goto("?level=first-steps&difficulty=easy&mode=solo&part=left&partner=metronome&lang=en");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Practise" }), "Enter");
  await expect(page.locator("[data-screen=practice]")).toBeVisible();
  await press(page, page.getByRole("button", { name: "Intro" }), "Enter");
  await expect(page.getByRole("button", { name: "Intro" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("Bars 1 to 2")).toBeVisible();
  const slower = page.getByRole("button", { name: "Less: Start at" });
  await press(page, slower, "Enter");
  // Ten percent a step, with the arrows of the choice.
  await page.getByRole("radio", { name: "+5%" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("70%", { exact: true })).toBeVisible();
  await page.locator("h1").focus();
  await page.keyboard.press("Enter");

  await playRound(page, 0, 70, 70);
  await playRound(page, 1, 70, 4);
  await waitForRound(page, 2);
  await expect(page.locator(".practice-bar")).toContainText("80%");

  const rounds = await roundEnds(page, 2);
  expect(rounds.map(({ speedPercent }) => speedPercent)).toEqual([70, 70]);
  expect(rounds[1]).toMatchObject({ beat: 1000, grade: "clean" });
  expect(rounds[0]!.beat).toBeLessThan(850);

  await page.keyboard.press("Escape");
  await press(page, page.getByRole("button", { name: "Leave the song" }), "Enter");
  await expect(page.locator("[data-screen=practice-summary]")).toBeVisible();
  await expect(page.locator("tr[data-round]")).toHaveCount(2);
  await press(page, page.getByRole("button", { name: "Practice diary" }), "Enter");
  await expect(page.locator("[data-screen=diary] tr[data-day]")).toHaveCount(1);
  await expect(page.locator("[data-screen=diary] tr[data-day] td").first()).toHaveText("2");
});

/** Focuses a control as the Tab key would, and works it. */
async function press(page: Page, control: ReturnType<Page["locator"]>, key: string): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

/** The song time of a round runs once there is a mark of it later than the end of the round before. */
async function waitForRound(page: Page, ended: number): Promise<void> {
  await page.waitForFunction(
    (count) => {
      const end = performance.getEntriesByName("duet:round-end", "mark")[count - 1];
      const zero = performance.getEntriesByName("duet:song-zero", "mark").at(-1);
      return zero !== undefined && (count === 0 || (end !== undefined && zero.startTime > end.startTime));
    },
    ended,
    { timeout: 30_000, polling: 50 },
  );
}

/** Plays the left part of one round, every stroke `lateMs` after its note. */
async function playRound(page: Page, before: number, speedPercent: number, lateMs: number): Promise<void> {
  const chart = shortChart({ left: "easy", right: "easy" }, speedPercent);
  const { notes } = chartOfSpan(chart, msSpan(planSong(shortLevel(), speedPercent), SPAN));
  const mine = notes.filter(({ part }) => part === "left");
  await waitForRound(page, before);
  await playRobot(
    page,
    mine.map(({ lane, noteMs }) => ({ code: DEFAULT_BINDINGS.left[lane], atMs: noteMs + lateMs })),
  );
  await roundEnds(page, before + 1);
}

async function roundEnds(page: Page, count: number): Promise<readonly RoundEnd[]> {
  const handle = await page.waitForFunction(
    (least) => {
      const ends = performance.getEntriesByName("duet:round-end", "mark") as PerformanceMark[];
      return ends.length >= least ? ends.map(({ detail }) => detail as RoundEnd) : null;
    },
    count,
    { timeout: 30_000, polling: 100 },
  );
  return (await handle.jsonValue())!;
}
