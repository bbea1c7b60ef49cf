import { onFrame } from "../../audio/on-frame.ts";
import type { Track } from "../../audio/track.ts";
import { createSongClock, type Offsets, type SongClock } from "../../clock/song-clock.ts";
import { audioSec, pageMs, type AudioSec, type PageMs, type SongMs } from "../../core/time.ts";
import type { Sound } from "../sound.ts";
import type { PlannedClick } from "./clicks.ts";

/** What a song is driven with. */
export interface DriveParts {
  readonly sound: Sound;
  readonly track: Track;
  readonly offsets: () => Offsets;
  /** The mapping of song time to page time is new, or has moved by more than 5 ms. */
  readonly onSongZero: (zeroPageMs: PageMs) => void;
}

/** What became of a start: `superseded` where another start, or a stop, came before it was done; that is no failure. */
export type Begun = "begun" | "failed" | "superseded";

/** Time to schedule sound in before it is due, in seconds. */
const LEAD_SEC = 0.25;
/** The same where the song only stood still for a moment and everything is at hand. */
const SHORT_LEAD_SEC = 0.08;
/** The transport runs a little before the first beat on it, in seconds. */
const TRANSPORT_LEAD_SEC = 0.02;
/** The mapping has moved when song zero is off by more, in milliseconds. */
const MOVED_MS = 5;

/** Track, transport and song time, started from one context time and stopped together. */
export class SongDrive {
  readonly clock: SongClock;
  readonly #parts: DriveParts;
  #zero = audioSec(0);
  #attempt = 0;
  /** Sound is scheduled, but the clocks have not been read since: song time would be a guess. */
  #waitsForClock = false;
  /** Song time stands here until the sound has come there; `null` lets it run from before. */
  #standsAtMs: SongMs | null = null;
  #markedMs: number | null = null;

  constructor(parts: DriveParts) {
    this.#parts = parts;
    this.clock = createSongClock(parts.sound.clock, parts.offsets);
  }

  /** Whether song time runs. */
  get running(): boolean {
    return !this.clock.frozen;
  }

  /** Context time of a song time, for what is scheduled. */
  contextTimeOf(song: number): AudioSec {
    return audioSec(this.#zero + song / 1000);
  }

  /** Whether something sounds, or is about to. */
  get sounding(): boolean {
    return this.#waitsForClock || this.running;
  }

  /** Sounds from song time `fromMs` on, with these clicks. Resumes the sound first: call it in a gesture. */
  begin(fromMs: SongMs, clicks: readonly PlannedClick[]): Promise<Begun> {
    this.#standsAtMs = null;
    return this.#sound(fromMs, clicks, LEAD_SEC);
  }

  /** Goes on from where song time stands, without going back behind it. */
  goOn(clicks: readonly PlannedClick[]): Promise<Begun> {
    const atMs = this.clock.songAt(pageMs(0));
    this.#standsAtMs = atMs;
    return this.#sound(atMs, clicks, SHORT_LEAD_SEC);
  }

  async #sound(fromMs: SongMs, clicks: readonly PlannedClick[], leadSec: number): Promise<Begun> {
    const attempt = ++this.#attempt;
    const resumed = await this.#parts.sound.output.resume();
    if (attempt !== this.#attempt) return "superseded";
    if (!resumed.ok) return "failed";
    const { output, transport, player, metronome } = this.#parts.sound;
    const { context } = output;
    this.#zero = audioSec(onFrame(context.currentTime + leadSec - fromMs / 1000, context));
    transport.start(audioSec(context.currentTime + TRANSPORT_LEAD_SEC));
    const due = clicks.filter(({ atMs }) => atMs >= fromMs);
    transport.scheduleBeats(
      due.map(({ atMs }) => this.contextTimeOf(atMs)),
      (at, index) => metronome.clickAt(due[index]?.click ?? "click", at),
    );
    player.play(this.#parts.track, this.#zero, fromMs);
    this.#waitsForClock = true;
    this.#markedMs = null;
    return "begun";
  }

  /** Freezes song time as it is at `at`, and stops everything that sounds. */
  halt(at: PageMs): void {
    this.#attempt++;
    this.#waitsForClock = false;
    if (this.running) this.clock.freeze(at);
    const { player, transport, metronome } = this.#parts.sound;
    player.stop();
    transport.stop();
    metronome.cancel();
  }

  /** Follows the audio clock; once a frame, at its page time. */
  follow(at: PageMs): void {
    const { clock: output } = this.#parts.sound;
    output.sample();
    const known = output.locked && output.source !== "none";
    if (this.#waitsForClock && known && this.#hasCome(output.heardAt(at))) {
      this.clock.start(this.#zero);
      this.#waitsForClock = false;
    }
    if (this.running) this.#mark();
  }

  #hasCome(heard: AudioSec): boolean {
    return this.#standsAtMs === null || heard >= this.contextTimeOf(this.#standsAtMs);
  }

  #mark(): void {
    const zeroPageMs = this.clock.songZeroPageMs();
    if (this.#markedMs !== null && Math.abs(zeroPageMs - this.#markedMs) <= MOVED_MS) return;
    this.#markedMs = zeroPageMs;
    this.#parts.onSongZero(zeroPageMs);
  }
}
