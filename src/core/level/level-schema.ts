import * as v from "valibot";
import { DIFFICULTIES } from "../difficulty.ts";
import { LANES, PARTS } from "../drums.ts";

/** The level format that this build writes and reads. `docs/level-format.md` ends in its changelog. */
export const LEVEL_FORMAT = 1;

export const SECTION_NAMES = [
  "intro",
  "verse",
  "pre-chorus",
  "chorus",
  "break",
  "bridge",
  "solo",
  "outro",
] as const;
export const FIGURES = ["unison", "trade", "interlock", "echo", "solo"] as const;
export const KITS = ["pop", "rock", "metal", "electronic", "festival"] as const;

/** Where the song is played, what is seen behind the two; the first where a level does not say. */
export const STAGES = ["lanterns", "dawn", "forge", "train", "moon"] as const;

/** Longest track in seconds: anything above is a mistake, and would cost a phone its memory. */
export const LONGEST_TRACK_S = 900;
export const MOST_BARS = 2000;
/** Longest line of drum tab, in characters, spaces too. */
const LONGEST_LINE = 4096;

const expected = (text: string): string => `expected ${text}`;
const oneOf = <const T extends readonly string[]>(options: T): v.PicklistSchema<T, string> =>
  v.picklist(options, expected(`one of ${options.join(", ")}`));
const whole = (from: number, to: number, unit: string) =>
  v.pipe(
    v.number(expected(`${unit} between ${from} and ${to}`)),
    v.integer(expected(`whole ${unit}`)),
    v.minValue(from, expected(`${unit} between ${from} and ${to}`)),
    v.maxValue(to, expected(`${unit} between ${from} and ${to}`)),
  );
const text = (longest: number) =>
  v.pipe(
    v.string(expected("a text")),
    v.trim(),
    v.minLength(1, expected("a text that is not empty")),
    v.maxLength(longest, expected(`at most ${longest} characters`)),
  );
const fileName = v.pipe(
  v.string(expected("a file name")),
  v.regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, expected("a file name of small letters, digits, dots and dashes")),
);
const name = v.pipe(
  v.string(expected("a name")),
  // Bounded, as a pattern without end can exhaust what matches it.
  v.regex(
    /^[a-z0-9](?:-?[a-z0-9]){0,39}$/,
    expected("a name of small letters and digits, 40 at most, with dashes between"),
  ),
);
const bar = whole(1, MOST_BARS, "bars");

const trackSchema = v.strictObject({
  sampleRate: whole(8000, 192_000, "samples a second"),
  lengthSamples: whole(1, LONGEST_TRACK_S * 192_000, "samples"),
  band: v.pipe(v.array(fileName, expected("a list of files")), v.minLength(1, expected("at least one file"))),
  guide: v.pipe(
    v.array(fileName, expected("a list of files")),
    v.minLength(1, expected("at least one file")),
  ),
  barOneMs: whole(0, 60_000, "milliseconds"),
  previewMs: v.strictObject({
    from: whole(0, LONGEST_TRACK_S * 1000, "milliseconds"),
    to: whole(0, LONGEST_TRACK_S * 1000, "milliseconds"),
  }),
});

const tempoSchema = v.strictObject({
  bar,
  bpm: v.pipe(
    v.number(expected("beats per minute between 30 and 300")),
    v.minValue(30, expected("beats per minute between 30 and 300")),
    v.maxValue(300, expected("beats per minute between 30 and 300")),
  ),
  beatsPerBar: whole(1, 16, "beats"),
  stepsPerBeat: whole(1, 12, "steps"),
});

const line = v.pipe(
  v.string(expected("a line of x, X and .")),
  v.maxLength(LONGEST_LINE, expected(`at most ${LONGEST_LINE} characters`)),
);
const patternSchema = v.strictObject({
  crash: v.optional(line),
  hat: v.optional(line),
  snare: v.optional(line),
  kick: v.optional(line),
});

const barSpan = v.tuple([bar, bar], expected("the first and the last bar, counted from 1"));
const echoSchema = v.strictObject({ caller: oneOf(PARTS), call: barSpan, answer: barSpan });

const entrySchema = v.strictObject({
  bar,
  times: whole(1, MOST_BARS, "times"),
  figure: oneOf(FIGURES),
  left: v.optional(name),
  right: v.optional(name),
  echo: v.optional(echoSchema),
});

const difficultySchema = v.strictObject({
  lanes: v.pipe(
    v.array(oneOf(LANES), expected("a list of lanes")),
    v.minLength(1, expected("at least one lane")),
    v.maxLength(LANES.length, expected("each lane once")),
    v.check((lanes) => new Set(lanes).size === lanes.length, expected("each lane once")),
  ),
  patterns: v.record(name, patternSchema, expected("patterns by name")),
  arrangement: v.array(entrySchema, expected("a list of entries")),
});

export const levelSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(LEVEL_FORMAT),
  title: v.strictObject({ en: text(60), ja: text(60), ko: text(60) }),
  credits: v.array(v.strictObject({ role: name, name: text(80) })),
  licence: text(40),
  track: trackSchema,
  tempo: v.pipe(v.array(tempoSchema), v.minLength(1, expected("at least one tempo"))),
  sections: v.pipe(
    v.array(v.strictObject({ bar, name: oneOf(SECTION_NAMES) })),
    v.minLength(1, expected("at least one section")),
  ),
  kit: oneOf(KITS),
  stage: v.optional(oneOf(STAGES)),
  ...v.entriesFromList(DIFFICULTIES, v.optional(difficultySchema)),
});

/** A level as its file says it. Valid in shape; `checkLevel` holds it to the rules that a shape can't tell. */
export type Level = v.InferOutput<typeof levelSchema>;
export type TempoEntry = Level["tempo"][number];
export type LevelDifficulty = v.InferOutput<typeof difficultySchema>;
export type ArrangementEntry = LevelDifficulty["arrangement"][number];
export type Pattern = LevelDifficulty["patterns"][string];
export type SectionName = (typeof SECTION_NAMES)[number];
export type Figure = (typeof FIGURES)[number];
export type StageName = (typeof STAGES)[number];
export type KitName = (typeof KITS)[number];
