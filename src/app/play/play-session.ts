import { PARTS, type Part } from "../../core/drums.ts";
import { sectionAt } from "../../core/level/song-plan.ts";
import { pulseAt } from "../../core/level/tempo-map.ts";
import type { RunEvent } from "../../core/run/events.ts";
import type { Press } from "../../core/run/press.ts";
import type { PageMs, SongMs } from "../../core/time.ts";
import type { Stroke } from "../../input/stroke.ts";
import type { Stage, StageFrame } from "../../scenes/stage.ts";
import { markSongZero } from "../marks.ts";
import { countInClicks, metronomeClicks, type PlannedClick } from "./clicks.ts";
import { watchLateness, type LatenessWatch } from "./count-in.ts";
import { courseOf, type Course } from "./course.ts";
import { inviteGuests, type Guests } from "./guests.ts";
import { createScoreKeeper, type ScoreKeeper } from "./score-keeper.ts";
import type { PauseReason, Phase, SessionListener, SessionParts } from "./session-parts.ts";
import { SongDrive } from "./song-drive.ts";
import { SongPlace } from "./song-place.ts";
import { SongWait } from "./song-wait.ts";
import { strokeSound } from "./stroke-sound.ts";

/** One run, from its first count-in to its end: where song time, sound, strokes and stage meet. */
export class PlaySession {
  phase: Phase = "waiting";
  pauseReason: PauseReason = "asked";
  /** The beat being counted, from 1; 0 outside the count-in. */
  count = 0;
  readonly #parts: SessionParts;
  readonly #listener: SessionListener;
  readonly #course: Course;
  readonly #drive: SongDrive;
  readonly #keeper: ScoreKeeper;
  readonly #guests: Guests;
  readonly #wait: SongWait | null;
  readonly #lateness: LatenessWatch | null;
  readonly #place: SongPlace;
  #stage: Stage | null = null;

