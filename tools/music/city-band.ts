import type { Patch } from "./analog.ts";
import type { Instrument } from "./instruments.ts";

export type CityName = "tines" | "finger-bass" | "slap-bass" | "sax" | "glass" | "synth-brass" | "whistle";

/** An answer made of glass: three saws close together, a filter that speaks and closes, a slide between notes. */
const GLASS_PATCH: Patch = {
  detuneCents: [-8, 0, 7],
  sub: 0.25,
  cutoffHz: 1700,
  openOctaves: 2.4,
  closeSec: 0.22,
  damping: 0.42,
  attackSec: 0.006,
  releaseSec: 0.16,
  sustain: 0.7,
  vibratoCents: 12,
  glideSec: 0.03,
};

/** Brass of a keyboard: the filter needs a moment to open, as lips do. */
const SYNTH_BRASS_PATCH: Patch = {
  detuneCents: [-11, -4, 4, 11],
  sub: 0,
  cutoffHz: 900,
  openOctaves: 2.6,
  closeSec: 0.32,
  damping: 0.62,
  attackSec: 0.02,
  releaseSec: 0.12,
  sustain: 0.8,
  vibratoCents: 0,
  glideSec: 0,
};

/** Far down the line: slow to speak, dark, a little unsteady. */
const WHISTLE_PATCH: Patch = {
  ...SYNTH_BRASS_PATCH,
  detuneCents: [-6, 6],
  cutoffHz: 750,
  openOctaves: 0.9,
  closeSec: 2,
  attackSec: 0.14,
  releaseSec: 0.5,
  sustain: 0.95,
  vibratoCents: 9,
};

const TIGHT_BASS =
  "highpass=f=36,equalizer=f=240:t=q:w=1:g=-2.5,equalizer=f=850:t=q:w=1:g=3,lowpass=f=6500," +
  "acompressor=threshold=-24dB:ratio=4:attack=9:release=90:makeup=2";

/** City pop after midnight: tines, two basses, a saxophone on the left that calls and glass on the right that answers. */
export const CITY_BAND: Readonly<Record<CityName, Instrument>> = {
  tines: {
    sound: 5,
    octave: "F3",
    gate: 0.96,
    feel: { lateMs: 3, jitterMs: 6, touch: 0.09 },
    strip:
      "highpass=f=150,equalizer=f=320:t=q:w=1:g=-3,treble=g=4:f=5500," +
      "chorus=0.75:0.8:17|29:0.35|0.3:0.4|0.55:1.9|1.4,stereotools=slev=1.25",
    gainDb: 4,
    pan: -0.12,
    reverb: 0.18,
    delay: 0,
    duckDb: 2,
  },
  "finger-bass": {
    sound: 33,
    octave: "E1",
    gate: 0.88,
    feel: { lateMs: 2, jitterMs: 4, touch: 0.06 },
    strip: TIGHT_BASS,
    gainDb: 3,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 3.5,
  },
  "slap-bass": {
    sound: 37,
    octave: "E1",
    gate: 0.8,
    feel: { lateMs: 1, jitterMs: 4, touch: 0.07 },
    strip: `${TIGHT_BASS},treble=g=3:f=2500`,
    gainDb: 2.5,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 3.5,
  },
  sax: {
    sound: 65,
    octave: "C4",
    gate: 0.95,
    feel: { lateMs: 6, jitterMs: 7, touch: 0.07 },
    strip: "highpass=f=200,equalizer=f=700:t=q:w=1:g=-1.5,equalizer=f=2200:t=q:w=1:g=2.5,treble=g=4:f=6500",
    gainDb: 3.6,
    pan: -0.36,
    reverb: 0.24,
    delay: 0.14,
    duckDb: 0.8,
  },
  glass: {
    sound: GLASS_PATCH,
    octave: "C5",
    gate: 0.92,
    feel: { lateMs: 3, jitterMs: 5, touch: 0.06 },
    strip: "highpass=f=260,equalizer=f=1300:t=q:w=1:g=2,equalizer=f=3600:t=q:w=1:g=-1.5,treble=g=2:f=7000",
    gainDb: -14.5,
    pan: 0.36,
    reverb: 0.22,
    delay: 0.18,
    duckDb: 1,
  },
  "synth-brass": {
    sound: SYNTH_BRASS_PATCH,
    octave: "D4",
    gate: 0.88,
    feel: { lateMs: -2, jitterMs: 5, touch: 0.05 },
    strip: "highpass=f=210,equalizer=f=420:t=q:w=1:g=-2,treble=g=3:f=6500,stereotools=slev=1.3",
    gainDb: -19.5,
    pan: 0.1,
    reverb: 0.2,
    delay: 0.05,
    duckDb: 2,
  },
  whistle: {
    sound: WHISTLE_PATCH,
    octave: "C4",
    gate: 1,
    feel: { lateMs: 0, jitterMs: 8, touch: 0.03 },
    strip: "highpass=f=250,equalizer=f=900:t=q:w=1:g=3,lowpass=f=5200",
    gainDb: -24,
    pan: -0.55,
    reverb: 0.6,
    delay: 0.1,
    duckDb: 0,
  },
};
