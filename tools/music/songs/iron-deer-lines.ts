// What Iron Deer is made of: riffs as steps above the chord, bass, tunes by name, all in E minor.
import type { Section } from "../song.ts";

/** One riff for the four guitars of it: palm-muted strings and open chords, on both sides. */
export function riff(mutes: string, chords: string): Section["parts"] {
  return {
    "chug-left": { steps: mutes },
    "chug-right": { steps: mutes },
    "riff-left": { steps: chords },
    "riff-right": { steps: chords },
  };
}

/** The two leads: the left sings the tune, the right its third below, or answers. */
export function twins(left: string, right: string): Section["parts"] {
  return { "twin-left": { line: left }, "twin-right": { line: right } };
}

/** The bass guitar, and a synthesiser under it for the lowest octave. */
export const bass = (steps: string): Section["parts"] => ({ "pick-bass": { steps }, sub: { steps } });

export const GALLOP = "0:2 0:1 0:1";
export const THREE_GALLOPS = `${GALLOP} ${GALLOP} ${GALLOP}`;
export const FULL_GALLOP = `${THREE_GALLOPS} ${GALLOP}`;
export const PUMP = "0:2 0:2 0:2 0:2 0:2 0:2 0:2 0:2";
export const SILENT = "-:16";
export const OPEN = "0+7+12";
const PUSHED = `${OPEN}:2 ${OPEN}:4 ${OPEN}:2 ${OPEN}:2 ${OPEN}:4 ${OPEN}:2`;
export const TRESILLO = `${OPEN}:6 ${OPEN}:6 ${OPEN}:4`;
export const BEATS = `${OPEN}:4 ${OPEN}:4 ${OPEN}:4 ${OPEN}:4`;
export const BUILD = "0+7:2 0+7:2 0+7:2 0+7:2 0+7:1 0+7:1 0+7:1 0+7:1 12+19:2 -:2";

export const CALL = "-:12 3+10+15:2 5+12+17:2";
export const ANSWER = "-:12 6+13+18:2 5+12+17:2";
const TURN = "-:10 7+14:1 7+14:1 12+19:4";
export const RIFF_MUTES = `${THREE_GALLOPS} -:4 | ${THREE_GALLOPS} -:4 | ${GALLOP} ${GALLOP} 0:2 -:6 | ${GALLOP} ${GALLOP} 0:2 -:6`;
export const RIFF_CHORDS = `${CALL} | ${ANSWER} | ${TURN} | ${TURN}`;
export const RIFF_BASS =
  `${THREE_GALLOPS} 3:2 5:2 | ${THREE_GALLOPS} 6:2 5:2 | ` +
  `${GALLOP} ${GALLOP} 0:2 7:1 7:1 12:4 | ${GALLOP} ${GALLOP} 0:2 7:1 7:1 12:4`;
export const STORM = `${PUMP} | ${PUMP} | ${PUMP} | ${PUMP}`;
export const STORM_CHORDS = `${TRESILLO} | ${TRESILLO} | ${TRESILLO} | ${BEATS}`;

export const CHORUS_CHORDS = `${PUSHED} | ${PUSHED} | ${PUSHED} | ${PUSHED} | ${OPEN}:16 | ${OPEN}:16 | ${OPEN}:8 ${OPEN}:8 | ${BEATS}`;

export const STOMP = `${OPEN}:3 ${OPEN}:3 ${OPEN}:2 1+8+13:4 -:4`;
export const STOMP_ON = `${OPEN}:3 ${OPEN}:3 ${OPEN}:2 1+8+13:2 0+7:1 0+7:1 ${OPEN}:2 -:2`;
export const STOP = `${OPEN}:3 ${OPEN}:3 ${OPEN}:1 -:9`;
export const STOMP_BASS = "0:3 0:3 0:2 1:4 -:4 | 0:3 0:3 0:2 1:2 0:1 0:1 0:2 -:2";

