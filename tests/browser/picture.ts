import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page } from "@playwright/test";
import sharp, { type Sharp } from "sharp";

/** Pictures are compared this wide: other fonts and other smoothing are gone by then, another layout is not. */
const WIDTH = 160;
/** Of 255: the mean over everything, and over the worst block of the picture. */
const MOST_MEAN = 6;
const MOST_BLOCK = 60;
const BLOCK = 10;

const FOLDER = join(import.meta.dirname, "pictures");

/**
 * Holds what the page shows against `tests/browser/pictures/<name>.webp`. With `UPDATE_PICTURES=1` it is kept instead:
 * look at it before it is committed.
 */
export async function expectPicture(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot({ animations: "disabled" });
  const small = sharp(shot).resize(WIDTH).flatten();
  const path = join(FOLDER, `${name}.webp`);
  if (process.env["UPDATE_PICTURES"] !== undefined || !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await small.webp({ lossless: true, effort: 6 }).toBuffer());
  }
  const [seen, stored] = await Promise.all([pixels(small), pixels(sharp(readFileSync(path)))]);
  expect(seen.info, `the size of ${name}`).toEqual(stored.info);
  const difference = compare(seen.data, stored.data, seen.info);
  expect(difference.mean, `${name}: mean difference`).toBeLessThan(MOST_MEAN);
  expect(difference.block, `${name}: worst block`).toBeLessThan(MOST_BLOCK);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function pixels(picture: Sharp): Promise<{ readonly data: Buffer; readonly info: Size }> {
  const { data, info } = await picture.clone().removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height } };
}

function compare(a: Buffer, b: Buffer, { width, height }: Size): { mean: number; block: number } {
  const sums = new Map<number, { sum: number; count: number }>();
  let all = 0;
  for (let i = 0; i < width * height * 3; i++) {
    const pixel = Math.floor(i / 3);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const key = Math.floor(y / BLOCK) * 1000 + Math.floor(x / BLOCK);
    const block = sums.get(key) ?? { sum: 0, count: 0 };
    const difference = Math.abs((a[i] ?? 0) - (b[i] ?? 0));
    sums.set(key, { sum: block.sum + difference, count: block.count + 1 });
    all += difference;
  }
  const worst = Math.max(...[...sums.values()].map(({ sum, count }) => sum / count));
  return { mean: all / (width * height * 3), block: worst };
}
