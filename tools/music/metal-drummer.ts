import type { Drummer } from "./drummer.ts";
import type { Source } from "./sampler.ts";

const sonicPi = (name: string): Source => ({ sonicPi: name });
const power = (key: number): Source => ({ drumKit: 16, key });
const standard = (key: number): Source => ({ drumKit: 0, key });

/** A big kit in a dead room: kicks that click through the guitars, a snare that cracks, long crashes. */
export const METAL_DRUMMER: Drummer = {
  voices: {
    kick: [
      { source: power(36), gain: 0.6, fadeMs: 150 },
      { source: sonicPi("bd_tek"), gain: 0.42, fadeMs: 120 },
      { source: sonicPi("drum_heavy_kick"), gain: 0.5, fadeMs: 170 },
    ],
    snare: [
      { source: power(40), gain: 0.5, tune: 1.04, pan: 0.04 },
      { source: sonicPi("drum_snare_hard"), gain: 0.55, pan: -0.04 },
      { source: sonicPi("sn_generic"), gain: 0.16, fadeMs: 180 },
    ],
    hat: [{ source: power(42), gain: 0.32, pan: 0.34, tune: 1.04 }],
    "hat-open": [
      { source: power(46), gain: 0.34, pan: 0.34, fadeMs: 420 },
      { source: sonicPi("drum_cymbal_open"), gain: 0.1, pan: 0.34, fadeMs: 360 },
    ],
    pedal: [{ source: sonicPi("drum_cymbal_pedal"), gain: 0.22, pan: 0.34 }],
    crash: [
      { source: power(57), gain: 0.42, pan: -0.4, fadeMs: 2000 },
      { source: sonicPi("drum_cymbal_hard"), gain: 0.22, pan: -0.4, fadeMs: 1500 },
    ],
    "crash-right": [{ source: power(49), gain: 0.42, pan: 0.5, fadeMs: 2000 }],
    china: [{ source: power(52), gain: 0.3, pan: 0.55, fadeMs: 900 }],
    ride: [{ source: power(53), gain: 0.16, pan: 0.45, fadeMs: 500 }],
    "tom-high": [
      { source: sonicPi("drum_tom_hi_hard"), gain: 0.55, pan: -0.4 },
      { source: power(50), gain: 0.26, pan: -0.4 },
    ],
    "tom-mid": [
      { source: sonicPi("drum_tom_mid_hard"), gain: 0.55, pan: 0.05 },
      { source: power(47), gain: 0.26, pan: 0.05 },
    ],
    "tom-low": [
      { source: sonicPi("drum_tom_lo_hard"), gain: 0.65, pan: 0.45 },
      { source: power(43), gain: 0.3, pan: 0.45 },
    ],
    boom: [{ source: sonicPi("bd_boom"), gain: 0.55, fadeMs: 900 }],
    sticks: [{ source: standard(31), gain: 0.4 }],
  },
  strip:
    "highpass=f=34,equalizer=f=360:t=q:w=1:g=-4,equalizer=f=4000:t=q:w=1:g=3,treble=g=4:f=9000," +
    "acompressor=threshold=-18dB:ratio=3:attack=8:release=70:makeup=1.8",
  room: 0.06,
};
