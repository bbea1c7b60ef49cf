import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Track } from "../../audio/track.ts";
import type { Offsets } from "../../clock/song-clock.ts";
import type { Chart } from "../../core/chart/chart.ts";
import type { Part } from "../../core/drums.ts";
import type { SongPlan } from "../../core/level/song-plan.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import type { MsSpan } from "../../core/practice/span.ts";
import type { Answering } from "../../core/run-format/answer-run.ts";
import type { PressLog } from "../../core/run/press.ts";
import type { PageMs } from "../../core/time.ts";
import type { Sound } from "../sound.ts";
import type { ClickPattern } from "./clicks.ts";

/**
 * What the song is doing. `holding`: it waits for the right drum, and goes on when that is struck. `over` has told its end
 * and does nothing more.
 */
export type Phase = "waiting" | "starting" | "count-in" | "playing" | "holding" | "paused" | "over";

export type PauseReason = "asked" | "hidden" | "sound" | "device";

/** How a stretch of a song is practised. */
export interface RoundHelp {
  /** At the speed it is played; the chart has nothing outside of it. */
  readonly span: MsSpan;
  readonly metronome: ClickPattern;
  /** The song holds until the right drum is struck. */
  readonly wait: boolean;
  /** Parts that play by themselves, exactly: to show a phrase, to watch a chart. */
  readonly shown: readonly Part[];
  /** How loud the partner's drums are, 0 to 1. */
  readonly partnerVolume: number;
}

/** What a run is played with. */
export interface SessionParts {
  readonly sound: Sound;
  readonly kit: DrumKit;
  readonly track: Track;
  readonly plan: SongPlan;
  /** At the speed it is played. */
  readonly chart: Chart;
  readonly offsets: () => Offsets;
  /** Who plays the other part in solo; `null` for two people. */
  readonly partner: PartnerConfig | null;
  /** The recorded run that is answered, and the part that is played. */
  readonly answering?: Answering | undefined;
  /** How a stretch is practised; `null` plays the song. */
  readonly help: RoundHelp | null;
  /** Measures the first count-in and offers an offset once it is over. */
  readonly offerOffset: boolean;
  readonly now: () => PageMs;
}

/** What a session tells the app. */
export interface SessionListener {
  /** The phase or the count is another: draw the overlay again. */
  readonly onChange: () => void;
  /** Both were steadily late by so much in the first count-in. The song has been stopped. */
  readonly onLate: (lateMs: number) => void;
  readonly onEnd: (log: PressLog, paused: boolean) => void;
}
