import { readdirSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";

test.use({ serviceWorkers: "allow" });

/** Everything that the page, its worker and its service worker asked of anybody. */
function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  return asked;
}

const LEVELS = readdirSync("levels", { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;

/** How many files of songs are stored; 0 while there is no service worker to hand them out. */
async function filesHere(): Promise<number> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.active) return 0;
  return (await (await caches.open("nara-duet-songs")).keys()).length;
}

test("after one visit it plays without network, asks nobody else, and breaks no rule of its own", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const asked = watchRequests(page);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto("?lang=en");
  const { origin } = new URL(page.url());

  // The network goes before all songs are here: the list says which can't be played now, and says no more when it is back.
  await expect.poll(() => page.evaluate(filesHere), { timeout: 60_000 }).toBeGreaterThanOrEqual(2);
  await page.keyboard.press("Enter");
  const away = page.getByText("Not on this device yet: needs the network");
  await expect(page.locator(".ticket")).toHaveCount(LEVELS);
  await expect(away).toHaveCount(0);
  await context.setOffline(true);
  await expect.poll(() => away.count()).toBeGreaterThan(0);
  expect(await away.count()).toBeLessThan(LEVELS);
  await context.setOffline(false);
  await expect(away).toHaveCount(0);
  // That a file could not be fetched while there was no network is no rule broken.
  complaints.length = 0;

  await page.goto("?lang=en");
  await expect.poll(() => page.evaluate(filesHere), { timeout: 90_000 }).toBe(2 * LEVELS);
  await context.setOffline(true);
  await page.goto("?level=two-festivals&difficulty=easy&lang=en");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  expect(Number.isFinite(await waitForSongZero(page))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
});
