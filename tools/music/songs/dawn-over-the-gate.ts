import { ROCK_DRUMMER } from "../rock-drummer.ts";
import type { Section, Song } from "../song.ts";
import { BASS, bass, chimes, damped, GUITARS, ringing, TUNES } from "./dawn-over-the-gate-lines.ts";

// Written in D major; the gate opens into E major for the last chorus and the ending.
const LIFTED = 2;

const REST = ".... .... .... .... ";
const WHOLE = "x=== ==== ==== ==== ";
const TWO_HALVES = "x=== ==== x=== ==== ";
const POUND = "X.x. x.x. X.x. x.x.";
const PICKED = "0:2 2:2 1:2 3:2 2:2 1:2 3:2 2:2";
const PULSE = "x... x... x... x... ";
const CRASH = "X... .... .... .... ";
const BACKBEAT = ".... X... .... X...";

const TOMS_FALL = {
  "tom-high": ".... .... xx.. ....",
  "tom-mid": ".... .... ..xx ....",
  "tom-low": ".... .... .... X...",
};

/** A drummer's fall down the toms in the last of so many bars. */
function fall(bars: number): Section["ornaments"] {
  return Object.fromEntries(
    Object.entries(TOMS_FALL).map(([tom, bar]) => [tom, REST.repeat(bars - 1) + bar]),
  );
}

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: "D | G A",
    force: 0.8,
    parts: { ...chimes(TUNES.hook), halo: { comp: WHOLE + TWO_HALVES }, jangle: { pick: PICKED } },
    percussion: { shaker: "x.Xx x.Xx x.Xx x.Xx" },
    ornaments: { pedal: "X... X... X... X...", sticks: `${REST} X... X... X... X...` },
    riserBars: 2,
  },
  {
    name: "intro",
    bars: 2,
    chords: "D | G A",
    force: 0.95,
    parts: {
      ...ringing(GUITARS.tresilloHeld),
      ...bass(BASS.tresillo),
      ...chimes(TUNES.hook),
      anthem: { line: TUNES.hook },
      grand: { comp: "X..x ..x. X..x ..x." },
    },
    percussion: { tambourine: "..x. ..x. ..x. ..x." },
    ornaments: { crash: CRASH + REST },
  },
];

const VERSE: Section = {
  name: "verse",
  bars: 4,
  chords: "D | Gmaj7 | Bm7 | A",
  force: 0.82,
  parts: {
    ...damped(GUITARS.verse),
    ...bass(BASS.verse),
    ...chimes(TUNES.verseChimes),
    grand: { comp: "x=== ==.. ..x= ==.." },
    lead: { line: TUNES.verse },
  },
  percussion: { shaker: "x.Xx x.Xx x.Xx x.Xx" },
  ornaments: { crash: CRASH + REST.repeat(3) },
};

const PRE_CHORUS: Section = {
  name: "pre-chorus",
  bars: 4,
  chords: "Em7 | F#m7 | G | A",
  force: 0.9,
  parts: {
    ...ringing(`${GUITARS.halves} | ${GUITARS.halves} | ${GUITARS.tresillo} | ${GUITARS.stop}`),
    ...bass(BASS.preChorus),
    grand: { comp: "x==x ==x= x==x ==x=" },
    strings: { comp: `${WHOLE.repeat(3)} x=== ==== ==== x...` },
    halo: { comp: `${WHOLE.repeat(3)} x=== ==== ==== x...` },
    lead: { line: TUNES.preChorus },
    horns: { comp: `${REST.repeat(2)} X..x ..x. X..x ..x. x=== x=== x=== X...` },
  },
  percussion: { tambourine: PULSE.repeat(3) + "x... x... x... ...." },
  ornaments: { ...fall(4), pedal: PULSE },
  riserBars: 1,
};

const CHORUS: Section = {
  name: "chorus",
  bars: 8,
  chords: "D | F#m7 | Bm7 | G | D | F# | G Gm | A",
  force: 1,
  parts: {
    ...ringing(GUITARS.chorus),
    ...bass(BASS.chorus),
    anthem: { line: TUNES.chorus },
    tune: { line: TUNES.chorus },
    grand: { comp: POUND },
    strings: { line: TUNES.chorusStrings },
    halo: { comp: `${WHOLE.repeat(6)} ${TWO_HALVES} ${WHOLE}` },
    horns: {
      comp: `${REST} .... .... X=x. .... ${REST} .... .... X=x. .... ${REST} .... .... X=x. .... X=== ==== X=== ==== X... X... X=== ....`,
    },
  },
  percussion: { tambourine: "..x. ..x. ..x. ..x.", hands: BACKBEAT },
  ornaments: {
    ...fall(8),
    ride: PULSE,
    "crash-right": REST.repeat(4) + CRASH + REST.repeat(3),
  },
};

