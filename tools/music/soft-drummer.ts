import { DISCO_DRUMMER } from "./drum-voices.ts";
import type { Drummer } from "./drummer.ts";
import type { Source } from "./sampler.ts";

const sonicPi = (name: string): Source => ({ sonicPi: name });
const standard = (key: number): Source => ({ drumKit: 0, key });

/** A small kit played lightly in a living room. */
export const SOFT_DRUMMER: Drummer = {
  voices: {
    ...DISCO_DRUMMER.voices,
    kick: [
      { source: sonicPi("drum_bass_soft"), gain: 0.5 },
      { source: standard(36), gain: 0.4, fadeMs: 240 },
      { source: sonicPi("drum_heavy_kick"), gain: 0.35 },
    ],
    snare: [
      { source: sonicPi("drum_snare_soft"), gain: 0.46, pan: -0.04 },
      { source: standard(38), gain: 0.34, pan: 0.04 },
      { source: sonicPi("sn_dub"), gain: 0.1 },
    ],
    hat: [{ source: sonicPi("drum_cymbal_closed"), gain: 0.2, pan: 0.28 }],
    "hat-open": [{ source: sonicPi("drum_cymbal_open"), gain: 0.16, pan: 0.28, fadeMs: 260 }],
    crash: [{ source: sonicPi("drum_splash_soft"), gain: 0.34, pan: -0.3, fadeMs: 1500 }],
  },
  strip:
    "highpass=f=34,equalizer=f=380:t=q:w=1:g=-2,equalizer=f=4200:t=q:w=1:g=1.5,treble=g=2:f=9000," +
    "acompressor=threshold=-20dB:ratio=2:attack=14:release=110:makeup=1.7",
  room: 0.09,
  width: 0,
};
