import { expect, test, type Locator, type Page } from "@playwright/test";
import { waitForRunEnd, waitForSongZero } from "./robot.ts";
import { SHORT_SONG } from "./short-song.ts";
import { serveTwoBuilds } from "./two-builds.ts";

test.use({ serviceWorkers: "allow" });

/** Asks for a newer version, as the browser does now and then, and waits until it is fetched. */
const findNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update();
    while (!registration!.waiting) await new Promise((resolve) => setTimeout(resolve, 100));
  });

/** There once the page runs the next build. */
const nextBuild = (page: Page): Locator => page.locator("html[data-build=next]");

test("a newer version is offered when nobody plays, taken over in one tab, and harms no other", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const site = await serveTwoBuilds();
  await page.goto(`${site.address}?lang=en`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${site.address}?level=${SHORT_SONG}&difficulty=easy&lang=en`);
  const other = await context.newPage();
  await other.goto(`${site.address}?lang=en`);
  await expect(other.locator("[data-screen=title]")).toBeVisible();
  await page.bringToFront();
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  await waitForSongZero(page);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));

  // Found, and taken over in the other tab, in the middle of the run.
  site.deploy();
  await findNewer(other);
  await other
    .getByRole("button", { name: "Use it now" })
    .evaluate((button) => (button as HTMLElement).click());
  await expect(nextBuild(other)).toHaveCount(1);
  await expect(page.locator("[data-screen=play]")).toBeVisible();
  await expect(page.locator("aside.update")).toHaveCount(0);

  // The run ends as it began; only then it is said.
  await waitForRunEnd(page);
  expect(await page.evaluate(() => "sameDocument" in window)).toBe(true);
  await expect(page.locator("aside.update")).toContainText("A newer version of the game is ready.");

  // A piece that only the older build has, wanted now for the first time.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-screen=title]")).toBeVisible();
  await page.getByRole("button", { name: "My runs" }).click();
  await expect(page.locator("[data-screen=runs]")).toContainText("Short Song");
  await expect(nextBuild(page)).toHaveCount(0);

  await page.getByRole("button", { name: "Use it now" }).click();
  await expect(nextBuild(page)).toHaveCount(1);
  // Where its address leads.
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await site.close();
});
