import { wholeSongMs } from "../../clock/song-clock.ts";
import { countInTo, firstCountIn, sectionAt } from "../../core/level/song-plan.ts";
import { pulseAt } from "../../core/level/tempo-map.ts";
import type { PartnerConfig } from "../../core/partner/partner.ts";
import { songMs, type PageMs, type SongMs } from "../../core/time.ts";
import type { Stroke } from "../../input/stroke.ts";
import type { Stage, StageFrame } from "../../scenes/stage.ts";
import { markSongZero } from "../marks.ts";
import { createCountIn, type CountIn } from "./count-in.ts";
import { createScoreKeeper, type ScoreKeeper } from "./score-keeper.ts";
import { PartnerPlayer } from "./partner-player.ts";
import type { PauseReason, Phase, SessionListener, SessionParts } from "./session-parts.ts";
import { SongDrive } from "./song-drive.ts";
import { strokeSound } from "./stroke-sound.ts";

/** Silence before the first click, in milliseconds. */
const BREATH_MS = 300;
/** How long the end of the track is left to ring before the results, in milliseconds. */
const RING_MS = 300;
/** How far into the song, in counts, strokes for its first beat may still come. */
const LATE_COUNTS = 0.5;

/** One run, from its first count-in to its end: where song time, sound, strokes and stage meet. */
export class PlaySession {
  phase: Phase = "waiting";
  pauseReason: PauseReason = "asked";
  /** The beat being counted, from 1; 0 outside the count-in. */
  count = 0;
  readonly #parts: SessionParts;
  readonly #listener: SessionListener;
  readonly #drive: SongDrive;
  readonly #keeper: ScoreKeeper;
  readonly #partner: PartnerPlayer | null;
  #countIn: CountIn;
  #stage: Stage | null = null;
  #wasPaused = false;
  /** Where the song was stopped, to go on from; `null` before it has begun in earnest. */
  #placeMs: SongMs | null = null;
  #offering: boolean;

  constructor(parts: SessionParts, listener: SessionListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.#keeper = createScoreKeeper(parts.chart);
    this.#drive = new SongDrive({ ...parts, onSongZero: markSongZero });
    this.#partner = parts.partner && this.#invite(parts.partner);
    this.#countIn = createCountIn(firstCountIn(parts.plan));
    this.#offering = parts.offerOffset;
  }

  attach(stage: Stage): void {
    this.#stage = stage;
    stage.setIdle(true);
  }

  /** Sync over the links decided so far; `null` before the first. */
  sync(): number | null {
    return this.#keeper.sync();
  }

  /** Song time at a page time, as it is drawn. */
  positionAt(at: PageMs): SongMs {
    return this.#drive.clock.drawAt(at);
  }

  /** Starts, or goes on after a pause; counts in. Call it in a gesture, or browsers keep the sound back. */
  async resume(): Promise<void> {
    if (this.phase !== "waiting" && this.phase !== "paused") return;
    this.#enter("starting");
    const { plan } = this.#parts;
    const place = this.#placeMs;
    this.#countIn = createCountIn(place === null ? firstCountIn(plan) : countInTo(plan, place));
    const firstMs = this.#countIn.beats[0]?.atMs ?? 0;
    const fromMs = songMs(place === null ? Math.min(0, firstMs - BREATH_MS) : firstMs);
    if (await this.#drive.begin(fromMs, this.#countIn.beats)) {
      this.#partner?.resume();
      this.#enter("count-in");
    } else if (this.#is("starting")) {
      this.pause("sound");
    }
  }

  /** Stops song time and everything that sounds. */
  pause(reason: PauseReason): void {
    if (this.phase === "paused" || this.phase === "over" || this.phase === "waiting") return;
    const at = this.#parts.now();
    const wasPlaying = this.phase === "playing";
    this.#drive.halt(at);
    this.#parts.kit.cancel();
    void this.#parts.sound.output.suspend();
    if (wasPlaying) {
      this.#placeMs = wholeSongMs(this.#drive.clock.songAt(at));
      this.#keeper.logFrom(this.#placeMs);
      this.#wasPaused = true;
    }
    this.pauseReason = reason;
    this.#enter("paused");
  }

