import { DISCO_DRUMMER } from "./drum-voices.ts";
import type { Drummer } from "./drummer.ts";

/** The disco kit after midnight: less of its box, more of its cymbals, and closer together. */
export const CITY_DRUMMER: Drummer = {
  ...DISCO_DRUMMER,
  strip:
    "highpass=f=34,equalizer=f=360:t=q:w=1:g=-3.5,equalizer=f=5000:t=q:w=1:g=1.5,treble=g=3.5:f=9500," +
    "acompressor=threshold=-18dB:ratio=2.5:attack=12:release=90:makeup=1.4",
  room: 0.06,
  width: 0.25,
};
