import { METAL_DRUMMER } from "../metal-drummer.ts";
import type { Section, Song } from "../song.ts";
import {
  riff,
  twins,
  bass,
  GALLOP,
  THREE_GALLOPS,
  FULL_GALLOP,
  PUMP,
  SILENT,
  OPEN,
  TRESILLO,
  BEATS,
  BUILD,
  CALL,
  ANSWER,
  RIFF_MUTES,
  RIFF_CHORDS,
  RIFF_BASS,
  STORM,
  STORM_CHORDS,
  CHORUS_CHORDS,
  STOMP,
  STOMP_ON,
  STOP,
  STOMP_BASS,
  CHORUS_TUNE,
  CLEAN,
  CHORUS_THIRD,
  VERSE_TUNE,
  VERSE_THIRD,
  SOLO_LEFT,
  SOLO_RIGHT,
  OUTRO_TWINS,
  PRE_CHORUS_TWINS,
} from "./iron-deer-lines.ts";

// Written in E minor, the guitars' lowest string; the last chorus and the ending lie a whole tone higher.
const LIFTED = 2;

const REST = ".... .... .... .... ";
const WHOLE = "x=== ==== ==== ==== ";
const RIDE = "X.x. X.x. X.x. X.x.";

const INTRO: readonly Section[] = [
  {
    name: "intro",
    bars: 2,
    chords: "Em | C",
    force: 0.76,
    parts: {
      clean: { line: CLEAN },
      choir: { comp: WHOLE },
      ...bass("0:16"),
    },
    ornaments: { pedal: "X... X... X... X...", sticks: `${REST} X... X... X... X...` },
    riserBars: 2,
  },
  {
    name: "intro",
    bars: 2,
    chords: "Em",
    force: 0.94,
    parts: {
      ...riff(
        `${FULL_GALLOP} | ${GALLOP} ${GALLOP} -:8`,
        "-:16 | -:8 3+10+15:2 5+12+17:2 6+13+18:2 5+12+17:2",
      ),
      ...bass(`${FULL_GALLOP} | ${GALLOP} ${GALLOP} 3:2 5:2 6:2 5:2`),
    },
    ornaments: { crash: "X... .... .... .... .... .... .... ....", pedal: "X... X... X... X..." },
  },
];

const VERSE: Section = {
  name: "verse",
  bars: 8,
  chords: "Em | Em | C | D | Em | Em | Am | B",
  force: 0.88,
  parts: {
    ...riff(`${RIFF_MUTES} | ${STORM}`, `${RIFF_CHORDS} | ${STORM_CHORDS}`),
    ...bass(`${RIFF_BASS} | ${STORM}`),
    ...twins(VERSE_TUNE, VERSE_THIRD),
  },
  ornaments: { pedal: "x... x... x... x...", crash: `X... .... .... .... ${REST.repeat(3)}` },
};

const PRE_CHORUS: Section = {
  name: "pre-chorus",
  bars: 4,
  chords: "C | D | Am | B",
  force: 0.9,
  parts: {
    ...riff(SILENT, `${TRESILLO} | ${TRESILLO} | ${BEATS} | ${BUILD}`),
    ...bass(`0:6 0:6 0:4 | 0:6 0:6 0:4 | ${PUMP} | 0:2 0:2 0:2 0:2 0:1 0:1 0:1 0:1 0:4`),
    ...PRE_CHORUS_TWINS,
  },
  ornaments: { "tom-low": "x... .... x... ....", crash: `X... .... .... .... ${REST.repeat(3)}` },
  riserBars: 1,
};

const CHORUS: Section = {
  name: "chorus",
  bars: 8,
  chords: "Em | C | G | D | Am | C | D | B",
  force: 1,
  parts: {
    ...riff(SILENT, CHORUS_CHORDS),
    ...bass(PUMP),
    ...twins(CHORUS_TUNE, CHORUS_THIRD),
  },
  ornaments: { ride: RIDE, china: `${REST.repeat(7)} .... .... .... X...` },
};

const BREAK: Section = {
  name: "break",
  bars: 6,
  chords: "Em | C | Em | Em | Em | Em",
  force: 0.96,
  parts: {
    ...riff(
      `${SILENT} | ${SILENT} | ${SILENT}`,
      `${SILENT} | ${SILENT} | ${STOMP} | ${STOMP_ON} | ${STOMP_ON} | ${STOP}`,
    ),
    ...bass(`0:12 -:4 | 0:12 -:4 | ${STOMP_BASS} | 0:3 0:3 0:2 1:2 0:1 0:1 0:2 -:2 | 0:3 0:3 0:1 -:9`),
    clean: { line: `${CLEAN} | ${SILENT} | ${SILENT} | ${SILENT} | ${SILENT}` },
    choir: { comp: WHOLE + WHOLE + REST.repeat(4) },
  },
  ornaments: {
    boom: `${REST.repeat(2)} X... .... .... .... ${REST} X... .... .... .... ${REST}`,
    china: `${REST.repeat(2)} .... .... X... .... .... .... X... .... .... .... X... .... ${REST}`,
    pedal: `x... x... x... x... x... x... x... x... ${REST.repeat(3)} .... .... x... x...`,
  },
};

