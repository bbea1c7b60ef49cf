import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Track } from "../../audio/track.ts";
import type { Chart } from "../../core/chart/chart.ts";
import { sectionAt, type SongPlan } from "../../core/level/song-plan.ts";
import { pulseAt } from "../../core/level/tempo-map.ts";
import type { RunEvent } from "../../core/run/events.ts";
import type { PressLog } from "../../core/run/press.ts";
import { songMs, type PageMs } from "../../core/time.ts";
import type { Stage, StageFrame } from "../../scenes/stage.ts";
import type { Sound } from "../sound.ts";
import { createScoreKeeper, type ScoreKeeper } from "./score-keeper.ts";
import { SongDrive, type Begun } from "./song-drive.ts";

/** What is watched, at the speed it was played. */
export interface ReplayParts {
  readonly sound: Sound;
  readonly kit: DrumKit;
  readonly chart: Chart;
  readonly plan: SongPlan;
  readonly log: PressLog;
  readonly now: () => PageMs;
}

/** A track to watch with, and how many milliseconds of the run go by in one of it: 1, or ½ in slow motion. */
export interface ReplayTrack {
  readonly track: Track;
  readonly rate: number;
}

/** How far ahead presses are scheduled to sound, in milliseconds of the run. */
const AHEAD_MS = 400;
/** How long the end of the track is left to ring, in milliseconds. */
const RING_MS = 300;

/**
 * A recorded run that plays itself: sound, stage and score follow its log. Times are the run's own; in slow motion only
 * the drive runs at another pace, so what was judged stays what it was.
 */
export class ReplaySession {
  readonly #parts: ReplayParts;
  readonly #track: ReplayTrack;
  readonly #drive: SongDrive;
  #keeper: ScoreKeeper;
  #stage: Stage | null = null;
  /** What had happened by the place that was gone to last. */
  #past: readonly RunEvent[] = [];
  #placeMs = 0;
  #scheduled = 0;
  #struck = 0;
  #wanted = false;

  constructor(parts: ReplayParts, track: ReplayTrack, fromMs: number) {
    this.#parts = parts;
    this.#track = track;
    this.#drive = new SongDrive({
      sound: parts.sound,
      track: track.track,
      offsets: () => ({ inputOffsetMs: 0, visualOffsetMs: 0 }),
      onSongZero: () => undefined,
    });
    this.#keeper = createScoreKeeper(parts.chart);
    this.seek(fromMs);
  }

  /** Whether it plays, or will once the sound has woken. */
  get playing(): boolean {
    return this.#wanted;
  }

  /** Whether the song sounds, or is about to. */
  get sounding(): boolean {
    return this.#drive.sounding;
  }

  /** Of the links decided so far; `null` before the first. */
  get sync(): number | null {
    return this.#keeper.sync();
  }

  attach(stage: Stage): void {
    this.#stage = stage;
    stage.setIdle(!this.#wanted);
    stage.rewind(this.#past);
  }

  /** Where the run is, in its own milliseconds. */
  positionAt(at: PageMs): number {
    return this.#drive.running ? this.#drive.clock.drawAt(at) * this.#track.rate : this.#placeMs;
  }

  /** Goes on from where it is. Call it in a gesture, or browsers keep the sound back: then it stands. */
  async play(): Promise<Begun> {
    if (this.#wanted) return "begun";
    if (this.#placeMs >= this.#parts.plan.lengthMs) this.seek(0);
    this.#wanted = true;
    this.#stage?.setIdle(false);
    const begun = await this.#drive.begin(songMs(Math.round(this.#placeMs / this.#track.rate)), []);
    if (begun === "failed") this.pause();
    return begun;
  }

  pause(): void {
    if (!this.#wanted) return;
    const at = this.#parts.now();
    const heardMs = this.#drive.running ? this.#drive.clock.songAt(at) * this.#track.rate : this.#placeMs;
    this.#wanted = false;
    this.#drive.halt(at);
    this.#parts.kit.cancel();
    this.#stage?.setIdle(true);
    this.#placeMs = heardMs;
    this.#scheduled = this.#struck;
  }

  /** Stands still at another place of the run; {@link play} goes on from there. */
  seek(toMs: number): void {
    this.pause();
    this.#placeMs = Math.max(0, Math.min(this.#parts.plan.lengthMs, toMs));
    this.#keeper = createScoreKeeper(this.#parts.chart);
    this.#struck = 0;
    this.#strikeUpTo(this.#placeMs, false);
    this.#keeper.tick(songMs(Math.floor(this.#placeMs)));
    this.#past = this.#keeper.takeEvents();
    this.#stage?.rewind(this.#past);
    this.#scheduled = this.#struck;
  }

  /** Moves everything on to a frame's page time, and says what the stage shows in it. */
  frame(at: PageMs): StageFrame {
    this.#drive.follow(at);
    if (this.#drive.running) this.#advance(at);
    const drawn = songMs(this.positionAt(at));
    const { plan } = this.#parts;
    return {
      songMs: drawn,
      events: this.#keeper.takeEvents(),
      chain: this.#keeper.chain(),
      pulse: pulseAt(plan.map, drawn),
      section: sectionAt(plan, drawn).name,
    };
  }

  #advance(at: PageMs): void {
    const heardMs = this.#drive.clock.songAt(at) * this.#track.rate;
    this.#scheduleUpTo(heardMs + AHEAD_MS);
    this.#strikeUpTo(heardMs, true);
    this.#keeper.tick(songMs(Math.floor(heardMs)));
    if (heardMs > this.#parts.plan.lengthMs + RING_MS) this.pause();
  }

  #strikeUpTo(atMs: number, shown: boolean): void {
    for (; this.#struck < this.#parts.log.length; this.#struck++) {
      const press = this.#parts.log[this.#struck];
      if (!press || press.atMs > atMs) return;
      const accent = this.#keeper.isAccent(press);
      if (shown) this.#stage?.strike(press.part, press.lane, accent);
      this.#keeper.press(press);
    }
  }

  #scheduleUpTo(atMs: number): void {
    const { log, kit, sound } = this.#parts;
    const from = this.#scheduled;
    while ((log[this.#scheduled]?.atMs ?? Infinity) <= atMs) this.#scheduled++;
    const presses = log.slice(from, this.#scheduled);
    sound.transport.scheduleBeats(
      presses.map((press) => this.#drive.contextTimeOf(press.atMs / this.#track.rate)),
      (when, index) => {
        const press = presses[index];
        if (press) kit.strikeAt(press.part, press.lane, this.#keeper.isAccent(press), when);
      },
    );
  }
}
