import { ACOUSTIC_INSTRUMENTS, type AcousticName } from "./acoustic-instruments.ts";
import type { Patch } from "./analog.ts";
import { CITY_BAND, type CityName } from "./city-band.ts";
import { ELECTRONIC_BAND, type ElectronicName } from "./electronic-band.ts";
import { FESTIVAL_INSTRUMENTS, type FestivalName } from "./festival-instruments.ts";
import type { Feel } from "./groove.ts";
import { METAL_BAND, type MetalName } from "./metal-band.ts";
import { POWER_POP_BAND, type PowerPopName } from "./power-pop-band.ts";

/** How an instrument sounds and where it stands in the mix. */
export interface Instrument {
  /** A General MIDI program, 0 to 127, or a patch of the analog synthesiser. */
  readonly sound: number | Patch;
  /** Lowest note of the octave into which chords and chord steps are placed. */
  readonly octave: string;
  /** Part of its written length that a note sounds. */
  readonly gate: number;
  readonly feel: Feel;
  /** ffmpeg filters: what an engineer would turn on this channel's strip. */
  readonly strip: string;
  readonly gainDb: number;
  /** −1 left to 1 right. */
  readonly pan: number;
  /** Sends, 0 to 1. */
  readonly reverb: number;
  readonly delay: number;
  /** How far it steps aside for each kick. */
  readonly duckDb: number;
  /** Seconds until it is back after a kick; the desk's own time by default. */
  readonly recoverSec?: number;
}

type HouseName =
  "bass" | "sub" | "scratch" | "chops" | "keys" | "clav" | "strings" | "brass" | "lead" | "bells";

export type InstrumentName =
  HouseName | AcousticName | FestivalName | MetalName | ElectronicName | CityName | PowerPopName;

const BASS_PATCH: Patch = {
  detuneCents: [-4, 5],
  sub: 0.9,
  cutoffHz: 320,
  openOctaves: 2.6,
  closeSec: 0.09,
  damping: 0.55,
  attackSec: 0.003,
  releaseSec: 0.05,
  sustain: 0.75,
  vibratoCents: 0,
  glideSec: 0,
};

const LEAD_PATCH: Patch = {
  detuneCents: [-9, 0, 8],
  sub: 0.15,
  cutoffHz: 2200,
  openOctaves: 1.8,
  closeSec: 0.35,
  damping: 0.5,
  attackSec: 0.012,
  releaseSec: 0.12,
  sustain: 0.8,
  vibratoCents: 16,
  glideSec: 0.045,
};

