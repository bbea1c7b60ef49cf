import path from "node:path";
import type { Browser } from "@playwright/test";
import { build, preview, type InlineConfig } from "vite";
import { heading, row } from "./table.ts";

const SHORT = 500;
const LONG = 50_000;
const FRAMES = 200;
const BLOCK = 40;

const ROOT = path.join(import.meta.dirname, "../..");
const PAGE = "tests/browser/harness/frames.html";

const SITE: InlineConfig = {
  root: ROOT,
  configFile: false,
  base: "./",
  publicDir: false,
  logLevel: "error",
  build: {
    target: "es2023",
    outDir: path.join(ROOT, ".bench/frames"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { input: path.join(ROOT, PAGE) },
  },
  // Isolated, a page reads its clock in steps of 5 µs instead of 100.
  preview: {
    port: 0,
    headers: {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    },
  },
};

/** What each frame of a song cost, in milliseconds. */
type Costs = readonly number[];

/**
 * What a frame in the middle of a long chart costs beside one of a short chart that is as dense: the game's own session
 * and stage, side by side in the same frames, so that a busy machine slows both.
 */
export async function benchFrames(browser: Browser): Promise<void> {
  heading(`script time a frame, ${LONG.toLocaleString("en")} notes beside ${SHORT}`);
  await build(SITE);
  const server = await preview(SITE);
  try {
    const address = `${server.resolvedUrls?.local[0]}${PAGE}`;
    // Whichever comes second in a frame finds caches warm, or cold: each is first once.
    const ahead = await compare(browser, address, [SHORT, LONG]);
    const behind = await compare(browser, address, [LONG, SHORT]);
    tell([
      [ahead[0]!, ahead[1]!],
      [behind[1]!, behind[0]!],
    ]);
  } finally {
    await server.close();
  }
}

async function compare(
  browser: Browser,
  address: string,
  counts: readonly number[],
): Promise<readonly Costs[]> {
  const page = await browser.newPage({ viewport: { width: 200, height: 220 } });
  await page.goto(address);
  await page.waitForFunction("'compareFrames' in window");
  const costs = await page.evaluate<readonly Costs[]>(`compareFrames(${JSON.stringify(counts)}, ${FRAMES})`);
  await page.close();
  return costs;
}

/** @param orders the short song's costs and the long one's, once with each of the two first. */
function tell(orders: readonly (readonly [Costs, Costs])[]): void {
  for (const [short, long] of orders) {
    const medians = `${median(short).toFixed(2)} and ${median(long).toFixed(2)} ms`;
    row("medians, short and long", medians, "");
    row(`… ratio, and in blocks of ${BLOCK} frames`, ratio(short, long).toFixed(3), spread(short, long));
  }
  const both = orders.map(([short, long]) => ratio(short, long));
  row("ratio, geometric mean of both orders", Math.sqrt(both[0]! * both[1]!).toFixed(3), "≤ 1.2");
}

const ratio = (short: Costs, long: Costs): number => median(long) / median(short);

function spread(short: Costs, long: Costs): string {
  const blocks = Array.from({ length: Math.floor(short.length / BLOCK) }, (_, i) =>
    ratio(short.slice(i * BLOCK, (i + 1) * BLOCK), long.slice(i * BLOCK, (i + 1) * BLOCK)),
  );
  return `${Math.min(...blocks).toFixed(2)} to ${Math.max(...blocks).toFixed(2)}`;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
