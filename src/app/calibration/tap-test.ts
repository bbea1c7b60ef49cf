import { estimateTaps, visualLateness } from "../../core/calibration/tap-test.ts";
import { audioSec, pageMs, type AudioSec, type PageMs } from "../../core/time.ts";
import type { StrokeDevice } from "../../input/stroke.ts";
import type { DeviceTaps, TapCue, TapState } from "../../ui/calibration/calibration-screen.tsx";
import type { Sound } from "../sound.ts";

/** 100 beats a minute: easy to tap along with, and no lateness of a machine comes near half of it. */
export const TAP_BEAT_MS = 600;
/** Beats that are scheduled at once: some four minutes. */
const BEATS = 400;
/** From the start to the first beat, in seconds. */
const LEAD_SEC = 0.5;
/** The first taps find the beat; they do not count. */
const FINDING_TAPS = 2;
/** How long the lantern is lit on each beat, in milliseconds. */
const LIT_MS = 120;

/** As much of the sound as a test needs. */
type TestSound = Pick<Sound, "output" | "clock" | "transport" | "metronome">;

interface Taps {
  readonly tapsMs: readonly number[];
  readonly struck: number;
}

/** Taps of each kind of device that tapped: what one of them is late by says nothing of another. */
type TapsByDevice = ReadonlyMap<StrokeDevice, Taps>;

/** The offsets that a test has found. */
export interface TapOffers {
  readonly input: readonly { readonly device: StrokeDevice; readonly offsetMs: number }[];
  /** `null` where it is not known yet. */
  readonly visualOffsetMs: number | null;
}

/** Taps along with clicks, or with a light, against the one mapping of page time to sound that songs use. */
export class TapTest {
  lit = false;
  #cue: TapCue | null = null;
  /** Counts starts and stops: whoever waits for the sound sees whether it is still the latest wish. */
  #wish = 0;
  #zero = audioSec(0);
  #taps: Readonly<Record<TapCue, TapsByDevice>> = { sound: new Map(), light: new Map() };
  readonly #sound: TestSound;
  readonly #onChange: () => void;

  constructor(sound: TestSound, onChange: () => void) {
    this.#sound = sound;
    this.#onChange = onChange;
  }

  /** Begins one of the tests anew. Call it in a gesture. */
  async start(cue: TapCue): Promise<void> {
    this.stop();
    const wish = this.#wish;
    const { output, transport, metronome } = this.#sound;
    const resumed = await output.resume();
    if (!resumed.ok || wish !== this.#wish) return;
    const { context } = output;
    this.#taps = { ...this.#taps, [cue]: new Map() };
    this.#cue = cue;
    this.#zero = audioSec(context.currentTime + LEAD_SEC);
    transport.start(audioSec(context.currentTime + 0.02));
    const beats = Array.from({ length: BEATS }, (_, beat): AudioSec => this.#beatAt(beat));
    if (cue === "sound") transport.scheduleBeats(beats, (at) => metronome.clickAt("click-accent", at));
    this.#onChange();
  }

  /** Once a frame: follows the audio clock, and lights the lantern. */
  frame(at: PageMs): void {
    const { clock } = this.#sound;
    if (this.#cue === null) return;
    clock.sample();
    const sinceMs = this.#heardMs(at);
    const lit = this.#cue === "light" && sinceMs >= 0 && sinceMs % TAP_BEAT_MS < LIT_MS;
    if (lit === this.lit) return;
    this.lit = lit;
    this.#onChange();
  }

  /** Somebody struck something at a page time. */
  tap(at: PageMs, device: StrokeDevice): void {
    const cue = this.#cue;
    if (cue === null || !this.#sound.clock.locked) return;
    const { tapsMs, struck } = this.#taps[cue].get(device) ?? { tapsMs: [], struck: 0 };
    const counted = struck >= FINDING_TAPS ? [...tapsMs, this.#heardMs(at)] : tapsMs;
    const taps = new Map(this.#taps[cue]).set(device, { tapsMs: counted, struck: struck + 1 });
    this.#taps = { ...this.#taps, [cue]: taps };
    this.#onChange();
  }

  stop(): void {
    this.#wish++;
    if (this.#cue === null) return;
    this.#cue = null;
    this.lit = false;
    this.#sound.transport.stop();
    this.#sound.metronome.cancel();
    this.#onChange();
  }

  state(cue: TapCue): TapState {
    return { running: this.#cue === cue, devices: this.#devices(cue) };
  }

  /** How late strokes are, by device, and pictures against sound: as far as that is sure. */
  get offers(): TapOffers {
    const light = new Map(this.#devices("light").map(({ device, estimate }) => [device, estimate]));
    const sure = this.#devices("sound").flatMap(({ device, estimate }) =>
      estimate?.sure === true ? [{ device, estimate }] : [],
    );
    // Of the same device: what that is late by is in both, and cancels.
    const visual = sure.flatMap(({ device, estimate }) => {
      const seen = light.get(device);
      return seen?.sure === true ? [visualLateness(seen, estimate)] : [];
    });
    return {
      input: sure.map(({ device, estimate }) => ({ device, offsetMs: estimate.lateMs })),
      visualOffsetMs: visual[0] ?? null,
    };
  }

  #devices(cue: TapCue): readonly DeviceTaps[] {
    return [...this.#taps[cue]].map(([device, { tapsMs }]) => ({
      device,
      taps: tapsMs.length,
      estimate: estimateTaps(tapsMs, TAP_BEAT_MS),
    }));
  }

  #beatAt(beat: number): AudioSec {
    return audioSec(this.#zero + (beat * TAP_BEAT_MS) / 1000);
  }

  #heardMs(at: PageMs): number {
    return (this.#sound.clock.heardAt(pageMs(at)) - this.#zero) * 1000;
  }
}
