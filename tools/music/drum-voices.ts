import type { Drummer } from "./drummer.ts";
import type { Layer, Source, Voices } from "./sampler.ts";

const sonicPi = (name: string): Source => ({ sonicPi: name });
const power = (key: number): Source => ({ drumKit: 16, key });
const standard = (key: number): Source => ({ drumKit: 0, key });

const CRASH: readonly Layer[] = [
  { source: power(49), gain: 0.5, pan: -0.3, fadeMs: 1800 },
  { source: sonicPi("drum_splash_hard"), gain: 0.14, pan: -0.4, fadeMs: 1200 },
];

const DISCO_KIT: Voices = {
  kick: [
    { source: sonicPi("drum_heavy_kick"), gain: 0.95 },
    { source: power(36), gain: 0.4 },
    { source: sonicPi("bd_haus"), gain: 0.25 },
  ],
  snare: [
    { source: sonicPi("drum_snare_hard"), gain: 0.5, pan: -0.04 },
    { source: power(38), gain: 0.42, pan: 0.04 },
    { source: sonicPi("sn_dub"), gain: 0.2 },
  ],
  ghost: [{ source: sonicPi("drum_snare_soft"), gain: 0.3, pan: -0.04 }],
  clap: [
    { source: standard(39), gain: 0.34, pan: 0.14 },
    { source: sonicPi("sn_dolf"), gain: 0.12, pan: -0.14 },
  ],
  hat: [{ source: sonicPi("drum_cymbal_closed"), gain: 0.3, pan: 0.3 }],
  "hat-open": [
    { source: power(46), gain: 0.3, pan: 0.3, fadeMs: 260 },
    { source: sonicPi("drum_cymbal_open"), gain: 0.1, pan: 0.3, tune: 1.25, fadeMs: 240 },
  ],
  pedal: [{ source: sonicPi("drum_cymbal_pedal"), gain: 0.22, pan: 0.3 }],
  crash: CRASH,
  "tom-high": [
    { source: sonicPi("drum_tom_hi_hard"), gain: 0.5, pan: -0.3 },
    { source: power(50), gain: 0.22, pan: -0.3 },
  ],
  "tom-mid": [
    { source: sonicPi("drum_tom_mid_hard"), gain: 0.5, pan: 0.05 },
    { source: power(47), gain: 0.22, pan: 0.05 },
  ],
  "tom-low": [
    { source: sonicPi("drum_tom_lo_hard"), gain: 0.6, pan: 0.35 },
    { source: power(43), gain: 0.26, pan: 0.35 },
  ],
  sticks: [{ source: standard(31), gain: 0.4 }],
};

/** A dry disco kit seen from the audience. */
export const DISCO_DRUMMER: Drummer = {
  voices: DISCO_KIT,
  strip:
    "highpass=f=32,equalizer=f=380:t=q:w=1:g=-3,equalizer=f=4500:t=q:w=1:g=2,treble=g=2:f=9000," +
    "acompressor=threshold=-18dB:ratio=2.5:attack=12:release=90:makeup=1.4",
  room: 0.07,
};

/** Hand percussion of the band stem: light, and to the sides. */
export const HAND_PERCUSSION: Voices = {
  shaker: [{ source: standard(70), gain: 0.16, pan: 0.5 }],
  tambourine: [{ source: standard(54), gain: 0.12, pan: -0.5 }],
  // Suzu, a handful of small bells.
  suzu: [{ source: standard(54), gain: 0.26, pan: -0.4, tune: 1.2 }],
  "conga-high": [{ source: standard(63), gain: 0.2, pan: -0.35 }],
  "conga-low": [{ source: standard(64), gain: 0.22, pan: -0.25 }],
  "conga-mute": [{ source: standard(62), gain: 0.16, pan: -0.35 }],
  cowbell: [{ source: sonicPi("drum_cowbell"), gain: 0.08, pan: 0.4 }],
  // A few people in the front row.
  hands: [
    { source: standard(39), gain: 0.15, pan: -0.5 },
    { source: standard(39), gain: 0.13, pan: 0.55, tune: 0.93, afterMs: 11 },
    { source: sonicPi("sn_dolf"), gain: 0.06, pan: 0.1, tune: 1.1, afterMs: 6 },
  ],
};
