import type { Track } from "../../audio/track.ts";
import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Offsets } from "../../clock/song-clock.ts";
import type { ForBoth, Lane } from "../../core/drums.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import type { PressLog } from "../../core/run/press.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import { watchHoldKey, type HoldKey } from "../../input/hold-key.ts";
import { RESTART_CODE, type KeyBindings } from "../../input/key-bindings.ts";
import { listenToKeyboard, type Keyboard } from "../../input/keyboard.ts";
import type { Stage, StageOptions } from "../../scenes/stage.ts";
import type { CatalogueEntry } from "../catalogue.ts";
import type { Media, SoundFailure, TrackFailure } from "../media.ts";
import type { SongSetup } from "../song-setup.ts";
import type { Sound } from "../sound.ts";
import { horizonFor } from "./partner-player.ts";
import { watchPage } from "./page-watch.ts";
import { PlaySession, type Phase, type PauseReason } from "./play-session.ts";

/** Why a song could not be played. */
export type ShowFailure = SoundFailure | TrackFailure | "no-webgl" | "no-stage";

/** What a show needs of the app. */
export interface ShowParts {
  readonly setup: SongSetup;
  readonly entry: CatalogueEntry;
  readonly media: Media;
  readonly bindings: KeyBindings;
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  readonly offsets: Offsets;
  readonly offerOffset: boolean;
  /** Who plays the other part in solo; `null` for two people. */
  readonly partner: Omit<PartnerConfig, "horizonMs"> | null;
  readonly words: StageOptions["words"];
  readonly names: ForBoth<string>;
  readonly keyLabels: ForBoth<Readonly<Record<Lane, string>>>;
  readonly travelMs: ForBoth<number>;
  readonly reducedMotion: boolean;
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
  readonly partner: PartnerConfig | null;
}

/** How long R is held to start again, in milliseconds. */
const RESTART_HOLD_MS = 500;
/** The overlay is drawn again this often while a song plays, in milliseconds. */
const OVERLAY_EVERY_MS = 100;

/** One song on stage, from loading to its end, with everything that listens for it meanwhile. */
export class PlayShow {
  /** Share of the track that has been fetched; `null` before anything is known. */
  loaded: number | null = null;
  /** How long R has been held, 0 to 1. */
  restartHeld = 0;
  readonly #parts: ShowParts;
  readonly #listener: ShowListener;
  #session: PlaySession | null = null;
  #keyboard: Keyboard | null = null;
  #holdKey: HoldKey | null = null;
  #undo: (() => void)[] = [];
  #closed = false;
  #drawnAtMs = 0;

