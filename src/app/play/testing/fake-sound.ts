import type { DrumKit } from "../../../audio/drum-kit.ts";
import type { Click } from "../../../audio/metronome.ts";
import type { Track } from "../../../audio/track.ts";
import type { Lane, Part } from "../../../core/drums.ts";
import { audioSec, pageMs, type AudioSec, type PageMs } from "../../../core/time.ts";
import type { Sound } from "../../sound.ts";

/** Page time at which a fake sound begins, in milliseconds. */
const BEGIN_MS = 5000;

/** How far ahead the transport tells of a beat, in seconds. */
const LOOK_AHEAD_SEC = 0.1;

/** A drum that was struck, now or at a context time. */
export interface FakeStrike {
  readonly part: Part;
  readonly lane: Lane;
  readonly atSec: number | null;
}

interface Beat {
  readonly at: AudioSec;
  readonly tell: () => void;
}

/**
 * A sound whose clocks are moved by hand: context time is page time, less what was spent suspended, and is heard at once.
 * It writes down everything that would be heard.
 */
export class FakeSound {
  readonly strikes: FakeStrike[] = [];
  readonly clicks: { readonly click: Click; readonly atSec: number }[] = [];
  /** Each time the track was started: context time of song zero, and the song time from which it sounds. */
  readonly played: { readonly zeroSec: number; readonly fromMs: number }[] = [];
  readonly volumes: Partial<Record<Part, number>> = {};
  trackSounds = false;
  /** Whether the browser lets it sound. */
  allowed = true;
  /** Whether the device takes its time to wake, as Bluetooth does: until {@link wake}. */
  sleepy = false;
  #nowMs = BEGIN_MS;
  #sleptMs = 0;
  #asleep = false;
  #wakers: (() => void)[] = [];
  #beats: Beat[] = [];
  readonly #stateListeners = new Set<(state: AudioContextState) => void>();

  readonly now = (): PageMs => pageMs(this.#nowMs);

  /** Lets page time pass, and whatever was scheduled for it. */
  pass(ms: number): void {
    this.#nowMs += ms;
    if (this.#asleep) this.#sleptMs += ms;
    const due = this.#beats.filter(({ at }) => at <= this.#contextSec() + LOOK_AHEAD_SEC);
    this.#beats = this.#beats.filter((beat) => !due.includes(beat));
    for (const { tell } of due) tell();
  }

  /** The browser stops the sound, or something else does. */
  interrupt(state: AudioContextState = "suspended"): void {
    this.#asleep = true;
    for (const listener of this.#stateListeners) listener(state);
  }

  /** A device that takes its time is awake, for the one who has waited longest. */
  wake(): void {
    this.#wakers.shift()?.();
  }

  /** Whether something would be heard now. */
  get awake(): boolean {
    return !this.#asleep;
  }

  readonly track = {} as Track;

  readonly kit: DrumKit = {
    strike: (part, lane) => void this.strikes.push({ part, lane, atSec: null }),
    strikeAt: (part, lane, _, at) => void this.strikes.push({ part, lane, atSec: at }),
    setScheduledVolume: (part, volume) => void (this.volumes[part] = volume),
    cancel: () => undefined,
    setVolumes: () => undefined,
    unload: () => undefined,
  };

  /** Only what a song needs of a sound. */
  get sound(): Sound {
    const parts = {
      output: this.#output(),
      clock: this.#clock(),
      transport: this.#transport(),
      player: {
        play: (_: Track, zero: AudioSec, fromMs: number) => {
          this.played.push({ zeroSec: zero, fromMs });
          this.trackSounds = true;
        },
        stop: () => void (this.trackSounds = false),
      },
      metronome: {
        clickAt: (click: Click, at: AudioSec) => void this.clicks.push({ click, atSec: at }),
        cancel: () => undefined,
      },
      kit: () => Promise.resolve({ ok: true, value: this.kit }),
    };
    return parts as unknown as Sound;
  }

  #contextSec(): number {
    return (this.#nowMs - this.#sleptMs) / 1000;
  }

  #output() {
    const contextSec = (): number => this.#contextSec();
    const context = {
      sampleRate: 48_000,
      outputLatency: 0,
      get currentTime() {
        return contextSec();
      },
    };
    return {
      context,
      resume: async () => {
        if (this.sleepy) await new Promise<void>((resolve) => this.#wakers.push(resolve));
        this.#asleep = !this.allowed;
        return this.allowed ? { ok: true } : { ok: false, reason: "refused" };
      },
      suspend: () => {
        this.#asleep = true;
        return Promise.resolve();
      },
      onStateChange: (listener: (state: AudioContextState) => void) => {
        this.#stateListeners.add(listener);
        return () => this.#stateListeners.delete(listener);
      },
    };
  }

  #clock() {
    return {
      sample: () => 0,
      locked: true,
      source: "timestamp",
      heardAt: (at: PageMs) => audioSec((at - this.#sleptMs) / 1000),
      pageAt: (heard: AudioSec) => pageMs(heard * 1000 + this.#sleptMs),
    };
  }

  #transport() {
    return {
      start: () => void (this.#beats = []),
      stop: () => void (this.#beats = []),
      scheduleBeats: (beats: readonly AudioSec[], onBeat: (at: AudioSec, index: number) => void) => {
        for (const [index, at] of beats.entries()) {
          const tell = (): void => onBeat(at, index);
          if (at <= this.#contextSec() + LOOK_AHEAD_SEC) tell();
          else this.#beats.push({ at, tell });
        }
        return () => undefined;
      },
    };
  }
}
