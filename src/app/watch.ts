import { TRAVEL_MS } from "../persistence/settings.ts";
import { drumKeysOf, type Desk } from "./desk.ts";
import { failureText } from "./failures.ts";
import type { Page } from "./page.ts";
import { ReplayShow } from "./play/replay-show.ts";
import { namesOfRun, type SharedRun } from "./shared-run.ts";
import { forBoth, labelsOf } from "./show-parts-of.ts";
import { stageLookOf } from "./stage-look.ts";

/** Lets a recorded run play itself on stage. Call it in a gesture, or browsers keep the sound back. */
export function watchRun(desk: Desk, shared: SharedRun, back: Page): void {
  const { text, language, settings, labels, media, catalogue, place, go } = desk;
  const { setup, run } = shared;
  const entry = catalogue.find(({ id }) => id === run.level);
  if (!entry) return go({ kind: "songs" });
  const keys = drumKeysOf(settings, labels);
  const { judgement, sync } = text.words;
  const show = new ReplayShow(
    {
      setup,
      entry,
      media,
      place,
      log: run.presses,
      words: { judgement, sync },
      names: namesOfRun(run, text),
      keyLabels: forBoth((part) => labelsOf(keys[part])),
      travelMs: forBoth(() => TRAVEL_MS),
      look: stageLookOf({ ...settings, players: run.players }, setup.level),
    },
    {
      onChange: desk.draw,
      onLeave: () => go(back),
      onFail: (failure) =>
        go({
          kind: "message",
          ...failureText(text, failure, setup.level.title[language]),
          problems: [],
          ways: [
            { label: text.message.tryAgain, onChoose: () => watchRun(desk, shared, back) },
            { label: text.common.back, onChoose: () => go(back) },
          ],
        }),
    },
  );
  go({ kind: "watch", shared, show, back });
  void show.open();
}
