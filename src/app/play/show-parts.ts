import type { Offsets } from "../../clock/song-clock.ts";
import type { ForBoth, Lane, Part } from "../../core/drums.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import type { PressLog } from "../../core/run/press.ts";
import type { DeviceUse } from "../../input/stroke-tally.ts";
import type { StageLook, StageOptions } from "../../scenes/stage.ts";
import type { CatalogueEntry } from "../catalogue.ts";
import type { Media, SoundFailure, TrackFailure } from "../media.ts";
import type { SongSetup } from "../song-setup.ts";
import type { DeviceParts } from "./devices.ts";
import type { RoundHelp } from "./session-parts.ts";

/** Why a song could not be played. */
export type ShowFailure =
  SoundFailure | TrackFailure | "no-webgl" | "no-stage" | "picture-lost" | "sound-closed";

/** One playing of a song, or of a stretch of it. */
export interface ShowRound {
  readonly setup: SongSetup;
  readonly offerOffset: boolean;
  /** Who plays the other part in solo; `null` for two people. */
  readonly partner: Omit<PartnerConfig, "horizonMs"> | null;
  /** How a stretch is practised; `null` plays the song. */
  readonly help: RoundHelp | null;
}

/** What a show needs of the app; of a round, the first one. */
export interface ShowParts extends ShowRound {
  readonly entry: CatalogueEntry;
  readonly media: Media;
  readonly devices: DeviceParts;
  /** Who sits at the lower edge of a screen that lies flat between the two; `null`: both sit before it. */
  readonly near: Part | null;
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  readonly offsets: Offsets;
  readonly words: StageOptions["words"];
  readonly names: ForBoth<string>;
  readonly keyLabels: ForBoth<Readonly<Record<Lane, string>>>;
  readonly travelMs: ForBoth<number>;
  readonly look: StageLook;
}

/** What a show tells the app. */
export interface ShowListener {
  readonly onChange: () => void;
  readonly onFail: (failure: ShowFailure) => void;
  readonly onLate: (lateMs: number) => void;
  readonly onRestart: () => void;
  readonly onEnd: (end: ShowEnd) => void;
}

/** How a song ended. */
export interface ShowEnd {
  readonly log: PressLog;
  readonly paused: boolean;
  /** What the players struck with. */
  readonly use: ForBoth<DeviceUse>;
  readonly partner: PartnerConfig | null;
}
