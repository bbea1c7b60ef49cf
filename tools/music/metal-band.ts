import type { Patch } from "./analog.ts";
import type { Instrument } from "./instruments.ts";
import { drive } from "./valves.ts";

export type MetalName =
  | "chug-left"
  | "chug-right"
  | "riff-left"
  | "riff-right"
  | "pick-bass"
  | "twin-left"
  | "twin-right"
  | "clean"
  | "choir";

/** Twelve-inch speakers in a closed box: little below 80 Hz, a bite near `biteHz`, little above 8 kHz. */
function cabinet(biteHz: number): string {
  return (
    `highpass=f=80,equalizer=f=450:t=q:w=0.8:g=-7,equalizer=f=${biteHz}:t=q:w=0.8:g=6,` +
    "lowpass=f=8000:p=2,lowpass=f=11000:p=2"
  );
}

const TIGHT = "highpass=f=120,equalizer=f=750:t=q:w=0.7:g=5";

/** Both sides play the same riff twice, each with its own hands, pick and cabinet. */
function rhythmGuitar(sound: number, pan: number, biteHz: number): Instrument {
  return {
    sound,
    octave: "E2",
    gate: 0.93,
    feel: { lateMs: 0, jitterMs: 5, touch: 0.07 },
    strip: `agate=threshold=0.004:ratio=8:attack=1:release=40,${TIGHT},${drive(28)},${cabinet(biteHz)}`,
    gainDb: -22,
    pan,
    reverb: 0.03,
    delay: 0,
    duckDb: 1.2,
    recoverSec: 0.08,
  };
}

/** The hand's edge on the strings: short, and with more of the box in it. */
function mutedGuitar(pan: number, biteHz: number): Instrument {
  return {
    ...rhythmGuitar(28, pan, biteHz),
    gate: 0.7,
    strip: `${TIGHT},treble=g=14:f=1800,${drive(28)},${cabinet(biteHz)},equalizer=f=120:t=q:w=1:g=3`,
    gainDb: -16.5,
  };
}

/** Strings that are never let go of: two saws into the same valves sing, slide and shake as held notes do. */
const SINGING: Patch = {
  detuneCents: [-4, 4],
  sub: 0,
  cutoffHz: 1300,
  openOctaves: 2.2,
  closeSec: 0.5,
  damping: 0.6,
  attackSec: 0.004,
  releaseSec: 0.07,
  sustain: 0.95,
  vibratoCents: 22,
  glideSec: 0.025,
};

function leadGuitar(pan: number): Instrument {
  return {
    sound: SINGING,
    octave: "E4",
    gate: 0.97,
    feel: { lateMs: 2, jitterMs: 6, touch: 0.05 },
    strip: `highpass=f=200,${drive(10)},highpass=f=240,equalizer=f=1600:t=q:w=1:g=3,lowpass=f=9000:p=2`,
    gainDb: -16,
    pan,
    reverb: 0.2,
    delay: 0.16,
    duckDb: 0.6,
    recoverSec: 0.08,
  };
}

/** Two rhythm guitars, two leads, a bass played with a pick, a clean guitar for the quiet and a choir for the end. */
export const METAL_BAND: Readonly<Record<MetalName, Instrument>> = {
  "chug-left": mutedGuitar(-0.9, 2100),
  "chug-right": mutedGuitar(0.9, 2600),
  "riff-left": rhythmGuitar(27, -0.9, 2300),
  "riff-right": rhythmGuitar(27, 0.9, 2900),
  "pick-bass": {
    sound: 34,
    octave: "E1",
    gate: 0.86,
    feel: { lateMs: 0, jitterMs: 3, touch: 0.05 },
    strip:
      `highpass=f=36,${drive(14)},lowpass=f=4200,equalizer=f=900:t=q:w=1:g=3,` +
      "acompressor=threshold=-20dB:ratio=5:attack=6:release=70",
    gainDb: 3,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 2.5,
    recoverSec: 0.08,
  },
  "twin-left": leadGuitar(-0.35),
  "twin-right": leadGuitar(0.35),
  clean: {
    sound: 27,
    octave: "E4",
    gate: 1,
    feel: { lateMs: 3, jitterMs: 6, touch: 0.1 },
    strip:
      "highpass=f=160,acompressor=threshold=-26dB:ratio=3:attack=8:release=120:makeup=2,treble=g=4:f=5000," +
      "chorus=0.8:0.8:19|29:0.35|0.3:0.3|0.45:1.2|0.9",
    gainDb: 4,
    pan: 0.15,
    reverb: 0.3,
    delay: 0.12,
    duckDb: 1,
  },
  choir: {
    sound: 52,
    octave: "B3",
    gate: 1,
    feel: { lateMs: -12, jitterMs: 10, touch: 0.05 },
    strip: "highpass=f=240,equalizer=f=2600:t=q:w=1:g=3,treble=g=3:f=7000,stereotools=slev=1.35",
    gainDb: 1,
    pan: 0,
    reverb: 0.38,
    delay: 0,
    duckDb: 1.2,
    recoverSec: 0.1,
  },
};
