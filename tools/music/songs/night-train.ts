import { CITY_DRUMMER } from "../city-drummer.ts";
import type { Section, Song } from "../song.ts";
import * as lines from "./night-train-lines.ts";

// Written in C; it sounds a whole tone lower, and from the last chorus a semitone lower.
const HOME = -2;
const LIFTED = -1;

const VERSE_CHORDS = "Cmaj9 | Am9 | Dm9 | Fm9 Bb13";
const CHORUS_CHORDS = "Fmaj9 | Em7 A7#9 | Dm9 G13 | Cmaj9 C13 | Fmaj9 | Fm9 Bb13 | Em7 Am9 | Dm9 G9sus";
/** Borrowed from the minor; its last bar is the ii and V of the key a semitone up. */
const BREAK_CHORDS = "Abmaj9 | Bb13 | Abmaj9 | Ebm9 Ab13";

const REST = ".... .... .... .... ";
const WHOLE = "x=== ==== ==== ==== ";
/** Wheels on the rails, and the joints between them. */
const WHEELS = "x.Xx x.Xx x.Xx xxXx";
const JOINTS = "xx.. .... xx.. ....";

const SCRATCH = "..xX ..x. x.xX ..Xx";
const CUTS = ".... ..X. ...x ..X.";
const CHORUS_CUTS = "..Xx ..x. .xX. ..xx";
const VERSE_TINES = "X=== ==x= ==.x x=..";
const CHORUS_TINES = "X==x ==X= X==x ==x=";

/** Bass and the synthesiser under it, playing as one. */
function lowEnd(bass: "finger-bass" | "slap-bass", line: string): Section["parts"] {
  return { [bass]: { line }, sub: { line } };
}

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: "Fmaj9 | Em7 A7#9",
    force: 0.9,
    parts: {
      tines: { comp: "X=== ==x= ==== ==.. X=== ==x= X=== ==.." },
      bells: { line: lines.CHIME },
      scratch: { comp: SCRATCH },
      whistle: { steps: "0+4+9:3 -:1 0+4+9:10 -:2 | -:16" },
    },
    percussion: { shaker: WHEELS, "conga-low": JOINTS },
    ornaments: { pedal: "X... X... X... X...", sticks: `${REST} X... X... X... X...` },
  },
  {
    name: "intro",
    bars: 2,
    chords: "Dm9 | G9sus G13",
    force: 0.87,
    parts: {
      ...lowEnd("finger-bass", lines.BOARDING_BASS),
      tines: { comp: VERSE_TINES },
      scratch: { comp: SCRATCH },
      sax: { line: lines.BOARDING_SAX },
      glass: { line: lines.BOARDING_GLASS },
      "synth-brass": { comp: `${REST} X=.X ..X= X=x. ....` },
    },
    percussion: { shaker: WHEELS, "conga-low": JOINTS },
  },
];

const VERSE: Section = {
  name: "verse",
  bars: 4,
  chords: VERSE_CHORDS,
  force: 0.8,
  parts: {
    ...lowEnd("finger-bass", lines.VERSE_BASS),
    tines: { comp: VERSE_TINES },
    scratch: { comp: SCRATCH },
    chops: { comp: CUTS },
    sax: { line: lines.VERSE_SAX },
    glass: { line: lines.VERSE_GLASS },
    "synth-brass": { comp: `${REST.repeat(3)} .... .... X==x ==X.` },
  },
  percussion: { shaker: WHEELS, "conga-low": JOINTS, "conga-mute": ".... x..x .... x..x" },
  ornaments: {
    pedal: "x... x... x... x...",
    "tom-mid": `${REST.repeat(3)} .... .... .... ..x.`,
    "tom-low": `${REST.repeat(3)} .... .... .... ...x`,
  },
};

const CHORUS: Section = {
  name: "chorus",
  bars: 8,
  chords: CHORUS_CHORDS,
  force: 1,
  parts: {
    ...lowEnd("slap-bass", lines.CHORUS_BASS),
    tines: { comp: CHORUS_TINES },
    scratch: { comp: SCRATCH },
    chops: { comp: CHORUS_CUTS },
    strings: { line: lines.CHORUS_STRINGS },
    sax: { line: lines.CHORUS_SAX },
    glass: { line: lines.CHORUS_GLASS },
    bells: { line: `${lines.HOOK_BELLS} | -:16 | -:16 | -:16 | -:16 | -:16 | -:16` },
    "synth-brass": {
      comp: `X=.. .... .... .... .... ..X. X==. .... ${REST} .... .... .... X=x.
        X=== ==.. .... ..x. X==X ==X= ==.. .... X==X ==X= .... ..x. X==X ==X= X=X= ....`,
    },
  },
  percussion: { shaker: WHEELS, tambourine: "..x. ..x. ..x. ..x." },
  ornaments: { clap: ".... X... .... X..." },
};

