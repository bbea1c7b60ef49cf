import type { Section, Song } from "../song.ts";
import { SOFT_DRUMMER } from "../soft-drummer.ts";

const STROLL = "G | Em7 | Cmaj7 | D7sus D7";
const CHORUS_CHORDS = "Cmaj7 | D | Bm7 Em7 | Am7 D7";

// Chord notes from the lowest, plucked one after another: two bars of walking, one of standing still.
const PLUCK = "0:2 1:2 2:2 1:2 3:2 2:2 1:2 2:2";
const PLUCK_LIVELY = "0:2 2:1 1:1 3:2 1:2 0:2 2:1 1:1 3:2 2:2";
const PLUCK_SPARSE = "0:4 1:2 2:6 1:4";
const STRUM = "x..x ..x. x..x ..x.";
const STRUM_FULL = "X..x ..x. X.xx ..xx";

const WALK = "0:6 -:2 7:4 0:2 -:2";
const WALK_ON = "0:6 0:2 7:4 0:2 7:2";
const STAND = "0:12 -:4";

const VERSE_TUNE = `
  -:4 B4:2 D5:2 G5:4 F#5:2 D5:2 | E5:6 D5:2 B4:4 -:4 |
  -:4 C5:2 E5:2 A5:4 G5:2 E5:2 | D5:4 G5:4 F#5:4 -:4`;
const CHORUS_TUNE = `
  G5:4 E5:2 G5:2 B5:6 G5:2 | A5:4 F#5:2 A5:2 D6:6 -:2 |
  B5:3 A5:3 F#5:2 G5:4 B5:4 | C6:3 B5:3 A5:2 F#5:4 -:4`;
// Half a bar each, as the drummers do: the piano says it, the bells say it back.
const TRADED_PIANO = `
  B4:2 D5:2 G5:4 -:8 | B4:2 E5:2 G5:4 -:8 | -:8 C5:2 E5:2 A5:4 | -:8 F#5:2 A5:2 D6:4`;
const TRADED_BELLS = `
  -:8 B5:2 D6:2 G6:4 | -:8 B5:2 E6:2 G6:4 | C6:2 E6:2 A6:4 -:8 | G6:2 E6:2 D6:4 -:8`;
const CALLS = `
  B5:3 G5:3 E5:2 F#5:4 -:4 | -:16 | C6:3 A5:3 E5:2 G5:4 -:4 | -:16`;
const ANSWERS = `
  -:16 | B5:3 G5:3 E5:2 F#5:4 -:4 | -:16 | C6:3 A5:3 E5:2 G5:4 -:4`;

const COUNT = "X... X... X... X...";
const REST = ".... .... .... .... ";
const PAD = "x=== ==== ==== ==== ";

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: "Gadd9 | Cadd9",
    force: 0.86,
    parts: {
      guitar: { pick: PLUCK },
      glockenspiel: { line: "-:8 D6:4 B5:4 | G6:4 -:12" },
    },
    ornaments: { pedal: COUNT, sticks: `${REST} ${COUNT}` },
  },
  {
    name: "intro",
    bars: 2,
    chords: "Gadd9 | Cadd9 D7sus",
    force: 0.86,
    parts: {
      guitar: { pick: PLUCK },
      upright: { steps: STAND },
      piano: { comp: "x=== ==== ==== ==.. " },
      glockenspiel: { line: "-:8 D6:4 B5:4 | G6:4 -:4 A5:2 B5:2 D6:4" },
    },
  },
];

const VERSE: Section = {
  name: "verse",
  bars: 4,
  chords: STROLL,
  force: 0.86,
  parts: {
    guitar: { pick: PLUCK },
    upright: { steps: WALK },
    piano: { comp: "x=== ==.. x=== ==.." },
    tune: { line: VERSE_TUNE },
  },
  percussion: { shaker: "x... x... x... x..." },
};

