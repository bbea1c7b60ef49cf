import { onFrame } from "../../audio/on-frame.ts";
import type { Track } from "../../audio/track.ts";
import { createSongClock, type Offsets, type SongClock } from "../../clock/song-clock.ts";
import type { PlannedBeat } from "../../core/level/song-plan.ts";
import { audioSec, type AudioSec, type PageMs, type SongMs } from "../../core/time.ts";
import type { Sound } from "../sound.ts";

/** What a song is driven with. */
export interface DriveParts {
  readonly sound: Sound;
  readonly track: Track;
  readonly offsets: () => Offsets;
  /** The mapping of song time to page time is new, or has moved by more than 5 ms. */
  readonly onSongZero: (zeroPageMs: PageMs) => void;
}

/** Time to schedule sound in before it is due, in seconds. */
const LEAD_SEC = 0.25;
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

  /**
   * Sounds from song time `fromMs` on, with a click on each of the beats. Resumes the sound first: call it in a gesture.
   * Says whether it could.
   */
  async begin(fromMs: SongMs, beats: readonly PlannedBeat[]): Promise<boolean> {
    const attempt = ++this.#attempt;
    const resumed = await this.#parts.sound.output.resume();
    if (attempt !== this.#attempt || !resumed.ok) return false;
    const { output, transport, player, metronome } = this.#parts.sound;
    const { context } = output;
    this.#zero = audioSec(onFrame(context.currentTime + LEAD_SEC - fromMs / 1000, context));
    transport.start(audioSec(context.currentTime + TRANSPORT_LEAD_SEC));
    transport.scheduleBeats(
      beats.map(({ atMs }) => this.contextTimeOf(atMs)),
      (at) => metronome.clickAt("sticks", at),
    );
    player.play(this.#parts.track, this.#zero, fromMs);
    this.#waitsForClock = true;
    this.#markedMs = null;
    return true;
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

  /** Follows the audio clock; once a frame. */
  follow(): void {
    const { clock: output } = this.#parts.sound;
    output.sample();
    if (this.#waitsForClock && output.locked && output.source !== "none") {
      this.clock.start(this.#zero);
      this.#waitsForClock = false;
    }
    if (this.running) this.#mark();
  }

  #mark(): void {
    const zeroPageMs = this.clock.songZeroPageMs();
    if (this.#markedMs !== null && Math.abs(zeroPageMs - this.#markedMs) <= MOVED_MS) return;
    this.#markedMs = zeroPageMs;
    this.#parts.onSongZero(zeroPageMs);
  }
}
