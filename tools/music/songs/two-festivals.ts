import { FESTIVAL_DRUMMER } from "../festival-drummer.ts";
import type { Section, Song } from "../song.ts";

// Both festivals share five notes, D E G A B. The Japanese verse rests on D (the yo scale); the Korean one on A, where
// C breaks down to B (gyemyeonjo). In the choruses everybody plays one tune, each with their own ornaments.
// Each number counts eighths; halves of them are grace notes.

const FLUTE_VERSE = `
  A5:3 B5:2 A5:1 G5:0.5 A5:0.5 G5:2 E5:3 | -:3 E5:2 G5:1 A5:6 |
  B5:3 D6:2 B5:1 A5:0.5 B5:0.5 A5:1 G5:1 A5:3 | E5:3 G5:2 E5:1 D5:5 -:1`;
const SHAMISEN_VERSE = `
  D4:2 D4:1 A4:2 B4:1 A4:2 G4:1 E4:2 G4:1 | E4:2 E4:1 A4:2 B4:1 D5:2 B4:1 A4:2 G4:1 |
  G4:2 G4:1 B4:2 D5:1 E5:2 D5:1 B4:2 A4:1 | E4:2 G4:1 A4:2 G4:1 E4:2 D4:1 D4:3`;
const HAEGEUM_VERSE = `
  A4:3 C5:0.5 B4:2.5 A4:3 E4:3 | A4:2 B4:1 C5:0.5 B4:1.5 A4:1 E5:6 |
  E5:3 D5:2 C5:0.5 B4:0.5 A4:3 E4:2 A4:1 | C5:0.5 B4:2.5 A4:2 E4:1 A4:5 -:1`;
const GAYAGEUM_VERSE = `
  A3:2 E4:1 A4:2 E4:1 C5:1 B4:1 A4:1 E4:2 A4:1 | A3:2 E4:1 A4:2 B4:1 E5:2 D5:1 B4:2 A4:1 |
  E4:2 B4:1 E5:2 D5:1 C5:1 B4:1 A4:1 E4:3 | A3:2 E4:1 C5:1 B4:1 A4:1 E4:2 D4:1 A3:3`;

const CHORUS_FLUTE = `
  D6:3 B5:2 D6:1 E6:3 D6:3 | B5:2 A5:1 B5:2 D6:1 A5:6 |
  G5:2 A5:1 B5:3 D6:2 B5:1 A5:3 | G5:2 E5:1 G5:2 A5:1 D6:3 -:3`;
const CHORUS_HAEGEUM = `
  D5:3 B4:2 D5:1 E5:0.5 D5:0.5 E5:2 D5:3 | B4:2 A4:1 B4:2 D5:1 B4:0.5 A4:5.5 |
  G4:2 A4:1 B4:3 D5:2 B4:1 A4:2 G4:1 | G4:2 E4:1 G4:2 A4:1 D5:3 -:3`;
const LAST_FLUTE = `
  D6:3 B5:2 D6:1 E6:3 D6:3 | B5:2 A5:1 B5:2 D6:1 E6:6 |
  G6:2 E6:1 D6:3 B5:2 D6:1 A5:3 | D6:2 B5:2 D6:2 E6:2 D6:2 E6:2`;
const LAST_HAEGEUM = `
  D5:3 B4:2 D5:1 E5:0.5 D5:0.5 E5:2 D5:3 | B4:2 A4:1 B4:2 D5:1 E5:6 |
  G5:2 E5:1 D5:3 B4:2 D5:1 B4:0.5 A4:2.5 | D5:2 B4:2 D5:2 E5:2 D5:2 E5:2`;

const BRIDGE_HAEGEUM = `
  E5:2 D5:1 B4:2 A4:1 B4:6 | -:12 | D5:2 B4:1 A4:3 -:6 | -:6 B4:0.5 A4:2.5 -:3`;
const BRIDGE_FLUTE = `
  -:12 | E6:2 D6:1 B5:2 A5:1 B5:6 | -:6 D6:2 B5:1 A5:3 | B5:3 -:6 B5:2 D6:1`;
const RISING_FLUTE = `
  A5:3 B5:3 D6:3 B5:3 | B5:3 D6:3 E6:3 D6:3 | A5:2 B5:1 D6:2 E6:1 D6:2 E6:1 G6:3 | E6:9 -:3`;
const RISING_HAEGEUM = `
  A4:3 B4:3 D5:2 E5:1 B4:3 | B4:3 D5:3 E5:2 G5:1 D5:3 | A4:2 B4:1 D5:2 E5:1 D5:2 E5:1 G5:3 | E5:9 -:3`;

const REST = "... ... ... ... ";
const DRONE = "x== === === ===";
const PULSE = "0:2 0:1 12:2 7:1 0:2 0:1 12:2 7:1";
const LOW_STROLL = "0:3 -:3 0:3 7:2 0:1";
const LOW_DRIVE = "0:3 0:2 12:1 0:3 7:2 12:1";
const ROLL = "0:1 1:1 2:1 3:1 2:1 1:1";
const STAB = "X.. ... ... ... X.. ... ... ... ";
const BEATS = "X.. X.. X.. X..";
const BELLS = { suzu: "x.. x.. x.. x.x" };

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: "D5",
    force: 0.82,
    parts: {
      shamisen: { line: "D4:3 -:3 D4:3 -:3 | D4:3 A4:3 D5:3 A4:2 G4:1" },
      flute: { line: "-:6 A5:6 | B5:2 A5:1 G5:3 E5:2 G5:1 A5:3" },
    },
    ornaments: { clappers: `X.. ... X.. ... ${BEATS}`, odaiko: `x.. ... ... ... x.. ... x.. ...` },
  },
  {
    name: "intro",
    bars: 2,
    chords: "D5 | A5",
    force: 0.88,
    parts: {
      shamisen: { steps: PULSE },
      gayageum: { pick: `${ROLL} ${ROLL}` },
      geomungo: { steps: LOW_STROLL },
      ajaeng: { comp: DRONE },
    },
  },
];

