import { ELECTRONIC_DRUMMER } from "../electronic-drummer.ts";
import type { Section, Song } from "../song.ts";

// Written in A minor; the last drop and the ending lie a whole tone higher.
const LIFTED = 2;

const REST = ".... .... .... .... ";
const WHOLE = "x=== ==== ==== ==== ";
const SHAKER = "x.Xx x.Xx x.Xx x.Xx";

const HOPS = "0:3 1:3 2:2 3:3 2:3 1:2";
const ARP = "0:1 2:1 1:1 3:1 2:1 4:1 3:1 1:1 0:1 2:1 1:1 3:1 4:1 5:1 3:1 2:1";
/** Two halves of one line of sixteenths, as the drummers have it: every other note each. */
const EVEN = "0:1 -:1 2:1 -:1 1:1 -:1 3:1 -:1 2:1 -:1 4:1 -:1 3:1 -:1 5:1 -:1";
const ODD = "-:1 3:1 -:1 4:1 -:1 2:1 -:1 5:1 -:1 3:1 -:1 6:1 -:1 4:1 -:1 2:1";

const WALK = "0:3 0:3 0:2 0:3 0:3 12:2";
const OFFBEATS = "-:2 0:2 -:2 0:1 12:1 -:2 0:2 -:2 0:2";
const ROLLING = "0:1 0:1 12:1 0:1 0:1 0:1 12:1 0:1 0:1 0:1 12:1 0:1 0:1 7:1 12:1 10:1";
const WAVES = "X==X ==X= X==X ==X=";
const BUILD = "x=x= x=x= xxxx X...";

const VERSE_LEFT = `
  A5:3 C6:3 E6:4 D6:1 E6:5 | -:16 | G5:3 C6:3 E6:4 D6:1 C6:5 | -:16 |
  -:16 | -:12 E6:2 G6:2 | -:16 | -:8 B6:4 G6:4`;
const VERSE_RIGHT = `
  -:16 | A5:3 C6:3 E6:4 F6:1 E6:5 | -:16 | G5:3 B5:3 D6:4 E6:1 D6:5 |
  E6:3 D6:3 C6:2 A5:8 | C6:3 D6:3 E6:2 G6:4 -:4 | E6:3 D6:3 C6:2 G5:4 C6:4 | D6:6 B5:2 -:8`;
const DROP_TUNE = `
  A5:3 C6:3 A5:2 E5:2 G5:2 A5:4 | B5:3 G5:3 D5:2 G5:2 A5:2 B5:4 |
  C6:3 B5:3 A5:2 E5:2 A5:2 C6:4 | B5:3 G5:3 E5:2 D5:2 E5:2 G5:4 |
  A5:3 C6:3 E6:2 D6:2 C6:2 A5:4 | B5:3 D6:3 G6:2 D6:2 B5:2 G5:4 |
  E6:3 D6:3 C6:2 G5:2 C6:2 E6:4 | E6:4 D6:2 B5:2 G#5:4 -:4`;
/** A voice above the tune that only the last drop has. */
const MOONLIGHT = `
  C6:8 E6:8 | D6:8 G6:8 | E6:8 C6:4 E6:4 | G6:8 E6:8 |
  C6:4 E6:4 A6:8 | G6:4 D6:4 B6:8 | G6:8 E6:4 G6:4 | G#6:4 B6:4 E7:4 -:4`;

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: "Am9 | Fmaj7",
    force: 0.8,
    parts: {
      pluck: { pick: HOPS },
      "moon-pad": { comp: WHOLE },
      "music-box": { line: "A5:3 C6:3 E6:10 | G5:3 A5:3 C6:10" },
    },
    percussion: { shaker: SHAKER },
    ornaments: { pedal: "X... X... X... X...", sticks: `${REST} X... X... X... X...` },
    riserBars: 1,
  },
  {
    name: "intro",
    bars: 2,
    chords: "C | G",
    force: 0.88,
    parts: {
      pluck: { pick: HOPS },
      arp: { pick: ARP },
      "pump-bass": { steps: `${WALK} | 0:3 0:3 0:2 -:8` },
      "moon-pad": { comp: WHOLE },
    },
    percussion: { shaker: SHAKER },
    ornaments: { boom: `X... .... .... .... ${REST}` },
  },
];

const VERSE: Section = {
  name: "verse",
  bars: 8,
  chords: "Am9 | Fmaj7 | C | G",
  force: 0.86,
  parts: {
    pluck: { pick: HOPS },
    arp: { pick: `-:16 | -:16 | -:16 | -:16 | ${ARP} | ${ARP} | ${ARP} | ${ARP}` },
    "pump-bass": { steps: WALK },
    "moon-pad": { comp: WHOLE },
    "music-box": { line: VERSE_LEFT },
    celesta: { line: VERSE_RIGHT },
  },
  percussion: { shaker: SHAKER, "conga-mute": "...x .... ...x ...." },
  ornaments: { pedal: "x... x... x... x...", block: "...x ..x. .... ..x." },
};