  constructor(parts: SessionParts, listener: SessionListener) {
    const { plan, chart, help, offerOffset } = parts;
    this.#parts = parts;
    this.#listener = listener;
    this.#course = courseOf(plan, help?.span ?? null);
    this.#keeper = createScoreKeeper(chart, this.#course.logFromMs);
    this.#drive = new SongDrive({ ...parts, onSongZero: markSongZero });
    this.#guests = this.#invite();
    const people = PARTS.filter((part) => !this.#guests.parts.includes(part));
    this.#wait = help?.wait ? new SongWait(chart, people, this.#drive, parts.offsets) : null;
    this.#place = new SongPlace(plan, this.#course);
    this.#lateness = offerOffset ? watchLateness(this.#place.countIn) : null;
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
    const { countIn, fromMs, stoppedMs } = this.#place;
    const clicks = [...countInClicks(countIn.beats), ...this.#clicksFrom(stoppedMs)];
    const begun = await this.#drive.begin(fromMs, clicks);
    if (begun === "failed") this.pause("sound");
    if (begun !== "begun") return;
    this.#guests.resume();
    this.#enter("count-in");
  }

  /** Stops song time and everything that sounds. */
  pause(reason: PauseReason): void {
    if (this.phase === "paused" || this.phase === "over" || this.phase === "waiting") return;
    const at = this.#parts.now();
    const wasPlaying = this.phase === "playing" || this.phase === "holding";
    this.#drive.halt(at);
    this.#parts.kit.cancel();
    void this.#parts.sound.output.suspend();
    if (wasPlaying) this.#place.stopAt(this.#drive.clock.songAt(at));
    this.pauseReason = reason;
    this.#enter("paused");
  }

  /**
   * A drum was struck: it sounds and moves at once, then it is judged.
   *
   * @param reportedAt when its device reported it, where `at` was moved because that device has an offset of its own.
   */
  strike({ part, lane, at, force }: Stroke, reportedAt = at): void {
    if (!this.#takes(part)) return;
    // On a slow machine a stroke may come before the frame that would have stopped the song.
    this.#holdIfDue(at);
    const press = { part, lane, atMs: this.#drive.clock.pressAt(at) };
    const { accent, loudness } = strokeSound(force, this.#keeper.isAccent(press));
    this.#parts.kit.strike(part, lane, accent, loudness);
    this.#stage?.strike(part, lane, accent);
    if (!this.#drive.running && this.phase !== "holding") return;
    this.#place.countIn.struck(press.atMs);
    // What was struck before the pause was reported before it too, whatever the offset: to a millisecond, nothing is lost
    // and nothing is struck twice.
    if (!this.#place.goesOver(this.#drive.clock.songAt(reportedAt))) this.#judge(press);
    if (this.phase === "holding" && this.#wait?.takeDone()) void this.#goOn();
  }

  /** Moves everything on to a frame's page time, and says what the stage shows in it. */
  frame(at: PageMs): StageFrame {
    this.#drive.follow(at);
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
    // Menus want to be heard.
    if (this.phase === "paused") void this.#parts.sound.output.resume();
    this.#enter("over");
  }

  #advance(at: PageMs): void {
    const { clock } = this.#drive;
    if (this.phase === "holding") this.#enter("playing");
    const heard = clock.songAt(at);
    if (this.phase === "count-in") this.#countOn(heard);
    if (this.#holdIfDue(at)) return;
    const expired = this.#keeper.tick(clock.pressAt(at));
    this.#wait?.hear(expired);
    this.#guestsPlay(heard);
    if (this.phase === "playing") this.#offerOffset(heard);
    if (heard > this.#course.endMs) this.#end();
  }

  /** Whether a person's stroke on this part means anything now. */
  #takes(part: Part): boolean {
    return this.phase !== "paused" && this.phase !== "over" && !this.#guests.parts.includes(part);
  }

  /** Where the song has to wait it stands still until what it waits for is struck; says whether it does. */
  #holdIfDue(at: PageMs): boolean {
    if (this.phase !== "playing" || !this.#wait?.holds(at)) return false;
    this.#parts.kit.cancel();
    this.#enter("holding");
    return true;
  }

  async #goOn(): Promise<void> {
    const clicks = this.#clicksFrom(this.#drive.clock.songAt(this.#parts.now()));
    const begun = await this.#drive.goOn(clicks);
    if (begun === "begun") this.#guests.resume();
    if (begun === "failed") this.pause("sound");
  }

  /** The metronome of what is still to be played. */
  #clicksFrom(placeMs: SongMs | null): readonly PlannedClick[] {
    const { plan, help } = this.#parts;
    return help === null ? [] : metronomeClicks(plan, help.metronome, help.span, placeMs ?? -Infinity);
  }

  #invite(): Guests {
    const { chart, partner, answering, help, kit, sound } = this.#parts;
    return inviteGuests(
      chart,
      { partner, answering, shown: help?.shown ?? [] },
      {
        kit,
        transport: sound.transport,
        isAccent: (press) => this.#keeper.isAccent(press),
        contextTimeOf: (song) => this.#drive.contextTimeOf(song),
      },
    );
  }

  #guestsPlay(heard: SongMs): void {
    if (this.#place.goesOver(heard)) return;
    for (const press of this.#guests.advance(heard)) {
      const accent = this.#keeper.isAccent(press);
      this.#stage?.strike(press.part, press.lane, accent);
      this.#judge(press);
    }
  }

  /** Everybody hears it at once: heard only in the next frame, it would come too late for what is decided in that frame. */
  #judge(press: Press): void {
    const judged: readonly RunEvent[] = this.#keeper.press(press);
    this.#guests.hear(judged);
    this.#wait?.hear(judged);
  }

  #countOn(heard: SongMs): void {
    const { countIn } = this.#place;
    const count = countIn.countAt(heard);
    if (heard >= countIn.endMs) {
      this.#enter("playing");
    } else if (count !== this.count) {
      this.count = count;
      this.#listener.onChange();
    }
  }

  #offerOffset(heard: SongMs): void {
    const lateMs = this.#place.stoppedMs === null ? (this.#lateness?.lateBy(heard) ?? null) : null;
    if (lateMs === null) return;
    this.stop();
    this.#listener.onLate(lateMs);
  }

  #end(): void {
    // The offer may have stopped it already.
    if (this.phase === "over") return;
    this.stop();
    this.#listener.onEnd(this.#keeper.log, this.#place.stoppedMs !== null);
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    if (phase !== "count-in") this.count = 0;
    this.#stage?.setIdle(phase !== "playing" && phase !== "count-in");
    this.#listener.onChange();
  }
}
