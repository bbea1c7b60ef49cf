/**
 * Writes a contact sheet of all screens in three languages and at two sizes to `screens/`, to look at. Build first; the
 * browser is named by `CHROMIUM_PATH`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import sharp from "sharp";
import { preview } from "vite";
import { serveShortSong, SHORT_SONG } from "../tests/browser/short-song.ts";

const LANGUAGES = ["en", "ja", "ko"] as const;
const SIZES = [
  { name: "desk", width: 1280, height: 720, shown: 480, columns: 3 },
  { name: "phone", width: 390, height: 844, shown: 200, columns: 9 },
] as const;
type Size = (typeof SIZES)[number];

const out = join(import.meta.dirname, "../screens");

/** Each screen: its name, and how to get there from the one before it. */
const WALK: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["title", () => Promise.resolve()],
  ["how-to-play", (page) => throughMenu(page, 1)],
  ["jackets", (page) => back(page, () => throughMenu(page, 2))],
  ["runs", (page) => back(page, () => throughMenu(page, 3))],
  ["settings", (page) => back(page, () => throughMenu(page, 4))],
  ["songs", (page) => back(page, () => throughMenu(page, 0))],
  ["ready", (page) => page.goto(`?level=${SHORT_SONG}&difficulty=hard&lang=${languageOf(page)}`)],
  ["play", (page) => playUntil(page, ".hud")],
  ["pause", (page) => page.keyboard.press("Escape")],
  ["results", (page) => playUntil(page, "[data-screen=results]")],
];

const languageOf = (page: Page): string => new URL(page.url()).searchParams.get("lang") ?? "en";

async function throughMenu(page: Page, steps: number): Promise<void> {
  await page.locator(".title__menu button").nth(steps).click();
}

async function back(page: Page, onward: () => Promise<void>): Promise<void> {
  await page.keyboard.press("Escape");
  await page.waitForSelector("[data-screen=title]");
  await onward();
}

async function playUntil(page: Page, selector: string): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForSelector(selector, { timeout: 60_000 });
}

async function shoot(browser: Browser, address: string, language: string, size: Size): Promise<void> {
  const { width, height } = size;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    serviceWorkers: "block",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await serveShortSong(page);
  await page.goto(`?lang=${language}`);
  await page.waitForSelector("[data-screen=title]");
  for (const [name, go] of WALK) {
    await go(page);
    // Lazy pictures come a moment after their screen.
    await page.waitForTimeout(900);
    await page.screenshot({ path: fileOf(name, language, size) });
  }
  await context.close();
}

const fileOf = (screen: string, language: string, size: Size): string =>
  join(out, `${screen}-${language}-${size.name}.png`);

async function sheet(language: string, size: Size): Promise<void> {
  const height = Math.round((size.shown * size.height) / size.width);
  const tiles = await Promise.all(
    WALK.map(async ([name], index) => ({
      input: await sharp(fileOf(name, language, size))
        .resize(size.shown, height)
        .toBuffer(),
      left: (index % size.columns) * size.shown,
      top: Math.floor(index / size.columns) * height,
    })),
  );
  const rows = Math.ceil(WALK.length / size.columns);
  const board = {
    width: size.columns * size.shown,
    height: rows * height,
    channels: 3,
    background: "#000",
  } as const;
  await sharp({ create: board })
    .composite(tiles)
    .png()
    .toFile(join(out, `sheet-${language}-${size.name}.png`));
}

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const executablePath = process.env["CHROMIUM_PATH"];
  const server = await preview({ preview: { port: 4188 }, logLevel: "warn" });
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  for (const language of LANGUAGES)
    for (const size of SIZES) {
      await shoot(browser, server.resolvedUrls?.local[0] ?? "http://localhost:4188/", language, size);
      await sheet(language, size);
    }
  await browser.close();
  await server.close();
}

void main();