const CHORUS: Section = {
  name: "chorus",
  bars: 4,
  chords: CHORUS_CHORDS,
  force: 0.96,
  parts: {
    guitar: { pick: PLUCK_LIVELY },
    strum: { comp: STRUM },
    upright: { steps: WALK_ON },
    piano: { comp: "x==. x==. x==. x==." },
    strings: { comp: PAD },
    tune: { line: CHORUS_TUNE },
    glockenspiel: { line: CHORUS_TUNE },
  },
  percussion: { shaker: "x.X. x.X. x.X. x.X." },
};

const TRADE: Section = {
  ...VERSE,
  force: 0.88,
  parts: {
    guitar: { pick: PLUCK_LIVELY },
    upright: { steps: WALK },
    tune: { line: TRADED_PIANO },
    glockenspiel: { line: TRADED_BELLS },
  },
  percussion: { shaker: "x.X. x.x. x.X. x.x." },
};

const BREAK: Section = {
  name: "break",
  bars: 4,
  chords: "Em9 | Em9 | Am9 | D7sus",
  force: 0.84,
  parts: {
    guitar: { pick: PLUCK_SPARSE },
    upright: { steps: STAND },
    strings: { comp: `${REST.repeat(3)} .... .... x=== ====` },
    tune: { line: CALLS },
    glockenspiel: { line: ANSWERS },
  },
  riserBars: 1,
};

const LAST_CHORUS: Section = {
  ...CHORUS,
  force: 1,
  parts: {
    ...CHORUS.parts,
    strum: { comp: STRUM_FULL },
    strings: {
      line: "E5:8 G5:8 | F#5:8 A5:8 | D6:8 B5:8 | C6:8 A5:4 F#5:4",
    },
  },
  percussion: { shaker: "x.Xx x.Xx x.Xx x.Xx", tambourine: ".... x... .... x..." },
};

const OUTRO: readonly Section[] = [
  {
    name: "outro",
    bars: 3,
    chords: "Cmaj7 | Bm7 Em7 | Am7 D7",
    force: 0.98,
    parts: {
      guitar: { pick: PLUCK_LIVELY },
      strum: { comp: `${STRUM} ${STRUM} X... X... X.X. X.X.` },
      upright: { steps: `${WALK_ON} | ${WALK_ON} | 0:4 0:4 0:2 0:2 7:2 7:2` },
      piano: { comp: "x==. x==. x==. x==." },
      strings: { comp: PAD },
      tune: { line: "G5:4 E5:2 G5:2 B5:6 G5:2 | F#5:4 A5:2 F#5:2 G5:6 B5:2 | C6:4 E6:4 D6:4 F#6:4" },
      glockenspiel: { line: "G5:4 E5:2 G5:2 B5:6 G5:2 | F#5:4 A5:2 F#5:2 G5:6 B5:2 | C6:4 E6:4 D6:4 F#6:4" },
    },
    percussion: { shaker: "x.Xx x.Xx x.Xx x.Xx", tambourine: ".... x... .... x..." },
  },
  {
    name: "outro",
    bars: 1,
    chords: "Gadd9",
    force: 0.98,
    parts: {
      guitar: { pick: "0:1 1:1 2:1 3:11 -:2" },
      strum: { comp: "X=== ==== ==== ...." },
      upright: { steps: "0:12 -:4" },
      piano: { comp: "X=== ==== ==== ...." },
      strings: { comp: "X=== ==== ==.. ...." },
      tune: { line: "G5:12 -:4" },
      glockenspiel: { line: "G5:2 B5:2 D6:2 G6:8 -:2" },
    },
    ornaments: { "tom-low": "X... .... .... ....", snare: "x... .... .... ...." },
  },
];

/** A first duet: one idea at a time, each with its own bars, and all of them together at the end. */
export const FIRST_STEPS: Song = {
  id: "first-steps",
  metre: { bpm: 90, beatsPerBar: 4, stepsPerBeat: 4, barOneMs: 500 },
  lengthSec: 75.2,
  seed: 90,
  drummer: SOFT_DRUMMER,
  bandWidth: 0.25,
  sections: [...INTRO, VERSE, CHORUS, TRADE, BREAK, LAST_CHORUS, ...OUTRO],
};