const SECOND_VERSE: Section = {
  ...VERSE,
  force: 0.85,
  parts: {
    ...VERSE.parts,
    ...lowEnd("finger-bass", lines.SECOND_VERSE_BASS),
    sax: { line: lines.SECOND_VERSE_SAX },
    glass: { line: lines.SECOND_VERSE_GLASS },
    strings: { line: lines.SECOND_VERSE_STRINGS },
    clav: { comp: "x..x ..x. .x.. x.x." },
    "synth-brass": { comp: `${REST} .... .... .... X=x. ${REST} .... .... X==x ==X.` },
  },
};

const BREAK: Section = {
  name: "break",
  bars: 4,
  chords: BREAK_CHORDS,
  force: 0.64,
  parts: {
    ...lowEnd("finger-bass", lines.BREAK_BASS),
    tines: { comp: `X=== ==.. x=== ==.. X=== ==.. x=== ==.. X=== x=== X=== x=== X=.. .... .... ....` },
    "moon-pad": { comp: `${WHOLE.repeat(3)} ${REST}` },
    chops: { comp: `${"X... .... X... .... ".repeat(2)} X... ..x. X... ..x. X... .... .... ....` },
    sax: { line: lines.BREAK_SAX },
    glass: { line: lines.BREAK_GLASS },
    whistle: { steps: "0+4+9:3 -:1 0+4+9:8 -:4 | -:16 | -:16 | -:16" },
    "synth-brass": { comp: `${REST.repeat(3)} X=.. .... .... X.X.` },
  },
  percussion: {
    shaker: `${"x.xx x.xx x.xx x.xx ".repeat(3)} ${REST}`,
    "conga-low": `${"xx.. .... xx.. .... ".repeat(3)} ${REST}`,
  },
  ornaments: { pedal: `${"x... x... x... x... ".repeat(3)} X... x... x... x...` },
  riserBars: 1,
};

const LAST_CHORUS: Section = {
  ...CHORUS,
  bars: 6,
  raise: LIFTED,
  parts: {
    ...CHORUS.parts,
    ...lowEnd("slap-bass", lines.LAST_CHORUS_BASS),
    sax: { line: lines.LAST_CHORUS_SAX },
    glass: { line: lines.LAST_CHORUS_GLASS },
    bells: { line: `${lines.HOOK_BELLS} | -:16 | -:16 | -:16 | -:16` },
    clav: { comp: "x.x. .xx. x.x. .xx." },
    "synth-brass": {
      comp: `X=.. .... .... ..x. X=.. ..X. X==. .... X==X ==.. .... ..x. X=.. .... X==x ==X.
        X==X ==.. .... ..x. X==X ==X= X=X= ....`,
    },
  },
  percussion: { shaker: WHEELS, tambourine: "x.X. x.X. x.X. x.XX", "conga-high": "...x ..x. ...x ..x." },
};

const OUTRO: readonly Section[] = [
  {
    name: "outro",
    bars: 2,
    chords: "Em7 A7#9 | Dm9 G13",
    raise: LIFTED,
    force: 0.98,
    parts: {
      ...lowEnd("slap-bass", lines.OUTRO_BASS),
      tines: { comp: "X=x= X=x= X=x= X=x= X==X ==X= X=== X===" },
      scratch: { comp: `${SCRATCH} ${REST}` },
      chops: { comp: `${CHORUS_CUTS} X..X ..X. X.X. X.X.` },
      strings: { line: lines.OUTRO_STRINGS },
      sax: { line: lines.OUTRO_SAX },
      glass: { line: lines.OUTRO_GLASS },
      "synth-brass": { comp: `${REST} X==X ==X= X=X= X=X=` },
    },
    percussion: { shaker: WHEELS, tambourine: "..x. ..x. ..x. ..x." },
    ornaments: { pedal: "X... X... X... X..." },
    riserBars: 1,
  },
  {
    name: "outro",
    bars: 1,
    chords: "C69",
    raise: LIFTED,
    force: 1,
    parts: {
      ...lowEnd("slap-bass", "C2:13 -:3"),
      tines: { comp: "X=== ==== ==== ====" },
      chops: { comp: "X=== ==== ==== ...." },
      strings: { line: "E5:14 -:2" },
      sax: { line: "G5:12 -:4" },
      glass: { line: "E6:12 -:4" },
      bells: { line: "-:2 C6:2 E6:2 A6:3 G6:7" },
      "synth-brass": { comp: "X=== ==== ==.. ...." },
      whistle: { steps: "-:4 0+4+9:3 -:1 0+4+9:8" },
    },
    ornaments: { "tom-low": "X... .... .... ....", snare: "X... .... .... ...." },
  },
];

const SECTIONS: readonly Section[] = [...INTRO, VERSE, CHORUS, SECOND_VERSE, BREAK, LAST_CHORUS, ...OUTRO];

/** City pop for a night line: two soloists and two drummers who ask and answer; 32 bars and a ringing end. */
export const NIGHT_TRAIN: Song = {
  id: "night-train",
  metre: { bpm: 104, beatsPerBar: 4, stepsPerBeat: 4, barOneMs: 500 },
  lengthSec: 76.8,
  seed: 104,
  drummer: CITY_DRUMMER,
  sections: SECTIONS.map((section) => ({ raise: HOME, ...section })),
};
