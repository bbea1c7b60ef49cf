import type { Drummer } from "./drummer.ts";
import type { Source } from "./sampler.ts";

const sonicPi = (name: string): Source => ({ sonicPi: name });
const electronic = (key: number): Source => ({ drumKit: 24, key });
const standard = (key: number): Source => ({ drumKit: 0, key });

/** A drum machine: a round kick, a snare with a clap in it, hats to the right and a clap for the backbeat. */
export const ELECTRONIC_DRUMMER: Drummer = {
  voices: {
    kick: [
      { source: sonicPi("bd_haus"), gain: 0.75 },
      { source: sonicPi("bd_klub"), gain: 0.5, fadeMs: 240 },
    ],
    snare: [
      { source: sonicPi("elec_hi_snare"), gain: 0.42, pan: -0.04 },
      { source: standard(39), gain: 0.3, pan: 0.06, fadeMs: 220 },
      { source: sonicPi("sn_dub"), gain: 0.26 },
    ],
    clap: [
      { source: standard(39), gain: 0.34, pan: 0.2 },
      { source: sonicPi("sn_dolf"), gain: 0.12, pan: -0.2 },
    ],
    hat: [
      { source: electronic(42), gain: 0.32, pan: 0.26 },
      { source: sonicPi("drum_cymbal_closed"), gain: 0.1, pan: 0.26, tune: 1.2 },
    ],
    "hat-open": [
      { source: electronic(46), gain: 0.32, pan: 0.26, fadeMs: 220 },
      { source: sonicPi("drum_cymbal_open"), gain: 0.09, pan: 0.26, tune: 1.3, fadeMs: 200 },
    ],
    pedal: [{ source: sonicPi("drum_cymbal_pedal"), gain: 0.2, pan: 0.26 }],
    crash: [
      { source: electronic(49), gain: 0.3, pan: -0.25, fadeMs: 1600 },
      { source: sonicPi("drum_splash_hard"), gain: 0.12, pan: 0.3, fadeMs: 1200 },
    ],
    boom: [{ source: sonicPi("bd_boom"), gain: 0.5, fadeMs: 1100 }],
    tick: [{ source: sonicPi("elec_tick"), gain: 0.12, pan: -0.4 }],
    block: [{ source: sonicPi("elec_wood"), gain: 0.16, pan: -0.35 }],
    sticks: [{ source: standard(31), gain: 0.4 }],
  },
  strip:
    "highpass=f=30,equalizer=f=62:t=q:w=1:g=-2,equalizer=f=340:t=q:w=1:g=-3,equalizer=f=4800:t=q:w=1:g=1.5,treble=g=2:f=10000," +
    "acompressor=threshold=-17dB:ratio=2.5:attack=12:release=80:makeup=1.4",
  room: 0.05,
};