/** The house band. Gains are for a mix that peaks well under full scale; the master finds the level. */
const HOUSE_BAND: Readonly<Record<HouseName, Instrument>> = {
  bass: {
    sound: 36,
    octave: "E1",
    gate: 0.82,
    feel: { lateMs: 1, jitterMs: 4, touch: 0.06 },
    strip:
      "highpass=f=38,equalizer=f=250:t=q:w=1:g=-3,equalizer=f=1500:t=q:w=1:g=4,lowpass=f=6500," +
      "acompressor=threshold=-24dB:ratio=4:attack=8:release=80:makeup=2",
    gainDb: 3.5,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 4,
  },
  sub: {
    sound: BASS_PATCH,
    octave: "E1",
    gate: 0.8,
    feel: { lateMs: 1, jitterMs: 0, touch: 0.03 },
    strip: "highpass=f=34,acompressor=threshold=-20dB:ratio=3:attack=10:release=90",
    gainDb: -6,
    pan: 0,
    reverb: 0,
    delay: 0,
    duckDb: 5,
  },
  scratch: {
    sound: 28,
    octave: "A3",
    gate: 0.5,
    feel: { lateMs: 3, jitterMs: 5, touch: 0.12 },
    strip: "highpass=f=220,equalizer=f=3200:t=q:w=1:g=4,treble=g=5:f=6500",
    gainDb: 1.5,
    pan: -0.62,
    reverb: 0.06,
    delay: 0,
    duckDb: 1.5,
  },
  chops: {
    sound: 27,
    octave: "E4",
    gate: 0.7,
    feel: { lateMs: 4, jitterMs: 6, touch: 0.1 },
    strip:
      "highpass=f=200,equalizer=f=2600:t=q:w=1:g=3,treble=g=3:f=7500," +
      "chorus=0.8:0.8:18|27:0.3|0.25:0.35|0.5:1.5|1.1",
    gainDb: 1,
    pan: 0.6,
    reverb: 0.14,
    delay: 0.05,
    duckDb: 1.5,
  },
  keys: {
    sound: 4,
    octave: "G3",
    gate: 0.92,
    feel: { lateMs: 2, jitterMs: 6, touch: 0.08 },
    strip:
      "highpass=f=140,equalizer=f=330:t=q:w=1:g=-3,treble=g=4:f=5000," +
      "chorus=0.8:0.8:21|33:0.3|0.3:0.3|0.45:1.8|1.2,stereotools=slev=1.3",
    gainDb: 4,
    pan: -0.2,
    reverb: 0.16,
    delay: 0,
    duckDb: 2.5,
  },
  clav: {
    sound: 7,
    octave: "A3",
    gate: 0.6,
    feel: { lateMs: 2, jitterMs: 4, touch: 0.1 },
    strip: "highpass=f=250,equalizer=f=1200:t=q:w=1:g=-2,treble=g=2:f=6000",
    gainDb: 2,
    pan: 0.3,
    reverb: 0.08,
    delay: 0.06,
    duckDb: 1.5,
  },
  strings: {
    sound: 48,
    octave: "C5",
    gate: 1,
    feel: { lateMs: -14, jitterMs: 9, touch: 0.05 },
    strip: "highpass=f=260,equalizer=f=420:t=q:w=1:g=-2,treble=g=4:f=6500,stereotools=slev=1.35",
    gainDb: -1,
    pan: 0,
    reverb: 0.34,
    delay: 0,
    duckDb: 2.5,
  },
  brass: {
    sound: 61,
    octave: "E4",
    gate: 0.86,
    feel: { lateMs: -3, jitterMs: 7, touch: 0.06 },
    strip: "highpass=f=180,equalizer=f=380:t=q:w=1:g=-2,equalizer=f=3000:t=q:w=1:g=3,treble=g=3:f=8000",
    gainDb: 0,
    pan: 0.18,
    reverb: 0.22,
    delay: 0.05,
    duckDb: 1.5,
  },
  lead: {
    sound: LEAD_PATCH,
    octave: "C5",
    gate: 0.92,
    feel: { lateMs: 3, jitterMs: 5, touch: 0.05 },
    strip: "highpass=f=220,equalizer=f=1100:t=q:w=1:g=2,equalizer=f=3800:t=q:w=1:g=-2,lowpass=f=13000",
    gainDb: -14,
    pan: 0,
    reverb: 0.2,
    delay: 0.2,
    duckDb: 1,
  },
  bells: {
    sound: 11,
    octave: "C5",
    gate: 0.95,
    feel: { lateMs: 2, jitterMs: 5, touch: 0.06 },
    strip: "highpass=f=400,treble=g=5:f=6000",
    gainDb: 8,
    pan: -0.12,
    reverb: 0.28,
    delay: 0.12,
    duckDb: 0,
  },
};

/** Everybody who can be asked to play. Append at the end only: whose turn it is fixes how each is made human. */
export const INSTRUMENTS: Readonly<Record<InstrumentName, Instrument>> = {
  ...HOUSE_BAND,
  ...ACOUSTIC_INSTRUMENTS,
  ...FESTIVAL_INSTRUMENTS,
  ...METAL_BAND,
  ...ELECTRONIC_BAND,
  ...CITY_BAND,
  ...POWER_POP_BAND,
};
