/*
 * Tunes and basses of Night Train, written in C. A tune that calls belongs to the saxophone, its answer to the glass;
 * where one speaks the other is silent, bar by bar, as the drummers do it.
 */

/** The chime of the platform; the chorus begins with its first three notes. */
export const CHIME = "-:2 A5:2 C6:2 E6:3 D6:3 G6:4 | -:2 B5:2 D6:2 E6:3 C#6:3 A5:4";

export const BOARDING_BASS = "D2:3 D2:1 -:2 A2:1 C3:1 D3:3 D2:1 C2:2 A1:2 | G1:3 G1:1 -:2 D2:1 F2:1 G2:4 -:4";
export const BOARDING_SAX = "-:2 A4:1 C5:1 E5:4 -:8 | -:12 D5:2 B4:1 G4:1";
export const BOARDING_GLASS = "-:10 A5:1 C6:1 F6:4 | -:12 B5:2 D6:1 E6:1";

const VERSE_WALK = `
  C2:3 C2:1 -:2 G2:1 A2:1 C3:2 -:1 G2:1 E2:2 G1:1 G#1:1 | A1:3 A1:1 -:2 E2:1 G2:1 A2:2 -:1 E2:1 C2:2 B1:1 C#2:1 |
  D2:3 D2:1 -:2 A2:1 C3:1 D3:2 -:1 C3:1 A2:2 G2:1 F#2:1 |`;
export const VERSE_BASS = `${VERSE_WALK} F2:3 F2:1 -:2 C3:1 Ab2:1 Bb1:3 Bb1:1 -:1 D2:1 Eb2:1 E2:1`;
export const SECOND_VERSE_BASS = `${VERSE_WALK} F2:3 F2:1 -:2 C3:1 Ab2:1 Bb1:3 Bb1:1 -:1 D2:1 F2:1 G2:1`;

/** One bar each: the saxophone asks twice, the glass answers a third higher and lets the borrowed chord in. */
export const VERSE_SAX = `
  -:2 G4:2 B4:1 D5:3 E5:2 D5:1 B4:3 G4:2 | -:16 | -:16 |
  -:2 Ab4:2 C5:1 Eb5:3 D5:2 C5:1 G4:3 -:2`;
export const VERSE_GLASS = `
  -:16 | -:2 E5:2 G5:1 B5:3 C6:2 B5:1 G5:3 E5:2 |
  -:2 A5:2 C6:1 E6:3 F6:2 E6:1 C6:2 A5:1 C6:2 | -:16`;

/** Two bars each, and the glass asks. */
export const SECOND_VERSE_GLASS = `
  -:2 G5:2 B5:1 D6:3 E6:2 D6:1 B5:3 G5:2 | A5:3 C6:3 E6:2 G6:3 E6:3 -:2 | -:16 | -:16`;
export const SECOND_VERSE_SAX = `
  -:16 | -:16 |
  -:2 A4:2 C5:1 E5:3 F5:2 E5:1 C5:3 A4:2 | Ab4:3 C5:3 Eb5:2 F5:3 D5:3 -:2`;

const CHORUS_BASS_FIRST = `
  F2:3 F2:1 -:2 C3:1 F3:1 F2:2 A2:2 G2:2 F2:2 | E2:3 E2:1 -:2 B2:1 D3:1 A1:3 A1:1 C#2:2 E2:2 |
  D2:3 D2:1 -:2 A2:1 C3:1 G1:3 G1:1 B1:2 D2:2 | C2:3 C2:1 -:2 G2:1 B2:1 C3:3 C3:1 Bb2:2 G2:2 |
  F2:3 F2:1 -:2 C3:1 F3:1 F2:2 A2:2 C3:2 E2:2 | F2:3 F2:1 -:2 C3:1 Eb3:1 Bb1:3 Bb1:1 D2:2 F2:2`;
export const CHORUS_BASS = `${CHORUS_BASS_FIRST} |
  E2:3 E2:1 -:2 B2:1 D3:1 A1:3 A1:1 C2:2 C#2:2 | D2:3 D2:3 F2:2 G1:2 G1:2 A1:2 B1:2`;
export const CHORUS_STRINGS = `
  A5:8 C6:8 | B5:8 G5:8 | F5:8 B5:8 | B5:8 Bb5:8 | A5:8 C6:4 E6:4 | Eb6:8 D6:8 | B5:8 C6:8 | A5:6 C6:6 -:4`;
