import { expect, test, type Page } from "@playwright/test";
import { waitForSongZero } from "./robot.ts";
import { serveShortSong, SHORT_SONG } from "./short-song.ts";

/** What a browser can take away in the middle of a song: told plainly, with a way on, and nothing saved is lost. */

const DUET = `?level=${SHORT_SONG}&difficulty=normal&lang=en`;

async function startPlaying(page: Page, bars: 2 | 8 = 8): Promise<void> {
  await serveShortSong(page, bars);
  await page.addInitScript(() => {
    const Original = AudioContext;
    window.AudioContext = class extends Original {
      constructor(options?: AudioContextOptions) {
        super(options);
        addEventListener("take-sound", (event) => {
          const how = (event as CustomEvent<"suspend" | "close" | "interrupt">).detail;
          if (how !== "interrupt") return void this[how]();
          Object.defineProperty(this, "state", { value: "interrupted", configurable: true });
          this.dispatchEvent(new Event("statechange"));
          Reflect.deleteProperty(this, "state");
          void this.suspend();
        });
      }
    };
  });
  await page.goto(DUET);
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  await waitForSongZero(page);
}

const takeSound = (page: Page, how: string): Promise<boolean> =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent("take-sound", { detail })), how);

async function goesOn(page: Page, button: string): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName("duet:song-zero").length);
  await page.getByRole("button", { name: button }).click();
  expect(Number.isFinite(await waitForSongZero(page, before))).toBe(true);
}

test("sound that is suspended or interrupted pauses the song, and it goes on", async ({ page }) => {
  await startPlaying(page);
  for (const how of ["suspend", "interrupt"]) {
    await takeSound(page, how);
    await expect(page.getByRole("dialog")).toBeVisible();
    await goesOn(page, "Resume");
  }
});

test("sound that is closed is said, and trying again opens it anew", async ({ page }) => {
  await startPlaying(page);
  await takeSound(page, "close");
  await expect(page.getByRole("alert")).toHaveText(/closed the sound/);
  await goesOn(page, "Try again");
});

test("a picture that is lost pauses the song; restored, it goes on; not restored, that is said", async ({
  page,
}) => {
  await startPlaying(page);
  const lose = () =>
    page.evaluate(() => {
      const gl =
        document.querySelector("canvas")!.getContext("webgl2") ??
        document.querySelector("canvas")!.getContext("webgl")!;
      const extension = gl.getExtension("WEBGL_lose_context")!;
      addEventListener("restore-picture", () => extension.restoreContext(), { once: true });
      extension.loseContext();
    });
  await lose();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("restore-picture")));
  await page.waitForTimeout(500);
  await goesOn(page, "Resume");
  await page.waitForTimeout(500);
  await lose();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(page.getByRole("alert")).toHaveText(/took the picture away/);
  await goesOn(page, "Try again");
});

test("a track that stalls can be left, one that is cut short is said", async ({ page }) => {
  await page.route(/\/assets\/band-[^/]*\.(opus|m4a)$/, () => new Promise(() => undefined));
  await page.goto("?level=lantern-disco&difficulty=easy&lang=en");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-screen=play]")).toBeVisible();
  await page.waitForTimeout(1500);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-screen=songs]")).toBeVisible();

  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.route(/\/assets\/band-[^/]*\.(opus|m4a)$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 400_000) });
  });
  await page.goto("?level=lantern-disco&difficulty=easy&lang=en");
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(/not as long as it should be|could not decode/, {
    timeout: 30_000,
  });
});

test("a reload in the middle of a run loses nothing that was saved", async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem("nara-duet.best-syncs") === null)
      localStorage.setItem(
        "nara-duet.best-syncs",
        JSON.stringify({ "first-steps": { "normal,normal": 777 } }),
      );
  });
  await startPlaying(page);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(page.locator("[data-screen=ready]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-screen=songs]")).toContainText("777");
});

const KEPT_SETTINGS: readonly (readonly [string, string])[] = [
  ["damaged", "{not json"],
  ["from a newer build", JSON.stringify({ language: "tlh", volumes: { master: "loud" } })],
  ["from an older build", JSON.stringify({ volumes: undefined, inputOffsetMs: 12 })],
];

for (const [name, kept] of KEPT_SETTINGS) {
  test(`settings that are ${name} do no harm, and what can't be read is set aside`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (localStorage.getItem("nara-duet.settings") === null)
        localStorage.setItem("nara-duet.settings", text);
    }, kept);
    await page.goto("?lang=en");
    await page.getByRole("radio", { name: "한국어" }).click();
    await expect(page.locator("[data-screen=title][lang=ko]")).toBeVisible();
    const [now, aside] = await page.evaluate(() =>
      ["settings", "settings.unreadable"].map((key) => localStorage.getItem(`nara-duet.${key}`)),
    );
    expect(JSON.parse(now!)).toMatchObject({ language: "ko" });
    if (name === "from an older build") expect(JSON.parse(now!)).toMatchObject({ inputOffsetMs: 12 });
    else expect(aside).toBe(kept);
  });
}

test("with storage full the game plays, and says what it could not keep", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await startPlaying(page, 2);
  await expect(page.locator("[data-screen=results]")).toContainText(/no room left/, { timeout: 60_000 });
});

test("two tabs of the game keep each other's settings", async ({ page, context }) => {
  // Without a language in its address, which would win over what is kept.
  await page.goto("./");
  const other = await context.newPage();
  await other.goto("?lang=en");
  // To write back what was taken over would make tabs of two builds answer each other for ever.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => document.body.append("written back");
  });
  await other.getByRole("radio", { name: "日本語" }).click();
  await expect(page.locator("[data-screen=title][lang=ja]")).toBeVisible();
  await expect(page.getByText("written back")).toHaveCount(0);
});
