import { expect, test, type Page } from "@playwright/test";
import type { Chart } from "../../src/core/chart/chart.ts";
import { LANES, type Part } from "../../src/core/drums.ts";
import type { PressLog } from "../../src/core/run/press.ts";
import { aLog, aPress } from "../../src/core/testing/builders.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { naiveMatch, naiveSync } from "../oracle/naive-sync.ts";
import { compose } from "./composition.ts";
import { fakeGamepads, playBy, pressPad, showPads, toldByPads, type FakeStroke } from "./fake-devices.ts";
import { playRobot, waitForRunEnd, waitForSongZero, type RobotStroke } from "./robot.ts";
import {
  BUTTONS,
  chart,
  deviceOf,
  HARD,
  open,
  openDevices,
  padErrorOf,
  SPEED_PERCENT,
  strokesOf,
} from "./same-chart.ts";
import { shortChart } from "./short-song.ts";
import { logOf } from "./struck-log.ts";

/** Gamepads: in songs, in menus, and where offsets are measured. */

test.setTimeout(90_000);

/** Of a gamepad as on every console. */
const [BACK, START, DOWN] = [1, 9, 13];
/** So long after the last stroke a button works menus again. */
const SETTLED_MS = 800;

/** The sync of what gamepads told of their strokes, and of what was struck besides: none of it lost, none doubled. */
async function expectToldSync(page: Page, of: Chart, partOf: (device: number) => Part, keys: PressLog = []) {
  const end = await waitForRunEnd(page);
  const told = (await toldByPads(page)).map(({ device, key, toldMs, zeroMs }) => {
    const lane = LANES.find((each) => BUTTONS[each] === key)!;
    return aPress(partOf(device), lane, Math.round(toldMs - zeroMs));
  });
  const log = aLog(...told, ...keys);
  expect(log.length).toBe(of.notes.length);
  expect(Math.abs(end.sync - naiveSync(of, log))).toBeLessThanOrEqual(5);
  expect(end.strays.left + end.strays.right).toBe(naiveMatch(of, log).strays);
}

test("two gamepads say ready, start and play a whole duet, and find the way out", async ({ page }) => {
  await fakeGamepads(page, 2);
  await open(page);
  // A browser keeps the sound back until it sees a key or a click.
  await page.mouse.click(2, 2);
  await showPads(page);
  // What is down when a screen first reads a pad is no stroke there.
  await expect(async () => {
    for (const pad of [0, 1]) await pressPad(page, pad, BUTTONS.kick);
    await expect(page.getByText("Both ready.")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText("start the song")).toBeVisible();
  await playBy(
    page,
    strokesOf(
      (note, atMs): FakeStroke => ({ atMs, device: deviceOf(note), key: BUTTONS[note.lane] }),
      chart.notes,
      padErrorOf,
    ),
  );
  await pressPad(page, 0, START);
  await expectToldSync(page, chart, (device) => (device === 0 ? "left" : "right"));
  await expect(page.getByText("Left played on")).toHaveCount(0);
  await page.waitForTimeout(SETTLED_MS);
  await pressPad(page, 1, BACK);
  const chosen = page.locator(".ticket[aria-current]");
  await expect(chosen).toBeFocused();
  const before = await chosen.textContent();
  await pressPad(page, 0, DOWN);
  await expect(chosen).not.toHaveText(before!);
  await pressPad(page, 0, BUTTONS.kick);
  await expect(page.locator("[data-screen=jackets]")).toBeVisible();
  const row = (part: string) => page.locator(`.jacket-player--${part} [data-current=true]`);
  const rows = await Promise.all(["left", "right"].map((part) => row(part).getAttribute("data-row")));
  await pressPad(page, 1, DOWN);
  await expect(row("right")).not.toHaveAttribute("data-row", rows[1]!);
  await expect(row("left")).toHaveAttribute("data-row", rows[0]!);
});

test("a keyboard that types Japanese and Korean, against a gamepad", async ({ page }) => {
  const short = shortChart(HARD, SPEED_PERCENT, 2);
  await fakeGamepads(page, 1);
  await open(page, { devices: { pads: { single: "right", swapped: false, learned: {} } } }, 2);
  await showPads(page);
  const left = strokesOf((note, atMs) => ({ note, atMs }), short.notes, padErrorOf);
  const typing = left
    .filter(({ note }) => note.part === "left")
    .map(({ note, atMs }, index): RobotStroke => {
      const code = DEFAULT_BINDINGS.left[note.lane];
      return { code, atMs, typed: index % 2 === 0 ? "Process" : "ㄴ" };
    });
  await page.keyboard.press("Enter");
  const zero = await waitForSongZero(page);
  await pressPad(page, 0, START);
  await expect(page.getByRole("button", { name: "Resume" })).toBeFocused();
  await pressPad(page, 0, DOWN);
  await expect(page.getByRole("button", { name: "Restart" })).toBeFocused();
  const marks = await page.evaluate(() => performance.getEntriesByName("duet:song-zero").length);
  await playBy(
    page,
    left
      .filter(({ note }) => note.part === "right")
      .map(({ note, atMs }): FakeStroke => ({ atMs, device: 0, key: BUTTONS[note.lane] })),
    marks,
  );
  // The button that chooses is a drum, and strikes nothing.
  await pressPad(page, 0, BUTTONS.kick);
  expect(await waitForSongZero(page, marks)).toBeGreaterThan(zero);
  const [struck] = await Promise.all([playRobot(page, typing), compose(page, 12)]);
  await expectToldSync(page, short, () => "right", logOf(struck));
  await expect(page.getByText("Left played on keyboard, right on gamepad")).toBeVisible();
});

test("the tap test hears keys, gamepads and fingers, and keeps them apart", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, reducedMotion: "reduce" });
  const page = await context.newPage();
  await fakeGamepads(page, 1);
  await open(page);
  await showPads(page);
  await openDevices(page);
  await page.getByRole("button", { name: "Measure the offset of gamepad by tapping" }).click();
  await expect(page.getByText("on this device: gamepad")).toBeVisible();
  await pressPad(page, 0, BUTTONS.kick);
  await expect(page.getByText("Tap now.")).toBeVisible();
  const heard = (device: string) => page.locator(".taps p", { hasText: device });
  await expect(async () => {
    await pressPad(page, 0, BUTTONS.hat);
    await page.keyboard.press("s");
    await page.touchscreen.tap(480, 520);
    for (const device of ["gamepad", "keyboard", "touch screen"])
      await expect(heard(device)).toContainText(/[2-9] taps/, { timeout: 1 });
  }).toPass({ intervals: [100] });
  await pressPad(page, 0, START);
  await expect(page.getByRole("button", { name: "Start" }).first()).toBeVisible();
  await expect(heard("gamepad")).toContainText(/\d+ to go/);
  await page.waitForTimeout(SETTLED_MS);
  await pressPad(page, 0, BACK);
  await expect(page.locator("[data-screen=devices]")).toBeVisible();
  await context.close();
});
