import { partnerOf } from "../core/drums.ts";
import type { Answering } from "../core/run-format/answer-run.ts";
import type { Desk } from "./desk.ts";
import { levelIn, namesOfRun } from "./shared-run.ts";
import { setUpRun } from "./song-setup.ts";

/** Gets ready to play one half of a recorded run against the other. */
export function startAnswer(desk: Desk, answering: Answering): void {
  const { text, catalogue, media, go } = desk;
  const { run, part } = answering;
  const level = levelIn(catalogue, run.level);
  const setup = level.ok ? setUpRun(run, level.value, answering) : level;
  if (!setup.ok || !level.ok) return go({ kind: "songs" });
  const name = namesOfRun(run, text)[partnerOf(part)];
  go({ kind: "ready", setup: setup.value, notice: text.share.open.answering(name) });
  // While the player finds their keys, the heavy things load.
  const entry = catalogue.find(({ id }) => id === run.level);
  void media.stage();
  if (entry) void media.track(entry, level.value, undefined, setup.value.choice);
}
