import { expect, test, type Page } from "@playwright/test";
import type { Note } from "../../src/core/chart/chart.ts";
import type { Lane } from "../../src/core/drums.ts";
import { playedWith } from "../../src/core/testing/builders.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import { naiveSync } from "../oracle/naive-sync.ts";
import palette from "../../assets/art/palette.json" with { type: "json" };
import type { Rect } from "../../src/scenes/stage-layout.ts";
import { layOutTable, type SeatPlace } from "../../src/scenes/table-layout.ts";
import { fakeGamepads, fakeKits, playBy, playByTouch, type FakeStroke } from "./fake-devices.ts";
import { playRobot, waitForRunEnd, type RobotStroke } from "./robot.ts";
import { serveShortSong, SHORT_SONG, shortChart } from "./short-song.ts";
import { countColour, pictureOf, type Picture } from "./stage-bench.ts";

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

test("a screen that lies flat: two who face each other play a whole duet on their own edges", async ({
  browser,
}) => {
  const size = { width: 800, height: 600 };
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await open(page, { devices: { touch: { pads: "auto", table: true, near: "right" } } });
  await page.getByRole("button", { name: /Start/ }).tap();
  await expect(page.locator(".turnout")).toHaveCount(2);
  await expectBothHalvesDrawn(page, size);
  await tapDrum(page, "right kick");
  await expect(page.locator(".turnout--right")).toHaveAttribute("data-ready", "true");
  await expect(page.locator(".turnout--left")).toHaveAttribute("data-ready", "false");
  expect(await scaleAfterPinch(page, { x: 400, y: 480 })).toBe(1);
  await tapDrum(page, "left kick");
  await playByTouch(
    page,
    strokesOf(({ part, lane }, atMs) => ({ atMs, drum: `${part} ${lane}` })),
  );
  await expectSameSync(page);
  await page.getByRole("button", { name: "Turn to me" }).tap();
  await expect(page.locator(".turnable--turned [data-screen=results]")).toBeVisible();
  await context.close();
});

async function tapDrum(page: Page, drum: string): Promise<void> {
  const { x, y, width, height } = (await page.locator(`[data-drum="${drum}"]`).boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** How far the page is zoomed in after two fingers were spread on it. */
async function scaleAfterPinch(page: Page, at: { readonly x: number; readonly y: number }): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.synthesizePinchGesture", {
    ...at,
    scaleFactor: 1.6,
    relativeSpeed: 2000,
    gestureSourceType: "touch",
  });
  await session.detach();
  return page.evaluate(() => visualViewport?.scale ?? 0);
}

const spread = (greys: readonly number[]): number => Math.max(...greys) - Math.min(...greys);

/** Each half shows its own player's lanes, and both the same stage, in the far one turned round. */
async function expectBothHalvesDrawn(page: Page, size: { width: number; height: number }): Promise<void> {
  const { half, seats, beam, padsTop } = layOutTable(size, { left: 4, right: 4 }, "right");
  const box = (await page.locator(".beam").boundingBox())!;
  expect(Math.abs(box.y - beam.y) + Math.abs(box.height - beam.height)).toBeLessThan(2);
  const picture = await pictureOf(await page.screenshot());
  const sides = { x: 0, y: 0, width: half.fields.left.rect.x - 12, height: padsTop - 24 };
  const [near, far] = [seats.right, seats.left].map((seat) => greysOf(picture, seat, sides));
  expect(spread(near!)).toBeGreaterThan(150);
  const apart = near!.map((grey, i) => Math.abs(grey - far![i]!));
  expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(2);
  // The plates with the names, beside the names.
  const { rect, scale } = half.fields.left;
  const plate = { x: rect.x + 30 * scale, y: rect.y + 15 * scale };
  expect(countColour(picture, onScreen(seats.right, plate), palette.teal, { radius: 3 })).toBeGreaterThan(20);
  expect(countColour(picture, onScreen(seats.left, plate), palette.vermilion, { radius: 3 })).toBeGreaterThan(
    20,
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a place of a half is on the screen. */
const onScreen = ({ x, y, width, height, turned }: SeatPlace, at: Place): Place =>
  turned ? { x: x + width - at.x, y: y + height - at.y } : { x: x + at.x, y: y + at.y };

/** The greys of a rectangle of a half, row by row as its player sees it. */
function greysOf(picture: Picture, seat: SeatPlace, { width, height }: Rect): readonly number[] {
  const greys: number[] = [];
  for (let row = 0; row < Math.floor(height); row++)
    for (let column = 0; column < Math.floor(width); column++) {
      const { x, y } = onScreen(seat, { x: column + 0.5, y: row + 0.5 });
      const at = (Math.floor(y) * picture.width + Math.floor(x)) * 3;
      greys.push((picture.rgb[at]! + picture.rgb[at + 1]! + picture.rgb[at + 2]!) / 3);
    }
  return greys;
}

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
