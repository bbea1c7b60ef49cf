import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Track } from "../../audio/track.ts";
import type { Offsets } from "../../clock/song-clock.ts";
import type { Chart } from "../../core/chart/chart.ts";
import type { SongPlan } from "../../core/level/song-plan.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import type { PressLog } from "../../core/run/press.ts";
import type { PageMs } from "../../core/time.ts";
import type { Sound } from "../sound.ts";

/** What the song is doing. `over` has told its end and does nothing more. */
export type Phase = "waiting" | "starting" | "count-in" | "playing" | "paused" | "over";

export type PauseReason = "asked" | "hidden" | "sound" | "device";

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
