// What Dawn Over the Gate is made of: guitars as steps above the chord, tunes by name, all written in D major.
import type { Section } from "../song.ts";

/** Ringing guitars, one a side. */
export const ringing = (steps: string): Section["parts"] => ({
  "crunch-left": { steps },
  "crunch-right": { steps },
});

/** The same two guitars, damped by the hand. */
export const damped = (steps: string): Section["parts"] => ({
  "palm-left": { steps },
  "palm-right": { steps },
});

/** The bass guitar, and a synthesiser under it for the lowest octave. */
export const bass = (steps: string): Section["parts"] => ({ "drive-bass": { steps }, sub: { steps } });

/** The theme as everybody should remember it: piano, bells above. */
export const chimes = (line: string): Section["parts"] => ({ tune: { line }, chime: { line } });

const OPEN = "0+7+12";
const SILENT = "-:16";
/** Three, three, two: the step of the whole song. The hook, the weave and the outro all walk in it. */
const STEP = `${OPEN}:3 ${OPEN}:3 ${OPEN}:2`;
const TRESILLO = `${STEP} ${STEP}`;
const BEATS = `${OPEN}:4 ${OPEN}:4 ${OPEN}:4 ${OPEN}:4`;
const SWUNG_OPEN = `${OPEN}:6 ${OPEN}:2 ${OPEN}:4 ${OPEN}:4 | ${OPEN}:3 ${OPEN}:5 ${OPEN}:4 ${OPEN}:4`;
const EIGHTHS = "0+7:2 0+7:2 0+7:2 0+7:2 0+7:2 0+7:2 0+7:2 0+7:2";

export const GUITARS = {
  tresillo: TRESILLO,
  tresilloHeld: `${TRESILLO} | ${STEP} ${OPEN}:8`,
  beats: BEATS,
  halves: `${OPEN}:6 ${OPEN}:2 ${OPEN}:6 ${OPEN}:2`,
  stop: `${OPEN}:4 ${OPEN}:4 ${OPEN}:4 ${OPEN}:1 -:3`,
  dawning: `${OPEN}:8 ${OPEN}:6 -:2`,
  letRing: `${OPEN}:16`,
  chorus: `${SWUNG_OPEN} | ${SWUNG_OPEN} | ${TRESILLO} | ${TRESILLO} | ${TRESILLO} | ${BEATS}`,
  eighths: EIGHTHS,
  verse: `${EIGHTHS} | ${EIGHTHS} | ${EIGHTHS} | 0+7:2 0+7:2 0+7:2 0+7:2 0+7:2 0+7:2 -:4`,
};

const DRIVE = "0:2 0:2 0:2 0:2 0:2 0:2 0:2 0:2";
const DRIVE_UP = "0:2 0:2 0:2 0:2 0:2 0:2 7:2 12:2";
const WALK = "0:3 0:3 0:2 0:3 0:3 12:2";

export const BASS = {
  drive: DRIVE,
  tresillo: "0:3 0:3 0:2 0:3 0:3 0:2",
  verse: `${DRIVE} | ${DRIVE_UP} | ${DRIVE} | 0:2 0:2 0:2 0:2 0:2 0:2 4:2 7:2`,
  preChorus: `0:6 0:6 0:4 | 0:6 0:6 0:4 | ${WALK} | 0:4 0:4 0:4 0:1 -:3`,
  chorus: `${DRIVE} | ${DRIVE_UP} | ${DRIVE} | ${DRIVE_UP} | ${WALK} | ${WALK} | ${WALK} | 0:4 0:4 0:4 0:2 7:2`,
};

export const TUNES = {
  hook: "F#5:3 A5:3 D6:2 C#6:3 A5:3 F#5:2 | B5:3 D6:3 B5:2 A5:6 -:2",
  hookInMinor: "F#5:3 B5:3 D6:2 C#6:3 B5:5 | G5:3 B5:3 D6:2 C#6:3 A5:5",
  verse: `
    -:2 A4:2 D5:2 E5:2 F#5:3 E5:3 D5:2 | D5:3 B4:5 -:8 |
    -:2 F#5:2 E5:2 D5:2 F#5:3 A5:3 F#5:2 | E5:6 C#5:4 -:2 E5:2 F#5:2`,
  verseChimes: `${SILENT} | -:8 B5:3 A5:3 F#5:2 | ${SILENT} | -:10 A5:2 C#6:2 E6:2`,
  preChorus: `
    G5:6 F#5:2 E5:6 -:2 | A5:6 F#5:2 E5:6 -:2 |
    B5:3 A5:3 G5:2 B5:3 A5:3 G5:2 | A5:4 B5:4 C#6:5 -:3`,
  chorus: `
    F#5:6 A5:2 F#5:4 E5:2 D5:2 | E5:3 C#5:5 -:2 A4:2 C#5:2 E5:2 |
    F#5:6 B5:2 A5:4 F#5:2 D5:2 | E5:3 D5:5 -:2 B4:2 D5:2 E5:2 |
    F#5:6 A5:2 D6:4 C#6:2 A5:2 | C#6:3 A#5:5 -:2 F#5:2 A#5:2 C#6:2 |
    D6:6 B5:2 D6:4 Bb5:4 | C#6:6 B5:2 A5:4 -:4`,
  chorusStrings: `
    D6:12 C#6:4 | C#6:8 A5:8 | B5:12 D6:4 | G5:8 B5:8 |
    D6:8 F#6:8 | E6:8 C#6:8 | B5:8 Bb5:8 | A5:4 C#6:4 E6:4 -:4`,
  calls: `
    -:2 F#5:2 E5:2 D5:2 F#5:3 E5:3 D5:2 | ${SILENT} |
    -:2 A5:2 F#5:2 E5:2 D6:3 C#6:3 A5:2 | -:12 E5:2 F#5:2`,
  answers: `
    ${SILENT} | -:2 B5:2 A5:2 G5:2 B5:3 A5:3 G5:2 |
    ${SILENT} | -:2 E6:2 C#6:2 B5:2 A5:6 -:2`,
  climb: "B4:4 E5:4 G5:4 B5:4 | E6:8 D#6:6 -:2",
  outro: "F#5:3 B5:3 D6:2 D6:3 B5:3 G5:2 | Bb5:3 D6:3 Bb5:2 C#6:4 E6:4",
};
