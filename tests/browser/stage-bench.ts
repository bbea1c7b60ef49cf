import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import sharp from "sharp";
import { HARNESS } from "./harness/address.ts";
import type { StageWish } from "./harness/stage-page.ts";

/** One picture, as bytes of red, green and blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** A stage whose clock stands still. */
export interface FrozenStage {
  readonly page: Page;
  /** Draws so many milliseconds on, in frames of a sixtieth of a second. */
  run(ms: number): Promise<void>;
  /** Lets time pass with a frame at its end only. */
  skip(ms: number): Promise<void>;
  picture(): Promise<Picture>;
}

/** The page time at which every picture is taken: eyes blink and fireflies fly by it. */
const FROZEN_AT_MS = 60_000;

async function take(session: CDPSession): Promise<Picture> {
  // Playwright's own screenshot waits for frames, which do not come while the clock stands still.
  const { data } = await session.send("Page.captureScreenshot", { format: "png" });
  return pictureOf(Buffer.from(data, "base64"));
}

/** The pixels of a PNG. */
export async function pictureOf(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}

/** Opens a stage on its own, with a clock that only moves when it is told to. */
export async function openFrozenStage(page: Page, wish: StageWish): Promise<FrozenStage> {
  await page.clock.install({ time: 0 });
  await page.goto(HARNESS.stageUrl);
  await page.waitForFunction(() => "stageBench" in window);
  await page.evaluate((asked) => window.stageBench.open(asked), wish);
  await page.clock.pauseAt(FROZEN_AT_MS);
  const session = await page.context().newCDPSession(page);
  const skip = (ms: number) => page.clock.fastForward(ms);
  // Lights take their time to come up.
  await skip(1000);
  await skip(2000);
  return { page, run: (ms) => page.clock.runFor(ms), skip, picture: () => take(session) };
}

const channelsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));

/** How many pixels within `radius` of a place, all inside the picture, are of a colour, give or take `within` a channel. */
export function countColour(
  { width, rgb }: Picture,
  at: { readonly x: number; readonly y: number },
  colour: string,
  { radius = 7, within = 26 } = {},
): number {
  const wanted = channelsOf(colour);
  const [left, top] = [Math.round(at.x - radius), Math.round(at.y - radius)];
  let count = 0;
  for (let i = 0; i < (2 * radius + 1) ** 2; i++) {
    const [x, y] = [left + (i % (2 * radius + 1)), top + Math.floor(i / (2 * radius + 1))];
    const pixel = rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3);
    if (wanted.every((value, channel) => Math.abs(value - (pixel[channel] ?? 0)) <= within)) count++;
  }
  return count;
}

const FOLDER = path.join(import.meta.dirname, "pictures");
const SMALL = { width: 160, height: 90 };
/** `UPDATE_PICTURES=1` keeps what is seen as what is to be seen. */
const UPDATE = process.env["UPDATE_PICTURES"] !== undefined;

const small = ({ width, height, rgb }: Picture) =>
  sharp(rgb, { raw: { width, height, channels: 3 } }).resize({ ...SMALL, kernel: "cubic" });

/**
 * How far a picture is from the kept one of that name: the mean difference of a channel, 0 to 255, over the whole and
 * in the worst of 16 × 9 fields. Both are made small first: another machine's edges and fonts differ by less than that.
 */
export async function distanceFromKept(
  name: string,
  seen: Picture,
): Promise<{ mean: number; worst: number }> {
  const file = path.join(FOLDER, `${name}.png`);
  if (UPDATE || !existsSync(file)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, await small(seen).png({ compressionLevel: 9 }).toBuffer());
  }
  const kept = await pictureOf(readFileSync(file));
  return distance(kept.rgb, await small(seen).raw().toBuffer());
}

function distance(kept: Uint8Array, seen: Uint8Array): { mean: number; worst: number } {
  const fields = new Float64Array(16 * 9);
  for (let i = 0; i < kept.length; i++) {
    const pixel = Math.floor(i / 3);
    const field = Math.floor((pixel % SMALL.width) / 10) + 16 * Math.floor(pixel / SMALL.width / 10);
    fields[field] = (fields[field] ?? 0) + Math.abs((kept[i] ?? 0) - (seen[i] ?? 0)) / 300;
  }
  const mean = fields.reduce((sum, field) => sum + field, 0) / fields.length;
  return { mean, worst: Math.max(...fields) };
}
