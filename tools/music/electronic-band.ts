import type { Patch } from "./analog.ts";
import type { Instrument } from "./instruments.ts";

export type ElectronicName =
  "pluck" | "arp" | "pump-bass" | "supersaw" | "saw-lead" | "moon-pad" | "music-box" | "celesta";

/** Two saws whose filter snaps shut: a plucked string of glass. */
const PLUCK_PATCH: Patch = {
  detuneCents: [-7, 7],
  sub: 0,
  cutoffHz: 700,
  openOctaves: 4.4,
  closeSec: 0.07,
  damping: 0.42,
  attackSec: 0.002,
  releaseSec: 0.14,
  sustain: 0.06,
  vibratoCents: 0,
  glideSec: 0,
};

const ARP_PATCH: Patch = {
  ...PLUCK_PATCH,
  detuneCents: [-4, 9],
  cutoffHz: 760,
  openOctaves: 3.2,
  closeSec: 0.05,
  damping: 0.34,
  releaseSec: 0.06,
  sustain: 0.1,
};

const PUMP_BASS_PATCH: Patch = {
  detuneCents: [-9, 0, 9],
  sub: 1.1,
  cutoffHz: 340,
  openOctaves: 3.6,
  closeSec: 0.11,
  damping: 0.42,
  attackSec: 0.003,
  releaseSec: 0.05,
  sustain: 0.72,
  vibratoCents: 0,
  glideSec: 0,
};

/** Seven saws that never quite agree, from one side of the sky to the other. */
const SUPERSAW_PATCH: Patch = {
  detuneCents: [-24, -14, -6, 0, 7, 15, 23],
  sub: 0,
  cutoffHz: 2600,
  openOctaves: 1.6,
  closeSec: 0.7,
  damping: 0.6,
  attackSec: 0.008,
  releaseSec: 0.22,
  sustain: 0.9,
  vibratoCents: 0,
  glideSec: 0,
};

const SAW_LEAD_PATCH: Patch = {
  ...SUPERSAW_PATCH,
  detuneCents: [-13, -6, 0, 6, 13],
  sub: 0.12,
  openOctaves: 2,
  closeSec: 0.3,
  damping: 0.46,
  attackSec: 0.004,
  releaseSec: 0.14,
  sustain: 0.78,
  vibratoCents: 10,
  glideSec: 0.02,
};

const MOON_PAD_PATCH: Patch = {
  ...SUPERSAW_PATCH,
  detuneCents: [-15, -5, 5, 15],
  sub: 0.2,
  cutoffHz: 1400,
  openOctaves: 0.7,
  closeSec: 2,
  damping: 0.7,
  attackSec: 0.35,
  releaseSec: 0.9,
  sustain: 1,
};

const EXACT = { lateMs: 0, jitterMs: 2, touch: 0.04 };

/** Machines and two toys. What swells between the kicks does so over most of a beat. */
export const ELECTRONIC_BAND: Readonly<Record<ElectronicName, Instrument>> = {
  pluck: {
    sound: PLUCK_PATCH,
    octave: "A4",
    gate: 0.8,
    feel: { lateMs: 0, jitterMs: 3, touch: 0.08 },
    strip: "highpass=f=260,treble=g=5:f=5500,stereotools=slev=1.2",
    gainDb: -13.5,
    pan: -0.25,
    reverb: 0.22,
    delay: 0.24,
    duckDb: 2.5,
    recoverSec: 0.2,
  },
  arp: {
    sound: ARP_PATCH,
    octave: "E4",
    gate: 0.7,
    feel: { lateMs: 0, jitterMs: 2, touch: 0.12 },
    strip: "highpass=f=320,equalizer=f=3000:t=q:w=1:g=2,treble=g=4:f=6500",
    gainDb: -13.5,
    pan: 0.4,
    reverb: 0.14,
    delay: 0.16,
    duckDb: 3,
    recoverSec: 0.2,
  },
  "pump-bass": {
    sound: PUMP_BASS_PATCH,
    octave: "E1",
    gate: 0.88,
    feel: EXACT,
    strip: "highpass=f=34,acompressor=threshold=-20dB:ratio=3:attack=10:release=90",
    gainDb: 0,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 9,
    recoverSec: 0.24,
  },
  supersaw: {
    sound: SUPERSAW_PATCH,
    octave: "C4",
    gate: 0.98,
    feel: EXACT,
    strip: "highpass=f=230,equalizer=f=400:t=q:w=1:g=-2,treble=g=4:f=7000,stereotools=slev=1.25",
    gainDb: -19,
    pan: 0,
    reverb: 0.24,
    delay: 0,
    duckDb: 8,
    recoverSec: 0.3,
  },
  "saw-lead": {
    sound: SAW_LEAD_PATCH,
    octave: "C5",
    gate: 0.94,
    feel: { lateMs: 1, jitterMs: 3, touch: 0.05 },
    strip: "highpass=f=260,equalizer=f=1200:t=q:w=1:g=2,equalizer=f=3800:t=q:w=1:g=-2,lowpass=f=14000",
    gainDb: -16,
    pan: 0.05,
    reverb: 0.22,
    delay: 0.22,
    duckDb: 2,
    recoverSec: 0.2,
  },
  "moon-pad": {
    sound: MOON_PAD_PATCH,
    octave: "G3",
    gate: 1,
    feel: { lateMs: -10, jitterMs: 8, touch: 0.04 },
    strip: "highpass=f=180,equalizer=f=350:t=q:w=1:g=-2,stereotools=slev=1.3",
    gainDb: -19,
    pan: 0,
    reverb: 0.4,
    delay: 0,
    duckDb: 5,
    recoverSec: 0.3,
  },
  "music-box": {
    sound: 10,
    octave: "C6",
    gate: 1,
    feel: { lateMs: 3, jitterMs: 7, touch: 0.08 },
    strip: "highpass=f=450,treble=g=3:f=7000",
    gainDb: 11,
    pan: -0.3,
    reverb: 0.36,
    delay: 0.22,
    duckDb: 0,
  },
  celesta: {
    sound: 8,
    octave: "C5",
    gate: 1,
    feel: { lateMs: 3, jitterMs: 6, touch: 0.08 },
    strip: "highpass=f=350,treble=g=3:f=6000",
    gainDb: 6,
    pan: 0.3,
    reverb: 0.32,
    delay: 0.2,
    duckDb: 0.5,
  },
};
