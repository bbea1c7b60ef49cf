import type { Patch } from "./analog.ts";
import type { Instrument } from "./instruments.ts";
import { drive } from "./valves.ts";

export type PowerPopName =
  | "grand"
  | "chime"
  | "horns"
  | "crunch-left"
  | "crunch-right"
  | "palm-left"
  | "palm-right"
  | "jangle"
  | "anthem"
  | "halo"
  | "drive-bass";

/** Two open speakers with air above them: body at 180 Hz, a bite near `biteHz`, chime up to 10 kHz. */
function openCabinet(biteHz: number): string {
  return (
    "highpass=f=90,equalizer=f=180:t=q:w=1:g=1.5,equalizer=f=420:t=q:w=0.9:g=-4," +
    `equalizer=f=${biteHz}:t=q:w=0.9:g=4.5,lowpass=f=9500:p=2`
  );
}

/** Chords that are let ring through valves which only just give in; played twice, once a side. */
function crunchGuitar(sound: number, pan: number, biteHz: number): Instrument {
  return {
    sound,
    octave: "E2",
    gate: 0.97,
    feel: { lateMs: 1, jitterMs: 6, touch: 0.08 },
    strip:
      "agate=threshold=0.003:ratio=6:attack=1:release=60,highpass=f=110," +
      `equalizer=f=800:t=q:w=0.8:g=3,${drive(21)},${openCabinet(biteHz)}`,
    gainDb: -19,
    pan,
    reverb: 0.07,
    delay: 0,
    duckDb: 1.6,
    recoverSec: 0.1,
  };
}

/** The same guitar with the hand on its strings. */
function palmedGuitar(pan: number, biteHz: number): Instrument {
  return {
    ...crunchGuitar(28, pan, biteHz),
    gate: 0.8,
    strip: `highpass=f=110,treble=g=10:f=2000,${drive(20)},${openCabinet(biteHz)}`,
    gainDb: -18,
    reverb: 0.05,
  };
}

/** Three saws and a sine: broad enough to sing over guitars, with a vibrato that waits for the long notes. */
const ANTHEM_PATCH: Patch = {
  detuneCents: [-11, 0, 10],
  sub: 0.22,
  cutoffHz: 2400,
  openOctaves: 1.9,
  closeSec: 0.4,
  damping: 0.52,
  attackSec: 0.008,
  releaseSec: 0.16,
  sustain: 0.84,
  vibratoCents: 17,
  glideSec: 0.03,
};

const HALO_PATCH: Patch = {
  ...ANTHEM_PATCH,
  detuneCents: [-19, -8, 0, 9, 18],
  sub: 0,
  cutoffHz: 2100,
  openOctaves: 1.2,
  closeSec: 0.9,
  attackSec: 0.03,
  releaseSec: 0.3,
  sustain: 0.92,
  vibratoCents: 0,
  glideSec: 0,
};

/** Guitars wide open, a jangling third guitar, a singing synthesiser, a halo of saws, a pounding piano, horns, a bass that drives. */
export const POWER_POP_BAND: Readonly<Record<PowerPopName, Instrument>> = {
  "crunch-left": crunchGuitar(27, -0.85, 2200),
  "crunch-right": crunchGuitar(27, 0.85, 2700),
  "palm-left": palmedGuitar(-0.8, 2100),
  "palm-right": palmedGuitar(0.8, 2500),
  jangle: {
    sound: 27,
    octave: "A3",
    gate: 1.3,
    feel: { lateMs: 3, jitterMs: 6, touch: 0.1 },
    strip:
      "highpass=f=200,acompressor=threshold=-24dB:ratio=3:attack=6:release=110:makeup=2," +
      "equalizer=f=2800:t=q:w=1:g=3,treble=g=4:f=7000,chorus=0.8:0.8:17|26:0.3|0.3:0.35|0.5:1.3|1",
    gainDb: 1,
    pan: 0.42,
    reverb: 0.2,
    delay: 0.1,
    duckDb: 1.2,
  },
  anthem: {
    sound: ANTHEM_PATCH,
    octave: "C5",
    gate: 0.95,
    feel: { lateMs: 3, jitterMs: 5, touch: 0.05 },
    strip: "highpass=f=240,equalizer=f=1300:t=q:w=1:g=2,equalizer=f=3800:t=q:w=1:g=-1.5,lowpass=f=14000",
    gainDb: -14,
    pan: 0.02,
    reverb: 0.22,
    delay: 0.18,
    duckDb: 1,
  },
  halo: {
    sound: HALO_PATCH,
    octave: "D4",
    gate: 1,
    feel: { lateMs: -4, jitterMs: 4, touch: 0.04 },
    strip: "highpass=f=260,equalizer=f=420:t=q:w=1:g=-2,treble=g=4:f=7000,stereotools=slev=1.3",
    gainDb: -20,
    pan: 0,
    reverb: 0.3,
    delay: 0,
    duckDb: 5,
    recoverSec: 0.26,
  },
  grand: {
    sound: 0,
    octave: "G3",
    gate: 0.92,
    feel: { lateMs: 1, jitterMs: 5, touch: 0.07 },
    strip:
      "highpass=f=150,equalizer=f=320:t=q:w=1:g=-4,equalizer=f=2600:t=q:w=1:g=4,treble=g=4:f=6000," +
      "acompressor=threshold=-26dB:ratio=3:attack=5:release=90:makeup=2",
    gainDb: -0.5,
    pan: -0.3,
    reverb: 0.16,
    delay: 0,
    duckDb: 1.5,
  },
  chime: {
    sound: 9,
    octave: "C6",
    gate: 1,
    feel: { lateMs: 3, jitterMs: 5, touch: 0.06 },
    strip: "highpass=f=500",
    gainDb: -2,
    pan: 0.24,
    reverb: 0.3,
    delay: 0.12,
    duckDb: 0,
  },
  horns: {
    sound: 61,
    octave: "E4",
    gate: 0.9,
    feel: { lateMs: -3, jitterMs: 7, touch: 0.06 },
    strip: "highpass=f=190,equalizer=f=380:t=q:w=1:g=-2,equalizer=f=2800:t=q:w=1:g=2,treble=g=3:f=8000",
    gainDb: -4,
    pan: -0.2,
    reverb: 0.26,
    delay: 0.05,
    duckDb: 1.5,
  },
  "drive-bass": {
    sound: 34,
    octave: "E1",
    gate: 0.9,
    feel: { lateMs: 0, jitterMs: 4, touch: 0.06 },
    strip:
      `highpass=f=36,${drive(9)},equalizer=f=260:t=q:w=1:g=-2,equalizer=f=1100:t=q:w=1:g=3,lowpass=f=5200,` +
      "acompressor=threshold=-22dB:ratio=4:attack=7:release=80",
    gainDb: 3,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 3,
    recoverSec: 0.1,
  },
};
