import { DISCO_DRUMMER } from "../drum-voices.ts";
import { hook, lowEnd, type Section, type Song } from "../song.ts";

// Written around A minor and C major; it sounds a minor third lower, and from the last chorus a whole tone up.
const HOME = -3;
const LIFTED = -1;

const VAMP = "Am9 | D13";
const VERSE_CHORDS = `${VAMP} | ${VAMP} | Fmaj7 | Em7 | Dm9 | E7sus E7#9`;
const PRE_CHORUS_CHORDS = "Fmaj7 | G6 | Am7 | C7sus C7";
const CHORUS_CHORDS = "Fmaj9 | G13 | Em7 | Am9 | Dm9 | G13 | Cmaj9 | E7#9";

const STRUT = "0:3 0:1 -:2 7:1 10:1 12:2 -:2 10:2 7:2";
const STRUT_MAJOR = "0:3 0:1 -:2 7:1 9:1 12:2 -:2 9:2 7:2";
const STRUT_TURN = "0:3 0:1 -:2 12:2 -:1 10:1 7:2 0:2 -:2";
const VAMP_BASS = `${STRUT} | ${STRUT_TURN}`;
const VERSE_BASS = `${VAMP_BASS} | ${VAMP_BASS} | ${STRUT_MAJOR} | ${STRUT_TURN} | ${VAMP_BASS}`;
const SHORT_VERSE_BASS = `${VAMP_BASS} | ${STRUT_MAJOR} | ${STRUT_TURN}`;
const PUMP_BASS = "0:2 0:2 0:2 0:1 0:1 0:2 0:2 0:2 12:2";
const DISCO_BASS = "0:2 12:2 0:2 12:2 0:2 12:2 0:2 12:1 7:1 | 0:2 12:2 0:2 12:2 0:1 0:1 12:2 7:2 12:2";
const STABS = "X... ..X. .... .... X... ..X. .... ....";
const STAB_BASS = "0:2 -:4 0:2 -:8 | 0:2 -:4 0:2 -:8";

const SCRATCH = "..x. x.Xx ..x. x.X. ..xx ..Xx ..x. x.Xx";
const CHOPS_VERSE = ".... ...x ..X. .... .... X... ..x. ....";
const CHOPS_CHORUS = "..X. ..X. ..X. ..X. ..X. ..X. ..X. .xX.";

const VERSE_MELODY = `
  -:2 E5:2 G5:2 E5:1 D5:3 C5:2 -:4 | -:2 A4:2 C5:2 D5:1 E5:5 -:4 |
  -:2 E5:2 G5:2 A5:1 G5:3 E5:2 D5:2 C5:2 | B4:3 A4:7 -:6 |
  -:2 C5:2 E5:2 G5:1 A5:3 G5:2 E5:4 | G5:3 D5:5 -:2 B4:2 D5:2 E5:2 |
  F5:3 E5:3 D5:2 C5:2 A4:4 -:2 | B4:4 D5:4 -:2 E5:2 G5:2 G#5:2`;
const SECOND_VERSE_MELODY = `
  -:2 E5:2 G5:2 E5:1 D5:3 C5:2 -:4 | -:2 A4:2 C5:2 D5:1 E5:5 -:2 G5:2 |
  A5:3 G5:3 E5:2 C6:3 A5:5 | B5:3 A5:1 B5:4 -:2 E5:2 G5:2 G#5:2`;
const PRE_CHORUS_MELODY = `
  A5:3 G5:3 E5:2 C5:6 -:2 | B5:3 A5:3 G5:2 D5:6 -:2 |
  C6:3 B5:3 A5:2 E5:4 G5:4 | G5:2 A5:2 Bb5:4 C6:4 -:4`;
const CHORUS_MELODY = `
  E6:3 D6:3 C6:2 A5:3 C6:5 | D6:3 B5:3 G5:2 E5:4 -:2 G5:2 |
  D6:3 B5:3 G5:2 B5:3 D6:5 | C6:3 B5:3 A5:6 -:4 |
  -:2 A5:2 C6:2 D6:2 F6:3 E6:3 D6:2 | E6:3 D6:3 B5:6 -:2 G5:2 |
  E6:3 D6:3 C6:2 B5:2 G5:4 -:2 | G#5:4 B5:4 D6:4 -:4`;