const SECOND_VERSE: Section = {
  ...VERSE,
  chords: "Bm7 | G | D | A",
  force: 0.87,
  parts: {
    ...VERSE.parts,
    ...damped(GUITARS.eighths),
    ...chimes(TUNES.answers),
    lead: { line: TUNES.calls },
    jangle: { pick: PICKED },
    horns: { comp: `${REST} .... .... .... x.X. ${REST} X... .... X=x= X=x.` },
  },
  percussion: { ...VERSE.percussion, tambourine: "..x. ..x. ..x. ..x." },
};

const BREAK: readonly Section[] = [
  {
    name: "break",
    bars: 2,
    chords: "Bm7 | Gmaj7",
    force: 0.8,
    parts: {
      ...chimes(TUNES.hookInMinor),
      ...bass("0:14 -:2"),
      jangle: { pick: PICKED },
      choir: { comp: WHOLE },
    },
    percussion: { hands: ".... .... X... ...." },
    ornaments: { boom: CRASH + REST, pedal: PULSE },
    riserBars: 1,
  },
  {
    name: "break",
    bars: 2,
    chords: "Em7 | B7sus B7",
    force: 0.95,
    parts: {
      ...ringing(`${GUITARS.beats} | ${GUITARS.dawning}`),
      ...bass(BASS.drive),
      choir: { comp: `${WHOLE} x=== ==== x=== ===.` },
      halo: { comp: `${WHOLE} x=== ==== x=== ===.` },
      strings: { comp: `${WHOLE} x=== ==== x=== ===.` },
      anthem: { line: TUNES.climb },
      horns: { comp: `${REST} x=== ==== X=== ===.` },
    },
    ornaments: { "tom-low": PULSE + REST },
    riserBars: 2,
  },
];

const LAST_CHORUS: Section = {
  ...CHORUS,
  raise: LIFTED,
  parts: {
    ...CHORUS.parts,
    chime: { line: TUNES.chorus },
    choir: { comp: `${WHOLE.repeat(6)} ${TWO_HALVES} ${WHOLE}` },
    jangle: { pick: PICKED },
  },
  percussion: { ...CHORUS.percussion, tambourine: "x.X. x.X. x.X. x.XX" },
  ornaments: { ...CHORUS.ornaments, boom: CRASH + REST.repeat(7) },
};

const OUTRO: readonly Section[] = [
  {
    name: "outro",
    bars: 2,
    chords: "Bm7 G | Gm A",
    raise: LIFTED,
    force: 0.98,
    parts: {
      ...ringing(`${GUITARS.tresillo} | ${GUITARS.beats}`),
      ...bass(`${BASS.tresillo} | ${BASS.drive}`),
      ...chimes(TUNES.outro),
      anthem: { line: TUNES.outro },
      grand: { comp: "X..x ..x. X..x ..x. X.x. x.x. X.x. x.x." },
      strings: { comp: TWO_HALVES },
      halo: { comp: TWO_HALVES },
      choir: { comp: TWO_HALVES },
      horns: { comp: "X..x ..x. X..x ..x. X=== x=== X=== X===" },
    },
    percussion: { tambourine: "x.X. x.X. x.X. x.XX", hands: BACKBEAT },
    ornaments: { "crash-right": CRASH + REST },
    riserBars: 1,
  },
  {
    name: "outro",
    bars: 1,
    chords: "Dadd9",
    raise: LIFTED,
    force: 1,
    parts: {
      ...ringing(GUITARS.letRing),
      ...bass("0:16"),
      ...chimes("D5:3 A5:3 D6:10"),
      anthem: { line: "D6:12 -:4" },
      grand: { comp: WHOLE },
      strings: { comp: WHOLE },
      halo: { comp: WHOLE },
      choir: { comp: WHOLE },
      horns: { comp: "X=== ==== ==== ...." },
    },
    ornaments: { boom: CRASH, "tom-low": CRASH, "crash-right": CRASH, snare: CRASH },
  },
];

/** Power pop for two drummers: a march in threes and a two, the gate opens a whole tone higher; 39 bars and a ringing end. */
export const DAWN_OVER_THE_GATE: Song = {
  id: "dawn-over-the-gate",
  metre: { bpm: 123, beatsPerBar: 4, stepsPerBeat: 4, barOneMs: 500 },
  lengthSec: 77.12,
  seed: 123,
  drummer: ROCK_DRUMMER,
  sections: [...INTRO, VERSE, PRE_CHORUS, CHORUS, SECOND_VERSE, ...BREAK, LAST_CHORUS, ...OUTRO],
};
