import type { Run } from "../core/run-format/run-schema.ts";
import type { LessonStep } from "../core/practice/lesson.ts";
import type { Work } from "../core/practice/work.ts";
import type { RunResult } from "../core/run/result.ts";
import type { WayOn } from "../ui/message-screen.tsx";
import type { PracticePlan } from "../ui/practice/practice-screen.tsx";
import type { CardKeeper } from "./card-keeper.ts";
import type { OpenTapTest } from "./calibration/open-tap-test.ts";
import type { MyRuns } from "./my-runs.ts";
import type { PlayShow } from "./play/play-show.ts";
import type { ReplayShow } from "./play/replay-show.ts";
import type { SharedRun } from "./shared-run.ts";
import type { PracticeRounds } from "./practice/practice-rounds.ts";
import type { SongSetup } from "./song-setup.ts";

/** A run that was played to its end. */
export interface FinishedRun {
  readonly setup: SongSetup;
  readonly run: Run;
  readonly result: RunResult;
  /** Best sync of the pair before this run. */
  readonly previousBest: number | null;
  /** Whether this run may be the best of its pair. */
  readonly counts: boolean;
  /** Sentences to show with it: practised, paused, played apart, could not be kept. */
  readonly remarks: readonly string[];
  /** What it says about where to practise. */
  readonly work: Work;
}

/** Both players find their keys. Without `back` the songs come before it. */
export interface ReadyPage {
  readonly kind: "ready";
  readonly setup: SongSetup;
  readonly notice?: string;
  readonly back?: Page;
}

/** Where the app is. */
export type Page =
  | { readonly kind: "title" }
  | { readonly kind: "how-to-play" }
  | { readonly kind: "settings"; readonly back: Page }
  | { readonly kind: "devices"; readonly back: Page }
  | { readonly kind: "keyboard-check"; readonly back: Page }
  | { readonly kind: "songs"; readonly notice?: string }
  /** `songWaits`: the chosen song comes next; else it is left the way it was entered. */
  | { readonly kind: "jackets"; readonly back: Page; readonly songWaits: boolean }
  | ReadyPage
  | { readonly kind: "play"; readonly setup: SongSetup; readonly show: PlayShow }
  /** `back` of the practice pages: where practice was entered. */
  | { readonly kind: "practice"; readonly setup: SongSetup; readonly plan: PracticePlan; readonly back: Page }
  | {
      readonly kind: "practise";
      readonly show: PlayShow;
      readonly rounds: PracticeRounds;
      readonly back: Page;
    }
  | { readonly kind: "practice-summary"; readonly rounds: PracticeRounds; readonly back: Page }
  | { readonly kind: "diary"; readonly back: Page }
  | { readonly kind: "calibration"; readonly show: OpenTapTest; readonly back: Page }
  | {
      readonly kind: "lesson";
      /** `null` at the end. */
      readonly step: LessonStep | null;
      readonly last: { readonly step: LessonStep; readonly succeeded: boolean } | null;
    }
  | {
      readonly kind: "lesson-play";
      readonly show: PlayShow;
      readonly setup: SongSetup;
      readonly step: LessonStep;
    }
  | { readonly kind: "offset"; readonly setup: SongSetup; readonly lateMs: number }
  | { readonly kind: "results"; readonly finished: FinishedRun }
  /** A run from a link, or one that was kept; without `back` the title comes before it. */
  | { readonly kind: "shared"; readonly shared: SharedRun; readonly back?: Page }
  | { readonly kind: "watch"; readonly shared: SharedRun; readonly show: ReplayShow; readonly back: Page }
  | {
      readonly kind: "share";
      readonly shared: SharedRun;
      readonly cardIn: CardKeeper;
      readonly back: Page;
    }
  | { readonly kind: "runs"; readonly mine: MyRuns }
  | {
      readonly kind: "message";
      readonly heading: string;
      readonly sentence: string;
      readonly problems: readonly string[];
      readonly ways: readonly WayOn[];
    };