const PRE_CHORUS: Section = {
  name: "pre-chorus",
  bars: 4,
  chords: "Dm7 | Em7 | Fmaj7 | G",
  force: 0.9,
  parts: {
    pluck: { pick: `${EVEN} | ${EVEN} | ${EVEN} | ${EVEN}` },
    arp: { pick: `${ARP} | ${ARP} | ${ARP} | 0:1 1:1 2:1 3:1 4:1 5:1 6:1 7:1 4:1 5:1 6:1 7:1 8:1 -:3` },
    "pump-bass": { steps: "0:8 0:8 | 0:8 0:8 | 0:4 0:4 0:4 0:4 | -:16" },
    supersaw: { comp: `${WHOLE} x=== ==== x=== ==== x=== x=== x=== x=== ${BUILD}` },
  },
  percussion: { tambourine: `x... x... x... x... x... x... x... x... x.x. x.x. x.x. x.x. ${REST}` },
  ornaments: {
    pedal: `${"x... x... x... x... ".repeat(3)} ${REST}`,
    clap: `${REST.repeat(2)} X... X... X... X... ${REST}`,
  },
  riserBars: 3,
};

const DROP: Section = {
  name: "chorus",
  bars: 8,
  chords: "Fmaj9 | G6 | Am7 | Em7 | Fmaj9 | G6 | C | E7",
  force: 1,
  parts: {
    pluck: { pick: HOPS },
    arp: { pick: ARP },
    "pump-bass": { steps: OFFBEATS },
    supersaw: { comp: WAVES },
    "saw-lead": { line: DROP_TUNE },
    celesta: { line: DROP_TUNE },
  },
  percussion: { shaker: SHAKER, tambourine: "..x. ..x. ..x. ..x." },
  ornaments: { clap: ".... X... .... X...", boom: `X... .... .... .... ${REST.repeat(3)}` },
};

const BREAK: Section = {
  name: "break",
  bars: 6,
  chords: "Am9 | Fmaj7 | Cmaj9 | Em7 | Fmaj9 | E7sus",
  force: 0.78,
  parts: {
    "moon-pad": { comp: WHOLE },
    "pump-bass": { steps: "0:12 -:4" },
    "music-box": {
      line: `E6:3 A6:3 B6:6 G6:4 | -:16 | -:16 | B5:2 E6:2 G6:2 B6:4 A6:2 G6:4 |
        A5:3 C6:5 -:8 | B5:3 D6:5 -:8`,
    },
    celesta: {
      line: `-:16 | C6:3 A5:3 E6:6 D6:4 | G5:2 C6:2 E6:2 G6:4 E6:2 D6:4 | -:16 |
        -:8 E6:3 C6:5 | -:8 E6:3 B5:5`,
    },
  },
  ornaments: { tick: "x... ..x. x... ..x.", boom: `X... .... .... .... ${REST.repeat(5)}` },
};

const RISE: Section = {
  ...PRE_CHORUS,
  chords: "Dm7 | Em7 | G | F#7sus F#7",
  force: 0.94,
  parts: { ...PRE_CHORUS.parts, "moon-pad": { comp: `${WHOLE.repeat(3)} x=== ==== ===. ....` } },
};

const LAST_DROP: Section = {
  ...DROP,
  raise: LIFTED,
  parts: {
    ...DROP.parts,
    pluck: { pick: EVEN },
    arp: { pick: ODD },
    "pump-bass": { steps: ROLLING },
    strings: { line: MOONLIGHT },
    "music-box": { line: MOONLIGHT },
  },
  percussion: { shaker: SHAKER, tambourine: "x.X. x.X. x.X. x.X." },
  ornaments: { ...DROP.ornaments, pedal: "..x. ..x. ..x. ..x." },
};

const OUTRO: readonly Section[] = [
  {
    name: "outro",
    bars: 3,
    chords: "Fmaj9 | G6 | Am7",
    raise: LIFTED,
    force: 0.94,
    parts: {
      pluck: { pick: EVEN },
      arp: { pick: ODD },
      "pump-bass": { steps: `${OFFBEATS} | ${OFFBEATS} | 0:4 0:4 0:2 0:2 7:2 12:2` },
      supersaw: { comp: `${WAVES} ${WAVES} x=== x=== x=== x.x.` },
      "saw-lead": { line: "A5:3 C6:3 E6:2 C6:8 | B5:3 D6:3 G6:2 D6:8 | E6:4 D6:4 C6:4 B5:2 G5:2" },
      celesta: { line: "A5:3 C6:3 E6:2 C6:8 | B5:3 D6:3 G6:2 D6:8 | E6:4 D6:4 C6:4 B5:2 G5:2" },
    },
    percussion: { shaker: SHAKER },
    ornaments: { pedal: "X... X... X... X..." },
    riserBars: 1,
  },
  {
    name: "outro",
    bars: 1,
    chords: "Am9",
    raise: LIFTED,
    force: 1,
    parts: {
      "pump-bass": { steps: "0:12 -:4" },
      supersaw: { comp: "X=== ==== ==.. ...." },
      "moon-pad": { comp: "X=== ==== ==== ====" },
      pluck: { pick: "0:2 1:2 2:2 3:2 4:2 5:2 6:4" },
      "music-box": { line: "A5:4 E6:4 A6:8" },
      "saw-lead": { line: "A5:8 -:8" },
    },
    ornaments: { boom: "X... .... .... ....", clap: "X... .... .... ....", snare: "X... .... .... ...." },
  },
];

const SECTIONS: readonly Section[] = [...INTRO, VERSE, PRE_CHORUS, DROP, BREAK, RISE, LAST_DROP, ...OUTRO];

/** Fast electronic music for two drummers who end up sharing one line of sixteenths; 46 bars and a ringing end. */
export const MOON_RABBIT: Song = {
  id: "moon-rabbit",
  metre: { bpm: 140, beatsPerBar: 4, stepsPerBeat: 4, barOneMs: 500 },
  lengthSec: 80.64,
  seed: 140,
  drummer: ELECTRONIC_DRUMMER,
  sections: SECTIONS,
};
