import { expect, test, type Page } from "@playwright/test";
import palette from "../../assets/art/palette.json" with { type: "json" };
import type { Lane } from "../../src/core/drums.ts";
import type { Rect } from "../../src/scenes/stage-layout.ts";
import { layOutTable, type SeatPlace } from "../../src/scenes/table-layout.ts";
import { fakeKits, playBy, playByTouch, type FakeStroke } from "./fake-devices.ts";
import { deviceOf, expectSameSync, open, openDevices, strokesOf } from "./same-chart.ts";
import { countColour, pictureOf, type Picture } from "./stage-bench.ts";

test.setTimeout(90_000);

const NOTES: Readonly<Record<Lane, number>> = { kick: 36, snare: 38, hat: 42, crash: 49 };

test("two electronic drum kits play a whole duet", async ({ page }) => {
  await fakeKits(page, 2);
  await open(page, {
    devices: { midi: { on: true, single: "left", swapped: false, splitNote: 48, learned: {} } },
  });
  await allowMidi(page);
  await playBy(
    page,
    strokesOf((note, atMs): FakeStroke => ({ atMs, device: deviceOf(note), key: NOTES[note.lane] })),
  );
  await page.keyboard.press("Enter");
  await expectSameSync(page);
});

/** The browser is asked on the screen where kits are turned on, and nowhere else. */
async function allowMidi(page: Page): Promise<void> {
  const asked = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { midiAsked: { count: number } }).midiAsked.count);
  await expect(page.getByText("the browser has not been asked for MIDI yet")).toBeVisible();
  expect(await asked()).toBe(0);
  await openDevices(page);
  await page.getByRole("button", { name: "Ask the browser" }).click();
  await expect(page.getByText("Fake kit 1")).toBeVisible();
  expect(await asked()).toBe(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
}

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
  const [lying, upright] = [
    { width: 800, height: 600 },
    { width: 600, height: 800 },
  ];
  const context = await browser.newContext({
    viewport: lying,
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await open(page, { devices: { touch: { pads: "auto", table: true, near: "right" } } });
  await page.getByRole("button", { name: /Start/ }).tap();
  await expect(page.locator(".turnout")).toHaveCount(2);
  await expectBothHalvesDrawn(page, lying);
  await page.setViewportSize(upright);
  await expectBothHalvesDrawn(page, upright);
  await tapDrum(page, "right kick");
  await expect(page.locator(".turnout--right")).toHaveAttribute("data-ready", "true");
  await expect(page.locator(".turnout--left")).toHaveAttribute("data-ready", "false");
  expect(await scaleAfterPinch(page, { x: 300, y: 640 })).toBe(1);
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
  await expect(page.locator("#stage canvas")).toHaveCSS("width", `${size.width}px`);
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