const JAPANESE_VERSE: Section = {
  name: "verse",
  bars: 4,
  chords: "D5 | A5 | G5 | D5",
  force: 0.86,
  parts: {
    flute: { line: FLUTE_VERSE },
    shamisen: { line: SHAMISEN_VERSE },
    geomungo: { steps: "0:6 -:3 7:3" },
    ajaeng: { comp: DRONE },
  },
  ornaments: { odaiko: `x.. ... ... ... ${REST}` },
};

const KOREAN_VERSE: Section = {
  name: "verse",
  bars: 4,
  chords: "A5 | A5 | E5 | A5",
  force: 0.9,
  parts: {
    haegeum: { line: HAEGEUM_VERSE },
    gayageum: { line: GAYAGEUM_VERSE },
    geomungo: { steps: LOW_STROLL },
    ajaeng: { comp: DRONE },
  },
  ornaments: {
    "janggu-low": "x.. x.. x.. .x. x.x x.x x.. .x.",
    "janggu-high": "x.. x.. x.. x.x x.. x.. x.. x.x",
  },
};

const CHORUS: Section = {
  name: "chorus",
  bars: 4,
  chords: "D5 | G5 | E5 | G5 A5",
  force: 0.98,
  parts: {
    flute: { line: CHORUS_FLUTE },
    haegeum: { line: CHORUS_HAEGEUM },
    shamisen: { steps: PULSE },
    gayageum: { pick: `${ROLL} ${ROLL}` },
    geomungo: { steps: LOW_DRIVE },
    ajaeng: { comp: DRONE },
  },
  percussion: BELLS,
  ornaments: { odaiko: "x.. ... x.. ..." },
};

const BREAK: Section = {
  name: "break",
  bars: 2,
  chords: "D5 | A5",
  force: 0.88,
  parts: {
    shamisen: { comp: STAB },
    geomungo: { steps: "0:3 -:9" },
    flute: { line: "-:12 | -:9 A5:1 B5:1 D6:1" },
  },
  ornaments: { clappers: "x.. x.. x.. x.." },
};

const BRIDGE: Section = {
  name: "bridge",
  bars: 4,
  chords: "E5 | E5 | G5 | A5",
  force: 0.92,
  parts: {
    haegeum: { line: BRIDGE_HAEGEUM },
    flute: { line: BRIDGE_FLUTE },
    gayageum: { pick: `${ROLL} ${ROLL} | -:12 | ${ROLL} -:6 | ${ROLL} ${ROLL}` },
    shamisen: { steps: `-:12 | ${PULSE} | -:6 0:2 0:1 12:2 7:1 | ${PULSE}` },
    geomungo: { steps: LOW_STROLL },
    ajaeng: { comp: DRONE },
  },
};

const RISE: Section = {
  name: "pre-chorus",
  bars: 4,
  chords: "D5 | E5 | G5 | A5",
  force: 0.94,
  parts: {
    flute: { line: RISING_FLUTE },
    haegeum: { line: RISING_HAEGEUM },
    shamisen: { steps: PULSE },
    gayageum: { pick: `${ROLL} ${ROLL}` },
    geomungo: { steps: LOW_DRIVE },
    ajaeng: { comp: DRONE },
  },
  percussion: BELLS,
};

const LAST_CHORUS: Section = {
  ...CHORUS,
  force: 1,
  parts: { ...CHORUS.parts, flute: { line: LAST_FLUTE }, haegeum: { line: LAST_HAEGEUM } },
  percussion: { suzu: "x.x x.x x.x xxx" },
  ornaments: { odaiko: "x.. ... x.. ...", "janggu-high": ".x. .x. .x. .xx" },
};

const OUTRO: Section = {
  name: "outro",
  bars: 1,
  chords: "D5",
  force: 1,
  parts: {
    flute: { line: "D6:9 -:3" },
    haegeum: { line: "C5:0.25 D5:8.75 -:3" },
    shamisen: { comp: "X== === ... ..." },
    gayageum: { pick: "0:0.5 1:0.5 2:0.5 3:7.5 -:3" },
    geomungo: { steps: "0:8 -:4" },
    ajaeng: { comp: "X== === === ..." },
  },
  ornaments: { odaiko: "X.. ... ... ..." },
};

/** A Japanese and a Korean festival meet on one square in 12/8, and run home together. */
export const TWO_FESTIVALS: Song = {
  id: "two-festivals",
  metre: {
    bpm: 88,
    beatsPerBar: 4,
    stepsPerBeat: 3,
    barOneMs: 500,
    changes: [
      { bar: 19, bpm: 96 },
      { bar: 23, bpm: 104 },
      { bar: 27, bpm: 112 },
    ],
  },
  lengthSec: 80,
  seed: 128,
  drummer: FESTIVAL_DRUMMER,
  bandWidth: 0.35,
  sections: [...INTRO, JAPANESE_VERSE, KOREAN_VERSE, CHORUS, BREAK, BRIDGE, RISE, LAST_CHORUS, OUTRO],
};
