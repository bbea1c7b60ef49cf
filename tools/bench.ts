import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "../tests/browser/chromium-arguments.ts";
import { benchFrames } from "./bench/frames.ts";
import { benchJudging } from "./bench/judging.ts";
import { benchLinks } from "./bench/links.ts";
import { benchLongTasks } from "./bench/long-tasks.ts";
import { benchSizes } from "./bench/sizes.ts";
import { benchStage } from "./bench/stage.ts";
import { print } from "./shell/exit.ts";

/** Prints how fast the game is and how much it loads. Nothing here passes or fails. */
async function main(): Promise<void> {
  benchJudging();
  benchLinks();
  if (!existsSync("dist/index.html")) return print("\nRun `npm run build` first for sizes and the stage.");
  benchSizes();
  const browser = process.env["CHROMIUM_PATH"] ?? chromium.executablePath();
  if (!existsSync(browser)) return print("\nSet CHROMIUM_PATH to a Chromium for the stage.");
  await benchStage();
  const launched = await chromium.launch({ executablePath: browser, args: [...CHROMIUM_ARGUMENTS] });
  await benchFrames(launched);
  await benchLongTasks(launched);
  await launched.close();
}

void main();