export const CLEAN = "E4:2 B4:2 E5:2 F#5:2 G5:2 F#5:2 E5:2 B4:2 | E4:2 G4:2 C5:2 D5:2 E5:2 D5:2 C5:2 G4:2";
export const CHORUS_TUNE = `
  B4:4 E5:4 F#5:2 G5:6 | G5:3 F#5:3 E5:6 D5:4 | D5:4 G5:4 A5:2 B5:6 | A5:3 G5:3 F#5:6 D5:4 |
  C6:4 B5:2 A5:6 E5:4 | G5:4 E5:4 G5:4 C6:4 | B5:3 A5:3 F#5:4 A5:2 D6:4 | D#6:8 B5:4 -:4`;
export const CHORUS_THIRD = `
  G4:4 B4:4 D5:2 E5:6 | E5:3 D5:3 C5:6 B4:4 | B4:4 D5:4 F#5:2 G5:6 | F#5:3 E5:3 D5:6 A4:4 |
  A5:4 G5:2 E5:6 C5:4 | E5:4 C5:4 E5:4 G5:4 | G5:3 F#5:3 D5:4 F#5:2 A5:4 | B5:8 F#5:4 -:4`;
export const VERSE_TUNE = `
  -:16 | -:16 | -:16 | -:16 |
  E5:6 F#5:2 G5:8 | A5:6 G5:2 F#5:4 E5:4 | A5:6 B5:2 C6:8 | B5:8 D#6:4 F#6:4`;
export const VERSE_THIRD = `
  -:16 | -:16 | -:16 | -:16 |
  B4:6 D5:2 E5:8 | F#5:6 E5:2 D5:4 B4:4 | E5:6 G5:2 A5:8 | F#5:8 B5:4 D#6:4`;
export const SOLO_LEFT = `
  E5:2 G5:2 B5:2 E6:2 D6:1 B5:1 G5:1 E5:1 D5:2 E5:2 | -:16 |
  -:16 | F#5:1 A5:1 D6:1 F#6:1 D6:1 A5:1 F#5:1 D5:1 A5:2 D6:4 -:2 |
  E6:1 D6:1 B5:1 G5:1 E6:1 D6:1 B5:1 G5:1 -:8 | G5:1 A5:1 B5:1 D6:1 G5:1 A5:1 B5:1 E6:1 -:8 |
  E6:1 C6:1 G5:1 C6:1 -:4 E6:1 D6:1 C6:1 G5:1 -:4 | D#6:2 B5:2 F#5:2 B5:2 D#6:1 B5:1 D#6:1 F#6:1 B6:4`;
export const SOLO_RIGHT = `
  -:16 | G5:3 A5:1 B5:4 A5:1 G5:1 E5:1 D5:1 E5:2 B4:2 |
  G5:2 C6:2 E6:2 G6:2 E6:1 C6:1 G5:1 E5:1 C6:2 -:2 | -:16 |
  -:8 B5:1 A5:1 G5:1 E5:1 B5:1 A5:1 G5:1 E5:1 | -:8 E5:1 G5:1 A5:1 B5:1 E5:1 G5:1 A5:1 B5:1 |
  -:4 C6:1 G5:1 E5:1 G5:1 -:4 C6:1 B5:1 A5:1 E5:1 | B5:2 F#5:2 D#5:2 F#5:2 B5:1 F#5:1 B5:1 D#6:1 F#6:4`;
export const OUTRO_TWINS = twins(
  "E6:6 D6:2 B5:8 | G5:4 A5:2 B5:6 E6:4 | E6:8 G6:8 | F#6:8 A6:4 -:4",
  "B5:6 B5:2 G5:8 | E5:4 F#5:2 G5:6 B5:4 | C6:8 E6:8 | D6:8 F#6:4 -:4",
);
export const PRE_CHORUS_TWINS = twins(
  "E5:8 G5:8 | F#5:8 A5:8 | C6:4 B5:4 A5:4 C6:4 | B5:4 D#6:4 F#6:4 -:4",
  "C5:8 E5:8 | D5:8 F#5:8 | E5:4 G5:4 E5:4 A5:4 | F#5:4 B5:4 D#6:4 -:4",
);