const SOLO: Section = {
  name: "solo",
  bars: 8,
  chords: "Em | Em | C | D | Em | Em | C | B",
  force: 0.92,
  parts: {
    ...riff(
      `${FULL_GALLOP} | ${FULL_GALLOP} | ${FULL_GALLOP} | ${FULL_GALLOP} | ${PUMP} | ${PUMP} | ${SILENT} | ${SILENT}`,
      `${SILENT} | ${SILENT} | ${SILENT} | ${SILENT} | ${SILENT} | ${SILENT} | ${BEATS} | ${BUILD}`,
    ),
    ...bass(`${FULL_GALLOP} | ${FULL_GALLOP} | ${FULL_GALLOP} | ${FULL_GALLOP} | ${STORM}`),
    ...twins(SOLO_LEFT, SOLO_RIGHT),
  },
  ornaments: { pedal: "x... x... x... x...", crash: `X... .... .... .... ${REST.repeat(3)}` },
};

const LIFT: Section = {
  ...PRE_CHORUS,
  bars: 2,
  chords: "Am B | C#",
  force: 0.95,
  parts: {
    ...riff(SILENT, `${TRESILLO} | ${BUILD}`),
    ...bass(`0:6 0:6 0:4 | 0:2 0:2 0:2 0:2 0:1 0:1 0:1 0:1 0:4`),
    ...twins("A5:4 C6:4 B5:4 D#6:4 | C#6:4 F6:4 G#6:4 -:4", "E5:4 A5:4 F#5:4 B5:4 | G#5:4 C#6:4 F6:4 -:4"),
    choir: { comp: `${WHOLE} x=== ==== ===. ....` },
  },
};

const LAST_CHORUS: Section = {
  ...CHORUS,
  raise: LIFTED,
  parts: {
    ...CHORUS.parts,
    ...riff(
      `-:16 | -:16 | -:16 | -:16 | ${FULL_GALLOP} | ${FULL_GALLOP} | ${FULL_GALLOP} | -:16`,
      CHORUS_CHORDS,
    ),
    ...bass(FULL_GALLOP),
    choir: { comp: WHOLE },
    strings: { comp: WHOLE },
  },
  ornaments: {
    ...CHORUS.ornaments,
    "crash-right": `X... .... X... .... ${REST} X... .... X... .... ${REST}`,
    boom: `X... .... .... .... ${REST.repeat(3)}`,
  },
};

const OUTRO: readonly Section[] = [
  {
    name: "outro",
    bars: 4,
    chords: "Em | Em | C | D",
    raise: LIFTED,
    force: 0.96,
    parts: {
      ...riff(
        `${THREE_GALLOPS} -:4 | ${THREE_GALLOPS} -:4 | ${PUMP} | ${SILENT}`,
        `${CALL} | ${ANSWER} | ${SILENT} | ${BUILD}`,
      ),
      ...bass(`${THREE_GALLOPS} 3:2 5:2 | ${THREE_GALLOPS} 6:2 5:2 | ${PUMP} | ${PUMP}`),
      ...OUTRO_TWINS,
      choir: { comp: `${REST.repeat(2)} ${WHOLE} x=== ==== ===. ....` },
    },
    ornaments: {
      pedal: "x... x... x... x...",
      crash: `X... .... .... .... ${REST} X... .... .... .... ${REST}`,
    },
    riserBars: 1,
  },
  {
    name: "outro",
    bars: 1,
    chords: "Em",
    raise: LIFTED,
    force: 1,
    parts: {
      ...riff(SILENT, `${OPEN}:6 -:10`),
      ...bass("0:6 -:10"),
      ...twins("E6:6 -:10", "B5:6 -:10"),
      choir: { comp: "X=== ==.. .... ...." },
      strings: { comp: "X=== ==.. .... ...." },
    },
    ornaments: {
      boom: "X... .... .... ....",
      "crash-right": "X... .... .... ....",
      snare: "X... .... .... ....",
    },
  },
];

const SECTIONS: readonly Section[] = [
  ...INTRO,
  VERSE,
  PRE_CHORUS,
  CHORUS,
  BREAK,
  SOLO,
  LIFT,
  LAST_CHORUS,
  ...OUTRO,
];

/** Heavy metal for two drummers: gallops, twin leads, a stomp in half time and a dead stop; 53 bars. */
export const IRON_DEER: Song = {
  id: "iron-deer",
  metre: { bpm: 160, beatsPerBar: 4, stepsPerBeat: 4, barOneMs: 500 },
  lengthSec: 80.64,
  seed: 160,
  drummer: METAL_DRUMMER,
  sections: SECTIONS,
};
