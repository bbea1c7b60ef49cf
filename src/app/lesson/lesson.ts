import {
  LESSON_LEVEL,
  STEP_PLANS,
  stepAfter,
  stepSucceeded,
  type LessonStep,
} from "../../core/practice/lesson.ts";
import { replay } from "../../core/run/replay.ts";
import { failureText } from "../failures.ts";
import { playable, type Desk } from "../desk.ts";
import type { Page } from "../page.ts";
import { partnerFor } from "../partner-for.ts";
import { PlayShow } from "../play/play-show.ts";
import { roundMaker } from "../practice/practice-song.ts";
import { showPartsOf, type Place } from "../show-parts-of.ts";
import { setUpSong, type SongChoice } from "../song-setup.ts";

type LessonPage = Extract<Page, { kind: "lesson" }>;

/** The learner's part: the left one of the easiest difficulty, with a partner who listens closely. */
const CHOICE: Omit<SongChoice, "speedPercent" | "mostKeys"> = {
  levelId: LESSON_LEVEL,
  difficulties: { left: "easy", right: "easy" },
  mode: "solo",
  part: "left",
  partner: "pro",
};

/** Plays a step, and goes to the page that says how it went. Call it in a gesture, or browsers keep the sound back. */
export function playStep(desk: Desk, place: HTMLElement, step: LessonStep): void {
  const chosen = playable(desk.catalogue).find(({ entry }) => entry.id === LESSON_LEVEL);
  if (!chosen) return desk.go({ kind: "songs" });
  const { wait, speedPercent, ...span } = STEP_PLANS[step];
  const song = setUpSong({ ...CHOICE, mostKeys: null, speedPercent: 100 }, chosen.level);
  if (!song.ok) return desk.go({ kind: "songs" });
  const plan = { ...PLAN, span, speedPercent };
  const round = roundMaker({ setup: song.value, plan })(wait ? "wait" : "play", speedPercent);
  const at: Place = { place, entry: chosen.entry };
  const partner = partnerFor(song.value.choice);
  const again = (): void => playStep(desk, place, step);
  const show = new PlayShow(
    { ...showPartsOf(desk, at, round.setup), ...round, offerOffset: false, partner },
    {
      onChange: desk.draw,
      onLate: () => undefined,
      onRestart: again,
      onEnd({ log }) {
        const result = replay(round.setup.chart, log);
        desk.go(pageAfter(step, stepSucceeded(step, round.setup.chart, result, CHOICE.part)));
      },
      onFail: (failure) =>
        desk.go({
          kind: "message",
          ...failureText(desk.text, failure, chosen.level.title[desk.language]),
          problems: [],
          ways: [
            { label: desk.text.message.tryAgain, onChoose: again },
            { label: desk.text.results.songs, onChoose: () => desk.go({ kind: "songs" }) },
          ],
        }),
    },
  );
  desk.go({ kind: "lesson-play", show, setup: round.setup, step });
  void show.open();
}

/** What every step has of a practice plan. */
const PLAN = {
  stepPercent: 0,
  ceilingPercent: 100,
  way: "play",
  metronome: "beats",
  partnerSound: "full",
} as const;

/** After a success comes the next step; else the same one again. */
const pageAfter = (step: LessonStep, succeeded: boolean): LessonPage => ({
  kind: "lesson",
  step: succeeded ? stepAfter(step) : step,
  last: { step, succeeded },
});
