import { expect, test, type Page } from "@playwright/test";
import type { Note } from "../../src/core/chart/chart.ts";
import type { Lane } from "../../src/core/drums.ts";
import { playedWith } from "../../src/core/testing/builders.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { naiveSync } from "../oracle/naive-sync.ts";
import { fakeGamepads, fakeKits, playBy, playByTouch, type FakeStroke } from "./fake-devices.ts";
import { playRobot, waitForRunEnd, type RobotStroke } from "./robot.ts";
import { serveShortSong, SHORT_SONG, shortChart } from "./short-song.ts";

/** One chart, played with the same errors by everything that can be struck: the same sync. */

test.setTimeout(90_000);

const SPEED_PERCENT = 125;
const SONG = `?level=${SHORT_SONG}&difficulty=hard&speed=1.25&lang=en`;
const chart = shortChart({ left: "hard", right: "hard" }, SPEED_PERCENT);
const expected = naiveSync(chart, playedWith(chart, errorOf));

/** Known errors that differ from note to note and between the players: −15 to 24 ms. */
function errorOf({ part }: Note, index: number): number {
  return part === "left" ? ((index * 7) % 31) - 15 : ((index * 11) % 31) - 6;
}

/** Each note as something to strike. */
const strokesOf = <T>(make: (note: Note, atMs: number) => T): readonly T[] =>
  chart.notes.map((note, index) => make(note, note.noteMs + errorOf(note, index)));

async function open(page: Page, settings: object = {}): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem("nara-duet.settings", JSON.stringify(kept));
  }, settings);
  await serveShortSong(page);
  await page.goto(SONG);
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
}

async function expectSameSync(page: Page, within = 5): Promise<void> {
  const end = await waitForRunEnd(page);
  expect(end.strays).toEqual({ left: 0, right: 0 });
  expect(Math.abs(end.sync - expected)).toBeLessThanOrEqual(within);
}

const BUTTONS: Readonly<Record<Lane, number>> = { kick: 0, snare: 1, hat: 2, crash: 3 };
const NOTES: Readonly<Record<Lane, number>> = { kick: 36, snare: 38, hat: 42, crash: 49 };
const deviceOf = ({ part }: Note): number => (part === "left" ? 0 : 1);

test("two electronic drum kits play a whole duet", async ({ page }) => {
  await fakeKits(page, 2);
  await open(page, {
    devices: { midi: { on: true, single: "left", swapped: false, splitNote: 48, learned: {} } },
  });
  await playBy(
    page,
    strokesOf((note, atMs): FakeStroke => ({ atMs, device: deviceOf(note), key: NOTES[note.lane] })),
  );
  await page.keyboard.press("Enter");
  await expectSameSync(page);
});

test("fingers on a phone play a whole duet, several at once", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await open(page);
  await page.getByRole("button", { name: /Start/ }).tap();
  await playByTouch(
    page,
    strokesOf(({ part, lane }, atMs) => ({ atMs, drum: `${part} ${lane}` })),
  );
  await expectSameSync(page);
  await context.close();
});

test("a keyboard that types Japanese and Korean, against a gamepad", async ({ page }) => {
  await fakeGamepads(page, 1);
  await open(page, { devices: { pads: { single: "right", swapped: false, learned: {} } } });
  const left = strokesOf((note, atMs) => ({ note, atMs })).filter(({ note }) => note.part === "left");
  const right = strokesOf((note, atMs) => ({ note, atMs })).filter(({ note }) => note.part === "right");
  const typing = left.map(({ note, atMs }, index): RobotStroke => {
    const code = DEFAULT_BINDINGS.left[note.lane];
    return { code, atMs, typed: index % 2 === 0 ? "Process" : "ㄴ" };
  });
  await playBy(
    page,
    right.map(({ note, atMs }): FakeStroke => ({ atMs, device: 0, key: BUTTONS[note.lane] })),
  );
  await page.keyboard.press("Enter");
  await playRobot(page, typing);
  // A gamepad has one time for all its buttons: strokes that a busy machine reads together share it. One lost is 18.
  await expectSameSync(page, 15);
  await expect(page.getByText("Left played on keyboard, right on gamepad")).toBeVisible();
});