  constructor(parts: ShowParts, listener: ShowListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  /** `null` while loading. */
  get phase(): Phase | null {
    return this.#session?.phase ?? null;
  }

  get pauseReason(): PauseReason {
    return this.#session?.pauseReason ?? "asked";
  }

  get count(): number {
    return this.#session?.count ?? 0;
  }

  get sync(): number | null {
    return this.#session?.sync() ?? null;
  }

  get positionMs(): number {
    return this.#session?.positionAt(now()) ?? 0;
  }

  /** Loads what is missing and starts. Call it in a gesture, or browsers keep the sound back. */
  async open(): Promise<void> {
    const { media, entry, setup } = this.#parts;
    const stageModule = media.stage();
    const sound = await media.sound();
    if (!sound.ok) return this.#fail(sound.reason);
    const kit = await sound.value.kit(setup.level.kit);
    const { speedPercent } = setup.choice;
    const track = await media.track(entry, setup.level, (share) => this.#progress(share), { speedPercent });
    if (!kit.ok) return this.#fail(kit.reason);
    if (!track.ok) return this.#fail(track.reason);
    await this.#begin(sound.value, kit.value, track.value, stageModule);
  }

  async resume(): Promise<void> {
    this.#keyboard ??= this.#listen();
    await this.#session?.resume();
  }

  pause(reason: PauseReason): void {
    this.#session?.pause(reason);
    if (this.phase !== "paused") return;
    // Menus want their own keys back.
    this.#keyboard?.stop();
    this.#keyboard = null;
    this.#holdKey?.release();
    this.restartHeld = 0;
    this.#listener.onChange();
  }

  /** Gives back everything; tells nothing more. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#session?.stop();
    this.#keyboard?.stop();
    for (const undo of this.#undo.toReversed()) undo();
  }

  async #begin(
    sound: Sound,
    kit: DrumKit,
    track: Track,
    stageModule: ReturnType<Media["stage"]>,
  ): Promise<void> {
    if (this.#closed) return;
    const { setup, offsets, offerOffset } = this.#parts;
    const partner = this.#parts.partner && { ...this.#parts.partner, horizonMs: horizonFor(sound) };
    const session = new PlaySession(
      { sound, kit, track, ...setup, offsets: () => offsets, offerOffset, partner, now },
      {
        onChange: () => this.#listener.onChange(),
        onLate: (lateMs) => this.#listener.onLate(lateMs),
        onEnd: (log, paused) => this.#listener.onEnd({ log, paused, partner }),
      },
    );
    const stage = await this.#openStage(session, stageModule);
    if (!stage || this.#closed) return stage?.destroy();
    this.#undo.push(() => stage.destroy());
    session.attach(stage);
    this.#session = session;
    this.#watch(sound);
    this.#listener.onChange();
    await this.resume();
  }

  async #openStage(session: PlaySession, stageModule: ReturnType<Media["stage"]>): Promise<Stage | null> {
    const { setup, place, words, names, keyLabels, travelMs, reducedMotion } = this.#parts;
    try {
      const { createStage } = await stageModule;
      return await createStage({
        parent: place,
        chart: setup.chart,
        beats: setup.plan.beats,
        lanes: setup.lanes,
        words,
        names,
        keyLabels,
        travelMs,
        reducedMotion,
        readFrame: (at) => this.#frame(session, at),
        onLost: () => this.pause("hidden"),
      });
    } catch (error) {
      this.#fail(error instanceof Error && error.message === "no-webgl" ? "no-webgl" : "no-stage");
      return null;
    }
  }

  #frame(session: PlaySession, at: PageMs): ReturnType<PlaySession["frame"]> {
    const frame = session.frame(at);
    this.restartHeld = this.#holdKey?.progress(at) ?? 0;
    if (at - this.#drawnAtMs >= OVERLAY_EVERY_MS && session.phase !== "paused" && session.phase !== "over") {
      this.#drawnAtMs = at;
      this.#listener.onChange();
    }
    return frame;
  }

  #watch(sound: Sound): void {
    this.#undo.push(
      watchPage({
        onAway: () => this.pause("hidden"),
        onEscape: () => {
          if (this.#sounding) this.pause("asked");
        },
      }),
      sound.output.onStateChange((state) => {
        if (state !== "running" && this.#sounding) this.pause("sound");
      }),
    );
    const hold = watchHoldKey(window, {
      code: RESTART_CODE,
      holdMs: RESTART_HOLD_MS,
      now,
      onHeld: () => this.#listener.onRestart(),
    });
    this.#holdKey = hold;
    this.#undo.push(() => hold.stop());
  }

  get #sounding(): boolean {
    return this.phase === "playing" || this.phase === "count-in";
  }

  #listen(): Keyboard {
    return listenToKeyboard(window, {
      bindings: this.#parts.bindings,
      now,
      onStroke: (stroke) => this.#session?.strike(stroke),
    });
  }

  #progress(share: number): void {
    this.loaded = share;
    if (!this.#closed) this.#listener.onChange();
  }

  #fail(failure: ShowFailure): void {
    if (!this.#closed) this.#listener.onFail(failure);
  }
}

const now = (): PageMs => pageMs(performance.now());