export const SECOND_VERSE_STRINGS = "-:16 | -:16 | A5:8 C6:8 | Ab5:8 Bb5:8";
export const LAST_CHORUS_BASS = CHORUS_BASS_FIRST;

const HOOK_SAX = "-:2 A4:2 C5:2 E5:3 G5:3 E5:4 | D5:4 -:12";
const HOOK_GLASS = "-:16 | -:6 B5:2 D6:1 C#6:5 A5:2";
export const HOOK_BELLS = "-:2 A5:2 C6:2 E6:3 G6:3 E6:4 | D6:4 -:2 B5:2 D6:1 C#6:5 A5:2";

/** Question and answer in half bars, then both in thirds. */
export const CHORUS_SAX = `${HOOK_SAX} |
  -:1 F4:1 A4:2 C5:4 -:8 | -:1 G4:1 B4:2 E5:4 -:8 |
  A4:3 C5:3 E5:2 A5:3 G5:5 | Ab5:3 G5:3 Eb5:2 D5:3 F5:3 G5:2 |
  G5:3 E5:3 D5:2 C5:3 E5:3 -:2 | F5:3 E5:3 D5:2 C5:2 D5:4 -:2`;
export const CHORUS_GLASS = `${HOOK_GLASS} |
  -:9 F5:1 A5:2 B5:4 | -:9 G5:1 Bb5:2 D6:4 |
  C5:3 E5:3 A5:2 C6:3 B5:5 | C6:3 Bb5:3 Ab5:2 F5:3 Ab5:3 Bb5:2 |
  B5:3 G5:3 E5:2 E5:3 G5:3 -:2 | A5:3 G5:3 F5:2 E5:2 F5:4 -:2`;

/** The longest call of all, two bars over the whole band, and its answer. */
export const LAST_CHORUS_SAX = `${HOOK_SAX} |
  -:2 F4:2 A4:2 C5:3 E5:3 F5:4 | G5:3 E5:3 D5:2 C5:2 Bb4:1 C5:1 D5:4 | -:16 | -:16`;
export const LAST_CHORUS_GLASS = `${HOOK_GLASS} | -:16 | -:16 |
  -:2 A5:2 C6:2 E6:3 G6:3 A6:4 | Ab6:3 G6:3 F6:2 D6:2 C6:1 D6:1 F6:4`;

export const BREAK_BASS =
  "Ab1:2 -:6 Ab1:2 -:6 | Bb1:2 -:6 Bb1:2 -:6 | Ab1:2 -:6 Ab1:2 -:4 C2:2 | Eb2:2 -:8 Ab1:2 Ab1:1 Bb1:1 C2:1 E2:1";
export const BREAK_SAX = `
  C5:2 Eb5:2 G5:4 -:8 | -:8 D5:2 F5:2 G5:4 | C5:2 Eb5:2 -:4 Eb5:2 G5:2 -:4 | Gb5:2 -:10 F4:1 Ab4:1 Bb4:1 C5:1`;
export const BREAK_GLASS = `
  -:8 Eb5:2 G5:2 Bb5:4 | G5:2 Bb5:2 D6:4 -:8 | -:4 G5:2 Bb5:2 -:4 Bb5:2 C6:2 | Bb5:2 -:10 F5:1 Ab5:1 Bb5:1 C6:1`;

export const OUTRO_BASS =
  "E2:2 E2:2 B2:2 D3:2 A1:2 A1:2 C#2:2 E2:2 | D2:3 D2:3 A2:2 G1:1 G1:1 B1:1 D2:1 F2:1 G2:1 A2:1 B2:1";
export const OUTRO_STRINGS = "B5:8 C#6:8 | A5:6 C6:2 B5:4 D6:4";
/** Every other sixteenth each. */
export const OUTRO_SAX = `
  E5:1 -:1 G5:1 -:1 B5:1 -:1 G5:1 -:1 C#5:1 -:1 E5:1 -:1 G5:1 -:1 A5:1 -:1 | D5:3 F5:3 A5:2 G5:2 F5:2 G5:2 B5:2`;
export const OUTRO_GLASS = `
  -:1 B5:1 -:1 D6:1 -:1 E6:1 -:1 D6:1 -:1 A5:1 -:1 C#6:1 -:1 E6:1 -:1 G6:1 | F5:3 A5:3 C6:2 B5:2 A5:2 B5:2 D6:2`;
