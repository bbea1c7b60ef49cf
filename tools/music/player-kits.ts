import type { Layer, Source } from "./sampler.ts";

/** A sound of a player's kit before it is packed. */
export interface OneShot {
  readonly layers: readonly Layer[];
  /** Peak of an ordinary stroke, dBFS. Two players' kicks and snares together still fit above the band. */
  readonly peakDb: number;
  readonly lengthMs: number;
  /** ffmpeg filters over all layers. */
  readonly strip?: string;
  /** How much brighter an accent is; 5 where nothing is said. Less for a body with a click, which would take the peak. */
  readonly accentTrebleDb?: number;
}

/** The four drums a player has. Each is packed twice: as it is, and as an accent. */
export type Kit = Readonly<Record<"crash" | "hat" | "snare" | "kick", OneShot>>;

const sonicPi = (name: string): Source => ({ sonicPi: name });
const power = (key: number): Source => ({ drumKit: 16, key });
const standard = (key: number): Source => ({ drumKit: 0, key });
const electronic = (key: number): Source => ({ drumKit: 24, key });
const program = (number: number, key: number): Source => ({ program: number, key });

const KICK_DB = -9;
const SNARE_DB = -9;
const HAT_DB = -12;
const CRASH_DB = -11;

/** A kit a row; the names are those that a level's `kit` may have. */
export const KITS: Readonly<Record<string, Kit>> = {
  pop: {
    crash: {
      layers: [
        { source: power(49), gain: 0.6 },
        { source: sonicPi("drum_splash_hard"), gain: 0.25 },
        { source: sonicPi("drum_cymbal_hard"), gain: 0.3, fadeMs: 700 },
      ],
      peakDb: CRASH_DB,
      lengthMs: 1500,
    },
    hat: {
      layers: [
        { source: sonicPi("drum_cymbal_closed"), gain: 0.5 },
        { source: power(42), gain: 0.4 },
      ],
      peakDb: HAT_DB,
      lengthMs: 160,
    },
    snare: {
      layers: [
        { source: sonicPi("drum_snare_hard"), gain: 0.6 },
        { source: power(38), gain: 0.45 },
        { source: sonicPi("sn_dolf"), gain: 0.18 },
      ],
      peakDb: SNARE_DB,
      lengthMs: 320,
    },
    kick: {
      layers: [
        { source: sonicPi("drum_heavy_kick"), gain: 0.7 },
        { source: power(36), gain: 0.4, fadeMs: 160 },
        { source: sonicPi("bd_haus"), gain: 0.4 },
      ],
      peakDb: KICK_DB,
      lengthMs: 240,
      strip: "equalizer=f=3500:t=q:w=1:g=5",
    },
  },
  rock: {
    crash: { layers: [{ source: standard(57), gain: 0.8 }], peakDb: CRASH_DB, lengthMs: 1700 },
    hat: {
      layers: [
        { source: standard(42), gain: 0.6 },
        { source: sonicPi("drum_cymbal_closed"), gain: 0.4, tune: 0.92 },
      ],
      peakDb: HAT_DB,
      lengthMs: 180,
    },
    snare: {
      layers: [
        { source: sonicPi("drum_snare_hard"), gain: 0.7, tune: 0.94 },
        { source: standard(40), gain: 0.5 },
      ],
      peakDb: SNARE_DB,
      lengthMs: 380,
    },
    kick: {
      layers: [
        { source: sonicPi("drum_bass_hard"), gain: 0.7, fadeMs: 300 },
        { source: standard(36), gain: 0.4 },
      ],
      peakDb: KICK_DB,
      lengthMs: 300,
    },
  },
  metal: {
    crash: {
      layers: [
        { source: power(57), gain: 0.6 },
        { source: sonicPi("drum_cymbal_hard"), gain: 0.4 },
      ],
      peakDb: CRASH_DB,
      lengthMs: 1600,
    },
    hat: { layers: [{ source: power(42), gain: 0.8, tune: 1.06 }], peakDb: HAT_DB, lengthMs: 140 },
    snare: {
      layers: [
        { source: power(40), gain: 0.6, tune: 1.06 },
        { source: sonicPi("sn_generic"), gain: 0.25, fadeMs: 200 },
      ],
      peakDb: SNARE_DB,
      lengthMs: 300,
    },
    kick: {
      layers: [
        { source: power(36), gain: 0.6, fadeMs: 180 },
        { source: sonicPi("bd_tek"), gain: 0.5 },
      ],
      peakDb: KICK_DB,
      lengthMs: 190,
      strip: "equalizer=f=4200:t=q:w=1:g=5",
    },
  },
  electronic: {
    crash: { layers: [{ source: electronic(49), gain: 0.8 }], peakDb: CRASH_DB, lengthMs: 1300 },
    hat: { layers: [{ source: electronic(42), gain: 0.8 }], peakDb: HAT_DB, lengthMs: 120 },
    snare: {
      layers: [
        { source: sonicPi("elec_hi_snare"), gain: 0.5 },
        { source: standard(39), gain: 0.4 },
      ],
      peakDb: SNARE_DB,
      lengthMs: 260,
    },
    kick: {
      layers: [
        { source: sonicPi("bd_klub"), gain: 0.7, fadeMs: 260 },
        { source: sonicPi("bd_808"), gain: 0.3, fadeMs: 280 },
      ],
      peakDb: KICK_DB,
      lengthMs: 280,
    },
  },
  festival: {
    crash: { layers: [{ source: standard(52), gain: 0.8 }], peakDb: CRASH_DB, lengthMs: 1500 },
    hat: {
      layers: [
        { source: standard(75), gain: 0.6 },
        { source: standard(76), gain: 0.25 },
      ],
      peakDb: HAT_DB,
      lengthMs: 120,
      accentTrebleDb: 1.5,
    },
    snare: {
      layers: [
        { source: sonicPi("drum_tom_hi_hard"), gain: 0.5, fadeMs: 300 },
        { source: standard(37), gain: 0.4 },
      ],
      peakDb: SNARE_DB,
      lengthMs: 320,
      accentTrebleDb: 1.5,
    },
    kick: {
      layers: [
        { source: program(116, 48), gain: 0.7, fadeMs: 600 },
        { source: sonicPi("drum_tom_lo_hard"), gain: 0.25, tune: 0.8, fadeMs: 500 },
      ],
      peakDb: KICK_DB,
      lengthMs: 600,
    },
  },
};

