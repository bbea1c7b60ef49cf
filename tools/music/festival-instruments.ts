import type { Instrument } from "./instruments.ts";

export type FestivalName = "flute" | "shamisen" | "gayageum" | "haegeum" | "geomungo" | "ajaeng";

/** Silk strings and plectra are brighter than their samples: harmonics of what is there stand in. */
const BITE = "aexciter=amount=3:drive=8:blend=0:freq=3500:ceil=15000";

/**
 * Two festival bands on one square: flute and shamisen from Japan to the left, gayageum, haegeum, geomungo and ajaeng
 * from Korea to the right, each played by the nearest instrument the sound font has.
 */
export const FESTIVAL_INSTRUMENTS: Readonly<Record<FestivalName, Instrument>> = {
  // A bamboo flute, by a piccolo.
  flute: {
    sound: 72,
    octave: "D5",
    gate: 0.94,
    feel: { lateMs: 2, jitterMs: 6, touch: 0.07 },
    strip: "highpass=f=400,equalizer=f=900:t=q:w=1:g=-3,treble=g=6:f=3800",
    gainDb: 1,
    pan: -0.22,
    reverb: 0.3,
    delay: 0.08,
    duckDb: 0.5,
  },
  shamisen: {
    sound: 106,
    octave: "D4",
    gate: 0.9,
    feel: { lateMs: 1, jitterMs: 5, touch: 0.1 },
    strip: `highpass=f=160,equalizer=f=300:t=q:w=1:g=-3,treble=g=6:f=3600,${BITE}`,
    gainDb: 2,
    pan: -0.5,
    reverb: 0.14,
    delay: 0,
    duckDb: 1,
  },
  // A twelve-stringed zither with deep vibrato, by a koto.
  gayageum: {
    sound: 107,
    octave: "G3",
    gate: 1.6,
    feel: { lateMs: 2, jitterMs: 6, touch: 0.1 },
    strip: `highpass=f=110,equalizer=f=300:t=q:w=1:g=-4,treble=g=7:f=3600,${BITE}`,
    gainDb: 3,
    pan: 0.48,
    reverb: 0.18,
    delay: 0.04,
    duckDb: 1,
  },
  // A two-stringed fiddle, by a folk fiddle.
  haegeum: {
    sound: 110,
    octave: "D4",
    gate: 1,
    feel: { lateMs: 2, jitterMs: 7, touch: 0.08 },
    strip: `highpass=f=260,equalizer=f=1300:t=q:w=1:g=3,treble=g=3:f=5000,${BITE}`,
    gainDb: 0,
    pan: 0.24,
    reverb: 0.26,
    delay: 0.06,
    duckDb: 0.5,
  },
  // A low zither struck with a stick, by a koto far below its own range.
  geomungo: {
    sound: 107,
    octave: "D2",
    gate: 0.95,
    feel: { lateMs: 1, jitterMs: 4, touch: 0.08 },
    strip:
      "highpass=f=45,equalizer=f=120:t=q:w=1:g=4,equalizer=f=1400:t=q:w=1:g=2,treble=g=5:f=2500," +
      "acompressor=threshold=-24dB:ratio=3:attack=8:release=90:makeup=2",
    gainDb: 1.5,
    pan: 0.1,
    reverb: 0.06,
    delay: 0,
    duckDb: 2,
  },
  // A bowed zither that grounds the court and the village band alike, by a cello.
  ajaeng: {
    sound: 42,
    octave: "D2",
    gate: 1,
    feel: { lateMs: -8, jitterMs: 8, touch: 0.05 },
    strip: "highpass=f=50,equalizer=f=350:t=q:w=1:g=-2,treble=g=5:f=2500",
    gainDb: -3,
    pan: 0.05,
    reverb: 0.2,
    delay: 0,
    duckDb: 2.5,
  },
};
