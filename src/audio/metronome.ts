import type { AudioSec } from "../core/time.ts";
import type { AudioOutput } from "./audio-output.ts";
import { createScheduledSources } from "./scheduled-sources.ts";
import { playSampleAt, type SampleSheet } from "./sample-sheet.ts";

/** `sticks` count in; the others are the metronome: `click-accent` on the first beat of a bar, `click-soft` between beats. */
export type Click = "sticks" | "click" | "click-accent" | "click-soft";

/** A click told later than this is left out: late, it would lead astray. */
const TOO_LATE_SEC = 0.02;

/** Synthesised where there is no sheet: pitch in hertz. */
const PITCH_HZ: Readonly<Record<Click, number>> = {
  sticks: 1760,
  click: 1320,
  "click-accent": 1980,
  "click-soft": 1320,
};
/** Volume of what lies between the beats. */
const SOFT = 0.4;
const SYNTH_SEC = 0.03;

export interface Metronome {
  /** A click at an exact context time. */
  clickAt(click: Click, at: AudioSec): void;
  /** Takes back the clicks that are still to come: for a pause. */
  cancel(): void;
}

/** Clicks on the `click` bus, from `sheet`, or synthesised without one. */
export function createMetronome(
  { context, buses }: Pick<AudioOutput, "context" | "buses">,
  sheet: Pick<SampleSheet, "buffer" | "sprite"> | null,
): Metronome {
  const scheduled = createScheduledSources();
  const soft = context.createGain();
  soft.gain.value = SOFT;
  soft.connect(buses.click);
  return {
    clickAt(click, at) {
      if (at < context.currentTime - TOO_LATE_SEC) return;
      const into = click === "click-soft" ? soft : buses.click;
      const name = click === "click-soft" ? "click" : click;
      const sampled = sheet === null ? null : playSampleAt(context, into, sheet, name, at);
      scheduled.add(sampled ?? beep(context, into, PITCH_HZ[click], at));
    },
    cancel: () => scheduled.cancel(),
  };
}

function beep(
  context: BaseAudioContext,
  into: AudioNode,
  pitchHz: number,
  at: AudioSec,
): AudioScheduledSourceNode {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.5, at);
  gain.gain.exponentialRampToValueAtTime(0.001, at + SYNTH_SEC);
  gain.connect(into);
  const tone = context.createOscillator();
  tone.frequency.value = pitchHz;
  tone.connect(gain);
  tone.addEventListener("ended", () => gain.disconnect());
  tone.start(at);
  tone.stop(at + SYNTH_SEC);
  return tone;
}
