import type { ForBoth } from "../../core/drums.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import { watchHoldKey, type HoldKey } from "../../input/hold-key.ts";
import { RESTART_CODE } from "../../input/key-bindings.ts";
import type { Stage } from "../../scenes/stage.ts";
import type { Media } from "../media.ts";
import { createStrokeTally, type DeviceUse } from "../../input/stroke-tally.ts";
import { openDevices, type DeviceListener, type Devices } from "./devices.ts";
import { loadSong, type LoadedSong } from "./load-song.ts";
import { openSession } from "./open-session.ts";
import { openStage } from "./open-stage.ts";
import { openTimingOverlay, type TimingOverlay } from "./timing-overlay.ts";
import { createTurnout, type Turnout } from "./turnout.ts";
import { noticeLeaving, watchPage } from "./page-watch.ts";
import type { PlaySession } from "./play-session.ts";
import type { Phase, PauseReason } from "./session-parts.ts";
import type { ShowFailure, ShowListener, ShowParts, ShowRound } from "./show-parts.ts";

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
  #devices: Devices | null = null;
  #overlay: TimingOverlay | null = null;
  #stage: Stage | null = null;
  #holdKey: HoldKey | null = null;
  /** `null` where nobody has to say that they are there, or both have. */
  #turnout: Turnout | null = null;
  /** Why the round to come waits for somebody; `null` lets it begin by itself. */
  #waits: PauseReason | null = null;
  readonly #hasLeft = noticeLeaving();
  #undo: (() => void)[] = [];
  #closed = false;
  #drawnAtMs = 0;

  constructor(parts: ShowParts, listener: ShowListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  /** `null` while loading. */
  get phase(): Phase | null {
    return this.#waits === null ? (this.#session?.phase ?? null) : "paused";
  }

  get pauseReason(): PauseReason {
    return this.#waits ?? this.#session?.pauseReason ?? "asked";
  }

  get count(): number {
    return this.#session?.count ?? 0;
  }

  /** Who is there already, while the song waits for both; else `null`. */
  get ready(): ForBoth<boolean> | null {
    return this.#turnout?.ready() ?? null;
  }

  get sync(): number | null {
    return this.#session?.sync() ?? null;
  }

  get positionMs(): number {
    return this.#session ? this.#session.positionAt(now()) : 0;
  }

  /** Loads what is missing and starts. Call it in a gesture, or browsers keep the sound back. */
  async open(): Promise<void> {
    const stageModule = this.#parts.media.stage();
    const song = await loadSong(this.#parts, this.#parts, (share) => this.#progress(share));
    if (!song.ok) return this.#fail(song.reason);
    await this.#begin(song.value, stageModule);
  }

  /** Plays another round on the same stage, once the one before has ended: the next time through a stretch. */
  async playNext(round: ShowRound): Promise<void> {
    const song = await loadSong(this.#parts, round, (share) => this.#progress(share));
    if (!song.ok) return this.#fail(song.reason);
    const stage = this.#stage;
    if (this.#closed || !stage) return;
    stage.play({ chart: round.setup.chart, beats: round.setup.plan.beats });
    this.#session = this.#createSession(song.value, round);
    this.#session.attach(stage);
    if (this.#waits === null) await this.#start();
  }

  async resume(): Promise<void> {
    if (this.#stage?.isLost()) return this.#fail("picture-lost");
    this.#waits = null;
    this.#devices?.listen();
    this.#listener.onChange();
    await this.#session?.resume();
  }

  /** Between two rounds it is the next one that waits. */
  pause(reason: PauseReason): void {
    if (this.#closed) return;
    if (this.#session?.phase === "over") this.#waits = reason;
    this.#session?.pause(reason);
    if (this.phase !== "paused") return;
    // Menus want their own keys back.
    this.#devices?.quiet();
    this.#holdKey?.release();
    this.restartHeld = 0;
    this.#listener.onChange();
  }

  /** Gives back everything; tells nothing more. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#session?.stop();
    this.#devices?.stop();
    for (const undo of this.#undo.toReversed()) undo();
  }

  async #begin(song: LoadedSong, stageModule: ReturnType<Media["stage"]>): Promise<void> {
    if (this.#closed) return;
    const session = this.#createSession(song, this.#parts);
    const opened = await openStage(this.#parts, stageModule, {
      readFrame: (at) => this.#frame(this.#session ?? session, at),
      onLost: () => this.pause("hidden"),
      near: this.#parts.near,
      pads: this.#parts.devices.touch !== null,
    });
    if (!opened.ok) return this.#fail(opened.reason);
    const { stage } = opened;
    if (this.#closed) return stage.destroy();
    this.#undo.push(() => stage.destroy());
    session.attach(stage);
    this.#stage = stage;
    this.#session = session;
    this.#devices = this.#openDevices();
    this.#openOverlay(song);
    this.#watch(song);
    if (this.#parts.near !== null) return this.#callBoth(song);
    this.#listener.onChange();
    await this.#start();
  }

  /** Who face each other can't both watch one button: the song starts when each has struck a drum. */
  #callBoth({ sound }: LoadedSong): void {
    this.#turnout = createTurnout(() => {
      this.#turnout = null;
      void this.resume();
    });
    this.#devices?.listen();
    // After a pause it is suspended, and drums are heard meanwhile.
    void sound.output.resume();
    this.#listener.onChange();
  }

  readonly #strike: DeviceListener["onStroke"] = (stroke, reportedAt) => {
    this.#session?.strike(stroke, reportedAt);
    if (this.#turnout?.come(stroke.part)) this.#listener.onChange();
  };

  /** Nobody told who left before there was something to pause. */
  async #start(): Promise<void> {
    await this.resume();
    if (this.#hasLeft()) this.pause("hidden");
  }

  #createSession(song: LoadedSong, round: ShowRound): PlaySession {
    return openSession(this.#parts, round, song, this.#listener, () => this.#use());
  }

  #frame(session: PlaySession, at: PageMs): ReturnType<PlaySession["frame"]> {
    const frame = session.frame(at);
    this.#overlay?.frame(at, frame.events);
    this.restartHeld = this.#holdKey?.progress(at) ?? 0;
    if (at - this.#drawnAtMs >= OVERLAY_EVERY_MS && session.phase !== "paused" && session.phase !== "over") {
      this.#drawnAtMs = at;
      this.#listener.onChange();
    }
    return frame;
  }

  #watch({ sound }: LoadedSong): void {
    this.#undo.push(
      watchPage({
        onAway: () => this.pause("hidden"),
        onEscape: () => {
          if (this.phase !== "paused") this.pause("asked");
        },
      }),
      sound.output.onStateChange((state) => {
        if (state === "closed") this.#fail("sound-closed");
        else if (state !== "running" && this.#sounding) this.pause("sound");
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
    return this.phase === "playing" || this.phase === "holding" || this.phase === "count-in";
  }

  #use(): ForBoth<DeviceUse> {
    return this.#devices?.use() ?? createStrokeTally().use({});
  }

  #openDevices(): Devices {
    const { devices, near } = this.#parts;
    const touch = devices.touch && { ...devices.touch, near };
    const onLost = (): void => {
      if (this.#sounding) this.pause("device");
    };
    return openDevices({ ...devices, touch }, { onStroke: this.#strike, onLost });
  }

  #openOverlay({ sound }: LoadedSong): void {
    const { place, devices } = this.#parts;
    const resolutions = (): string => this.#devices?.resolutions() ?? "";
    const overlay = openTimingOverlay({ place, words: devices.words.overlay, sound, now, resolutions });
    this.#undo.push(() => overlay.stop());
    this.#overlay = overlay;
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
