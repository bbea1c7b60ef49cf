import type { Drummer } from "./drummer.ts";
import type { Source } from "./sampler.ts";

const sonicPi = (name: string): Source => ({ sonicPi: name });
const standard = (key: number): Source => ({ drumKit: 0, key });
const program = (number: number, key: number): Source => ({ program: number, key });

/** Drums of two festivals: a taiko as the kick, a shime-daiko as the snare, a kane as the hat; a janggu to adorn. */
export const FESTIVAL_DRUMMER: Drummer = {
  voices: {
    kick: [
      { source: program(116, 48), gain: 0.5, fadeMs: 380 },
      { source: sonicPi("drum_tom_lo_hard"), gain: 0.3, tune: 0.86, fadeMs: 360 },
      { source: sonicPi("drum_heavy_kick"), gain: 0.26, fadeMs: 140 },
      { source: standard(37), gain: 0.12, tune: 0.7 },
    ],
    snare: [
      { source: sonicPi("drum_tom_hi_hard"), gain: 0.4, tune: 1.42, fadeMs: 170 },
      { source: standard(37), gain: 0.36 },
      { source: sonicPi("drum_snare_soft"), gain: 0.14, tune: 1.5, fadeMs: 110 },
      { source: sonicPi("tabla_te1"), gain: 0.26 },
    ],
    // The kane, a hand gong: stopped by the hand, and let ring where accented.
    hat: [
      { source: standard(67), gain: 0.22, tune: 1.5, fadeMs: 80, pan: 0.25 },
      { source: standard(53), gain: 0.12, tune: 1.3, fadeMs: 90, pan: 0.25 },
      { source: sonicPi("drum_cymbal_closed"), gain: 0.16, tune: 1.2, pan: 0.25 },
    ],
    "hat-open": [
      { source: standard(67), gain: 0.26, tune: 1.5, fadeMs: 320, pan: 0.25 },
      { source: standard(53), gain: 0.18, tune: 1.3, fadeMs: 380, pan: 0.25 },
      { source: sonicPi("drum_cymbal_closed"), gain: 0.18, tune: 1.2, pan: 0.25 },
    ],
    // Cymbal and a great gong under it.
    crash: [
      { source: standard(52), gain: 0.46, fadeMs: 1500 },
      { source: sonicPi("perc_bell"), gain: 0.12, tune: 0.42, fadeMs: 1800 },
    ],
    clappers: [
      { source: standard(76), gain: 0.34 },
      { source: standard(75), gain: 0.24, tune: 0.9 },
    ],
    "janggu-low": [{ source: sonicPi("tabla_ghe3"), gain: 0.3, pan: -0.3, fadeMs: 320 }],
    "janggu-high": [{ source: sonicPi("tabla_na"), gain: 0.2, pan: 0.3, fadeMs: 160 }],
    odaiko: [
      { source: program(116, 41), gain: 0.6, fadeMs: 900 },
      { source: sonicPi("drum_tom_lo_hard"), gain: 0.3, tune: 0.6, fadeMs: 700 },
    ],
  },
  strip:
    "highpass=f=40,equalizer=f=90:t=q:w=1:g=-2,equalizer=f=300:t=q:w=1:g=-2,treble=g=5:f=5000," +
    "acompressor=threshold=-18dB:ratio=2.5:attack=12:release=90:makeup=1.4",
  room: 0.1,
  width: 0,
};