  /** A drum was struck: it sounds and moves at once, then it is judged. */
  strike({ part, lane, at, force }: Stroke): void {
    if (this.phase === "paused" || this.phase === "over" || part === this.#partner?.part) return;
    const press = { part, lane, atMs: this.#drive.clock.pressAt(at) };
    const { accent, loudness } = strokeSound(force, this.#keeper.isAccent(press));
    this.#parts.kit.strike(part, lane, accent, loudness);
    this.#stage?.strike(part, lane, accent);
    if (!this.#drive.running) return;
    this.#countIn.struck(press.atMs);
    const judged = this.#keeper.press(press);
    // At once: heard only in the next frame, it would come too late for what is decided in that frame.
    this.#partner?.hear(judged);
  }

  /** Moves everything on to a frame's page time, and says what the stage shows in it. */
  frame(at: PageMs): StageFrame {
    this.#drive.follow();
    if (this.#drive.running) this.#advance(at);
    const { plan } = this.#parts;
    const drawn = this.#drive.clock.drawAt(at);
    const events = this.#keeper.takeEvents();
    return {
      songMs: drawn,
      events,
      chain: this.#keeper.chain(),
      pulse: pulseAt(plan.map, drawn),
      section: sectionAt(plan, drawn).name,
    };
  }

  /** Ends it without a result. */
  stop(): void {
    if (this.phase === "over") return;
    this.#drive.halt(this.#parts.now());
    this.#parts.kit.cancel();
    this.#enter("over");
  }

  #advance(at: PageMs): void {
    const { clock } = this.#drive;
    this.#keeper.tick(clock.pressAt(at));
    const heard = clock.songAt(at);
    this.#partnerPlays(heard);
    if (this.phase === "count-in") this.#countOn(heard);
    this.#offerOffset(heard);
    if (heard > this.#parts.plan.lengthMs + RING_MS) this.#end();
  }

  #invite(config: PartnerConfig): PartnerPlayer {
    return new PartnerPlayer(this.#parts.chart, config, {
      kit: this.#parts.kit,
      transport: this.#parts.sound.transport,
      isAccent: (press) => this.#keeper.isAccent(press),
      contextTimeOf: (song) => this.#drive.contextTimeOf(song),
    });
  }

  #partnerPlays(heard: SongMs): void {
    // In the count-in after a pause the song goes over what was played before it.
    if (this.#placeMs !== null && heard < this.#placeMs) return;
    for (const press of this.#partner?.advance(heard) ?? []) {
      this.#stage?.strike(press.part, press.lane, this.#keeper.isAccent(press));
      this.#keeper.press(press);
    }
  }

  #countOn(heard: SongMs): void {
    const count = this.#countIn.countAt(heard);
    if (heard >= this.#countIn.endMs || (this.#placeMs !== null && heard >= this.#placeMs)) {
      this.#enter("playing");
    } else if (count !== this.count) {
      this.count = count;
      this.#listener.onChange();
    }
  }

  #offerOffset(heard: SongMs): void {
    const [first, second] = this.#countIn.beats;
    const beatMs = (second?.atMs ?? 0) - (first?.atMs ?? 0);
    if (!this.#offering || this.phase !== "playing" || heard < this.#countIn.endMs + LATE_COUNTS * beatMs)
      return;
    this.#offering = false;
    const lateMs = this.#countIn.lateness();
    if (lateMs === null) return;
    this.stop();
    this.#listener.onLate(lateMs);
  }

  #end(): void {
    this.stop();
    this.#listener.onEnd(this.#keeper.log, this.#wasPaused);
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    if (phase !== "count-in") this.count = 0;
    this.#stage?.setIdle(phase !== "playing" && phase !== "count-in");
    this.#listener.onChange();
  }

  #is(phase: Phase): boolean {
    return this.phase === phase;
  }
}
