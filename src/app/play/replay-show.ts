import { isSpeedPercent } from "../../core/chart/speed.ts";
import type { PressLog } from "../../core/run/press.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { Stage } from "../../scenes/stage.ts";
import { loadSong, type LoadedSong } from "./load-song.ts";
import { openStage } from "./open-stage.ts";
import { noticeLeaving, watchPage } from "./page-watch.ts";
import { ReplaySession } from "./replay-session.ts";
import type { ShowFailure, ShowParts } from "./show-parts.ts";

/** What a replay needs of the app. */
export type ReplayShowParts = Omit<
  ShowParts,
  "devices" | "near" | "offsets" | "offerOffset" | "partner" | "help"
> & {
  readonly log: PressLog;
};

/** What a replay tells the app. */
export interface ReplayListener {
  readonly onChange: () => void;
  readonly onFail: (failure: ShowFailure) => void;
  readonly onLeave: () => void;
}

/** The overlay is drawn again this often while a run is watched, in milliseconds. */
const OVERLAY_EVERY_MS = 100;

/** A recorded run on stage, from loading to the moment somebody leaves. */
export class ReplayShow {
  /** Share of the track that is there while it loads; `null` once it has. */
  loading: number | null = 0;
  /** In slow motion, or about to be. */
  slow = false;
  /** The song stands because its sound was taken away, or kept back. */
  soundStopped = false;
  readonly #parts: ReplayShowParts;
  readonly #listener: ReplayListener;
  #song: LoadedSong | null = null;
  #session: ReplaySession | null = null;
  #stage: Stage | null = null;
  /** How often another speed was asked for: only the last one counts. */
  #speedsAsked = 0;
  /** Whether the song goes on once it has been made at another speed. */
  #goesOn = false;
  readonly #hasLeft = noticeLeaving();
  #undo: (() => void)[] = [];
  #closed = false;
  #drawnAtMs = 0;

  constructor(parts: ReplayShowParts, listener: ReplayListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  /** Whether the stage is there. */
  get staged(): boolean {
    return this.#stage !== null;
  }

  get playing(): boolean {
    return this.#session?.playing ?? false;
  }

  /** In milliseconds of the run. */
  get positionMs(): number {
    const session = this.#session;
    return session ? Math.min(this.#parts.setup.plan.lengthMs, session.positionAt(now())) : 0;
  }

  get sync(): number | null {
    return this.#session?.sync ?? null;
  }

  /** Whether the song can be had at half the speed of the run. */
  get canBeSlow(): boolean {
    return isSpeedPercent(this.#parts.setup.choice.speedPercent / 2);
  }

  /** Loads what is missing and starts. Call it in a gesture, or browsers keep the sound back. */
  async open(): Promise<void> {
    const page = { onAway: () => this.pause(), onEscape: () => this.#listener.onLeave() };
    this.#undo.push(watchPage(page));
    const stageModule = this.#parts.media.stage();
    const song = await loadSong(
      this.#parts,
      { setup: this.#parts.setup, offerOffset: false, partner: null, help: null },
      (share) => this.#progress(share),
    );
    if (this.#closed) return;
    if (!song.ok) return this.#fail(song.reason);
    this.#take(song.value, 1, 0);
    const { place } = this.#parts;
    place.classList.add("watched");
    this.#undo.push(() => place.classList.remove("watched"));
    const opened = await openStage(this.#parts, stageModule, {
      readFrame: (at) => this.#frame(at),
      onLost: () => this.pause(),
      near: null,
      pads: false,
    });
    if (!opened.ok) return this.#fail(opened.reason);
    if (this.#closed) return opened.stage.destroy();
    this.#stage = opened.stage;
    this.#session?.attach(opened.stage);
    this.#undo.push(() => opened.stage.destroy(), this.#watchSound(song.value));
    this.loading = null;
    await this.#playUnlessLeft();
  }

  async play(): Promise<void> {
    this.soundStopped = false;
    if ((await this.#session?.play()) === "failed") this.soundStopped = true;
    this.#listener.onChange();
  }

  pause(): void {
    this.#session?.pause();
    this.#listener.onChange();
  }

  /** Goes to another place of the run, and on from there if it was playing. */
  seek(toMs: number): void {
    const wasPlaying = this.playing;
    this.#session?.seek(toMs);
    if (wasPlaying) void this.play();
    else this.#listener.onChange();
  }

  /** Slow motion, or not; the song at that speed is made first. Asked for the other one meanwhile, it goes back. */
  async setSlow(slow: boolean): Promise<void> {
    const song = this.#song;
    if (!song || !this.staged || slow === this.slow) return;
    this.#goesOn ||= this.playing;
    this.pause();
    this.slow = slow;
    const asked = ++this.#speedsAsked;
    const stillAsked = (): boolean => asked === this.#speedsAsked && !this.#closed;
    this.#progress(0);
    const { media, entry, setup } = this.#parts;
    const speedPercent = setup.choice.speedPercent / (slow ? 2 : 1);
    const onProgress = (share: number): void => {
      if (stillAsked()) this.#progress(share);
    };
    const track = await media.track(entry, setup.level, onProgress, { speedPercent });
    if (!stillAsked()) return;
    this.loading = null;
    if (!track.ok) return this.#fail(track.reason);
    this.#take({ ...song, track: track.value }, slow ? 0.5 : 1, this.positionMs);
    const goesOn = this.#goesOn;
    this.#goesOn = false;
    if (goesOn) await this.#playUnlessLeft();
    else this.#listener.onChange();
  }

  /** Gives back everything; tells nothing more. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#session?.pause();
    // Menus want to be heard, also where the browser has taken the sound away.
    void this.#song?.sound.output.resume();
    for (const undo of this.#undo.toReversed()) undo();
  }

  async #playUnlessLeft(): Promise<void> {
    if (this.#hasLeft()) this.#listener.onChange();
    else await this.play();
  }

  #watchSound({ sound }: LoadedSong): () => void {
    return sound.output.onStateChange((state) => {
      if (state === "closed") return this.#fail("sound-closed");
      if (state === "running" || !this.#session?.sounding) return;
      this.soundStopped = true;
      this.pause();
    });
  }

  #take(song: LoadedSong, rate: number, fromMs: number): void {
    const { setup, log } = this.#parts;
    const { chart, plan } = setup;
    this.#song = song;
    this.#session = new ReplaySession(
      { ...song, chart, plan, log, now },
      { track: song.track, rate },
      fromMs,
    );
    if (this.#stage) this.#session.attach(this.#stage);
  }

  #frame(at: PageMs): ReturnType<ReplaySession["frame"]> {
    const session = this.#session;
    if (!session) throw new Error("a stage without a run");
    const wasPlaying = session.playing;
    const frame = session.frame(at);
    if (wasPlaying && (at - this.#drawnAtMs >= OVERLAY_EVERY_MS || !session.playing)) {
      this.#drawnAtMs = at;
      this.#listener.onChange();
    }
    return frame;
  }

  #progress(share: number): void {
    this.loading = share;
    if (!this.#closed) this.#listener.onChange();
  }

  #fail(failure: ShowFailure): void {
    if (!this.#closed) this.#listener.onFail(failure);
  }
}

const now = (): PageMs => pageMs(performance.now());
