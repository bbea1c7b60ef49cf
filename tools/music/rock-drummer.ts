import type { Drummer } from "./drummer.ts";
import type { Source } from "./sampler.ts";

const sonicPi = (name: string): Source => ({ sonicPi: name });
const power = (key: number): Source => ({ drumKit: 16, key });
const standard = (key: number): Source => ({ drumKit: 0, key });

/** A big bright kit in a hall: a deep kick with an edge, a ringing snare, crashes that are let ring. */
export const ROCK_DRUMMER: Drummer = {
  voices: {
    kick: [
      { source: sonicPi("drum_bass_hard"), gain: 0.62, fadeMs: 300 },
      { source: power(36), gain: 0.5, fadeMs: 180 },
      { source: sonicPi("drum_heavy_kick"), gain: 0.42, fadeMs: 200 },
    ],
    snare: [
      { source: sonicPi("drum_snare_hard"), gain: 0.56, tune: 0.97, pan: -0.04 },
      { source: standard(40), gain: 0.34, pan: 0.04 },
      { source: sonicPi("sn_dolf"), gain: 0.16, fadeMs: 240 },
    ],
    ghost: [{ source: sonicPi("drum_snare_soft"), gain: 0.26, pan: -0.04 }],
    hat: [
      { source: standard(42), gain: 0.19, pan: 0.3 },
      { source: sonicPi("drum_cymbal_closed"), gain: 0.12, pan: 0.3, tune: 0.94 },
    ],
    "hat-open": [{ source: sonicPi("drum_cymbal_open"), gain: 0.26, pan: 0.3, fadeMs: 380 }],
    pedal: [{ source: sonicPi("drum_cymbal_pedal"), gain: 0.22, pan: 0.3 }],
    crash: [
      { source: standard(57), gain: 0.44, pan: -0.35, fadeMs: 2000 },
      { source: sonicPi("drum_splash_hard"), gain: 0.12, pan: -0.4, fadeMs: 1200 },
    ],
    "crash-right": [{ source: standard(49), gain: 0.4, pan: 0.45, fadeMs: 2000 }],
    ride: [{ source: standard(51), gain: 0.15, pan: 0.4, fadeMs: 600 }],
    "tom-high": [
      { source: sonicPi("drum_tom_hi_hard"), gain: 0.52, pan: -0.35 },
      { source: power(50), gain: 0.24, pan: -0.35 },
    ],
    "tom-mid": [
      { source: sonicPi("drum_tom_mid_hard"), gain: 0.52, pan: 0.05 },
      { source: power(47), gain: 0.24, pan: 0.05 },
    ],
    "tom-low": [
      { source: sonicPi("drum_tom_lo_hard"), gain: 0.62, pan: 0.4 },
      { source: power(43), gain: 0.28, pan: 0.4 },
    ],
    boom: [{ source: sonicPi("bd_boom"), gain: 0.5, fadeMs: 1000 }],
    sticks: [{ source: standard(31), gain: 0.4 }],
  },
  strip:
    "highpass=f=32,equalizer=f=370:t=q:w=1:g=-3.5,equalizer=f=4200:t=q:w=1:g=2.5,treble=g=3:f=9000," +
    "acompressor=threshold=-18dB:ratio=2.6:attack=10:release=80:makeup=1.6",
  room: 0.09,
  width: 0.7,
};
