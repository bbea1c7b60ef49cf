import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "./tests/browser/chromium-arguments.ts";
import { GAME_PORT, HARNESS } from "./tests/browser/harness/address.ts";

const executablePath = process.env["CHROMIUM_PATH"];

/** Browser tests play the production build. One at a time: two songs at once would share two cores. */
export default defineConfig({
  testDir: "tests/browser",
  testMatch: "*.spec.ts",
  timeout: 90_000,
  // A slow machine is no failure.
  expect: { timeout: 20_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  reporter: "list",
  use: {
    baseURL: `http://localhost:${GAME_PORT}/`,
    browserName: "chromium",
    // Small and calm: software rendering shares two cores with the audio clock.
    viewport: { width: 960, height: 540 },
    contextOptions: { reducedMotion: "reduce" },
    // What a service worker fetches can't be replaced by a test; offline.spec.ts allows it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...CHROMIUM_ARGUMENTS],
    },
  },
  webServer: [
    {
      command: `npx vite preview --port ${GAME_PORT} --strictPort`,
      url: `http://localhost:${GAME_PORT}/`,
      reuseExistingServer: false,
    },
    // The sound without the game.
    { command: "npx tsx tests/browser/harness/serve.ts", url: HARNESS.url, reuseExistingServer: false },
  ],
});
