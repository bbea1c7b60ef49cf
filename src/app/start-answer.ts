import { partnerOf } from "../core/drums.ts";
import type { Answering } from "../core/run-format/answer-run.ts";
import type { Desk } from "./desk.ts";
import type { Page } from "./page.ts";
import { levelIn, namesOfRun } from "./shared-run.ts";
import { setUpRun } from "./song-setup.ts";

/** Gets ready to play one half of a recorded run against the other. */
export function startAnswer(desk: Desk, answering: Answering, back: Page): void {
  const { text, catalogue, askReady, go } = desk;
  const { run, part } = answering;
  const level = levelIn(catalogue, run.level);
  const setup = level.ok ? setUpRun(run, level.value, answering) : level;
  if (!setup.ok) return go({ kind: "songs" });
  const name = namesOfRun(run, text)[partnerOf(part)];
  askReady({ kind: "ready", setup: setup.value, notice: text.share.open.answering(name), back });
}