/** What every kit brings along: count-in, metronome and the wooden sounds of the menus. */
export const SHARED_SOUNDS: Readonly<Record<string, OneShot>> = {
  sticks: { layers: [{ source: standard(31), gain: 0.8 }], peakDb: -10, lengthMs: 120 },
  click: { layers: [{ source: standard(77), gain: 0.8 }], peakDb: -14, lengthMs: 90 },
  "click-accent": { layers: [{ source: standard(76), gain: 0.8 }], peakDb: -10, lengthMs: 90 },
  "menu-move": {
    layers: [{ source: program(12, 79), gain: 0.6, fadeMs: 110 }],
    peakDb: -18,
    lengthMs: 120,
  },
  "menu-pick": {
    layers: [
      { source: program(12, 76), gain: 0.6, fadeMs: 160 },
      { source: standard(76), gain: 0.2 },
      { source: program(12, 83), gain: 0.7, fadeMs: 260, afterMs: 75 },
    ],
    peakDb: -14,
    lengthMs: 340,
  },
  "menu-back": {
    layers: [
      { source: program(12, 79), gain: 0.6, fadeMs: 140 },
      { source: program(12, 72), gain: 0.7, fadeMs: 220, afterMs: 75 },
    ],
    peakDb: -16,
    lengthMs: 300,
  },
};