const OUTRO_MELODY = `
  E6:3 D6:3 C6:2 A5:4 -:4 | -:2 A5:2 C6:2 D6:1 E6:5 -:4 |
  E6:3 D6:3 C6:2 A5:2 G5:2 E5:4 | G5:2 A5:2 C6:2 D6:2 E6:4 -:4`;

const CHORUS_STRINGS = `
  A5:8 C6:8 | B5:8 D6:4 B5:4 | G5:8 B5:8 | C6:8 E6:2 D6:2 C6:2 B5:2 |
  A5:8 F5:8 | B5:8 G5:4 B5:4 | E6:12 D6:4 | D6:4 G#5:4 B5:2 D6:2 F6:2 G#6:2`;
const CHORUS_BRASS = "X.x. .... .... ..x. .... ..x. X==. .... X.x. .... .... ..x. .... x.x. X==. ....";

const REST = ".... .... .... .... ";
const PAD = "x=== ==== ==== ==== ";
const SHAKER = "x.Xx x.Xx x.Xx x.Xx";
const TAMBOURINE = "..x. ..x. ..x. ..x.";

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: VAMP,
    force: 0.8,
    parts: {
      scratch: { comp: SCRATCH },
      keys: { comp: "X=== ==.. .... .... X=== ==.x ..x= ==.." },
      bells: { line: "-:2 E6:2 G6:2 E6:1 D6:3 C6:2 -:4 | -:2 A5:2 C6:2 D6:1 E6:5 -:4" },
    },
    percussion: { shaker: SHAKER },
    ornaments: { pedal: "X... X... X... X...", sticks: `${REST} X... X... X... X...` },
  },
  {
    name: "intro",
    bars: 2,
    chords: VAMP,
    force: 0.86,
    parts: {
      ...lowEnd(VAMP_BASS),
      scratch: { comp: SCRATCH },
      keys: { comp: "x=== ==.x ..x= ==.." },
      brass: { comp: ".... .... .... .... .... .... X.X. X=x." },
    },
    percussion: { shaker: SHAKER },
  },
];

const VERSE: Section = {
  name: "verse",
  bars: 8,
  chords: VERSE_CHORDS,
  force: 0.84,
  parts: {
    ...lowEnd(VERSE_BASS),
    scratch: { comp: SCRATCH },
    chops: { comp: CHOPS_VERSE },
    keys: { comp: "x=== ==.x ..x= ==.." },
    strings: { comp: REST.repeat(4) + PAD.repeat(4) },
    lead: { line: VERSE_MELODY },
  },
  percussion: { shaker: SHAKER, "conga-mute": "...x .... ...x ....", "conga-low": ".... .... .... ..xx" },
  ornaments: { ghost: ".... ...x .x.. ...." },
};

const PRE_CHORUS: Section = {
  name: "pre-chorus",
  bars: 4,
  chords: PRE_CHORUS_CHORDS,
  force: 0.88,
  parts: {
    ...lowEnd(PUMP_BASS),
    chops: { comp: "x... x... x... x..." },
    keys: { comp: "x==x ==x= x==x ==x=" },
    strings: { comp: PAD },
    lead: { line: PRE_CHORUS_MELODY },
  },
  percussion: { tambourine: "x... x... x... x..." },
  ornaments: {
    pedal: "X... X... X... X...",
    "tom-high": `${REST.repeat(3)} .... .... xx.. ....`,
    "tom-mid": `${REST.repeat(3)} .... .... ..xx ....`,
    "tom-low": `${REST.repeat(3)} .... .... .... X...`,
  },
  riserBars: 2,
};

const CHORUS: Section = {
  name: "chorus",
  bars: 8,
  chords: CHORUS_CHORDS,
  force: 1,
  parts: {
    ...lowEnd(DISCO_BASS),
    scratch: { comp: SCRATCH },
    chops: { comp: CHOPS_CHORUS },
    keys: { comp: "X==. ..X= ..x= ..x=" },
    strings: { line: CHORUS_STRINGS },
    brass: { comp: CHORUS_BRASS },
    ...hook(CHORUS_MELODY),
  },
  percussion: { shaker: SHAKER, tambourine: TAMBOURINE },
  ornaments: { clap: ".... X... .... X..." },
};

const BREAK: Section = {
  name: "break",
  bars: 4,
  chords: "Am9 | D13 | Dm9 | E7sus E7#9",
  force: 0.96,
  parts: {
    ...lowEnd(`${STAB_BASS} | 0:2 -:14 | 0:2 -:6 0:1 -:1 0:2 7:2 10:2`),
    chops: { comp: `${STABS} ${REST} ${REST}` },
    clav: { comp: `${STABS} ${REST} ${REST}` },
    keys: { comp: `${STABS} X=.. .... .... .... X=.. .... X.x. xxX.` },
    brass: { comp: `${STABS} ${REST} ${REST}` },
    strings: { comp: `${REST.repeat(3)} .... .... x=== ===.` },
  },
  percussion: { cowbell: `${"x... x... x... x... ".repeat(3)} x... x... .... ....` },
  ornaments: { pedal: "x... x... x... x..." },
  riserBars: 1,
};

const SECOND_VERSE: Section = {
  ...VERSE,
  bars: 4,
  chords: `${VAMP} | Fmaj7 | E7sus E7#9`,
  force: 0.9,
  parts: {
    ...VERSE.parts,
    ...lowEnd(SHORT_VERSE_BASS),
    ...hook(SECOND_VERSE_MELODY),
    clav: { comp: "x..x ..xx .xx. x.x." },
    strings: { comp: PAD },
    brass: { comp: `${REST}.... .... .... X=x.` },
  },
};

const LAST_CHORUS: Section = {
  ...CHORUS,
  raise: LIFTED,
  parts: { ...CHORUS.parts, clav: { comp: "x.x. .xx. x.x. .xx." } },
  percussion: {
    ...CHORUS.percussion,
    tambourine: "x.X. x.X. x.X. x.XX",
    "conga-high": "...x ..x. ...x ..x.",
  },
};

const OUTRO: readonly Section[] = [
  {
    name: "outro",
    bars: 4,
    chords: "Am9 | D13 | Fmaj9 | E7sus E7#9",
    raise: LIFTED,
    force: 0.98,
    parts: {
      ...lowEnd(SHORT_VERSE_BASS),
      scratch: { comp: SCRATCH },
      chops: { comp: CHOPS_CHORUS },
      keys: { comp: "X==. ..X= ..x= ..x=" },
      strings: { comp: PAD },
      brass: { comp: "X... ..X. .... .... X... ..X. .... .... X... ..X. .... .... X.X. X.X. XxXx X.X." },
      ...hook(OUTRO_MELODY),
    },
    percussion: { shaker: SHAKER, tambourine: TAMBOURINE },
    ornaments: { pedal: "X... X... X... X..." },
    riserBars: 1,
  },
  {
    name: "outro",
    bars: 1,
    chords: "A6",
    raise: LIFTED,
    force: 1,
    parts: {
      ...lowEnd("0:14 -:2"),
      chops: { comp: "X=== ==== ==== ...." },
      keys: { comp: "X=== ==== ==== ====" },
      strings: { comp: "X=== ==== ==== ===." },
      brass: { comp: "X=== ==== ===. ...." },
      bells: { line: "E6:16" },
      lead: { line: "A5:14 -:2" },
    },
    ornaments: { "tom-low": "X... .... .... ....", snare: "X... .... .... ...." },
  },
];

const SECTIONS: readonly Section[] = [
  ...INTRO,
  VERSE,
  PRE_CHORUS,
  CHORUS,
  BREAK,
  SECOND_VERSE,
  { ...PRE_CHORUS, force: 0.94 },
  LAST_CHORUS,
  ...OUTRO,
];

/** A disco-funk duet for two drummers and a house band, 49 bars and a ringing end. */
export const LANTERN_DISCO: Song = {
  id: "lantern-disco",
  metre: { bpm: 114, beatsPerBar: 4, stepsPerBeat: 4, barOneMs: 500 },
  lengthSec: 105.28,
  seed: 114,
  drummer: DISCO_DRUMMER,
  sections: SECTIONS.map((section) => ({ raise: HOME, ...section })),
};
