import * as v from "valibot";
import { isSpeedPercent } from "../chart/speed.ts";
import { DIFFICULTIES } from "../difficulty.ts";
import { LANES, PARTS } from "../drums.ts";
import { songMs } from "../time.ts";

/** The run format that this build writes and reads. `docs/run-format.md` ends in its changelog. */
export const RUN_FORMAT = 1;

export const MODES = ["duet", "solo"] as const;
export const PARTNERS = ["metronome", "pro", "friend", "beginner"] as const;

/** More presses than any two people make in the longest song; a bound on what a hostile file can cost. */
const MOST_PRESSES = 100_000;
const LATEST_MS = 3_600_000;
const LONGEST_NAME = 24;
/** No control characters, no line breaks, nothing that turns the direction of the text around it. */
const PLAIN_NAME = /^[^\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;

const whole = (from: number, to: number) => {
  const expected = `expected a whole number from ${from} to ${to}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(from, expected),
    v.maxValue(to, expected),
  );
};
const oneOf = <const T extends readonly string[]>(options: T): v.PicklistSchema<T, string> =>
  v.picklist(options, `expected one of ${options.join(", ")}`);

const playerSchema = v.strictObject({
  name: v.pipe(
    v.string("expected a name"),
    v.maxLength(LONGEST_NAME, `expected at most ${LONGEST_NAME} characters`),
    v.regex(PLAIN_NAME, "expected a name without control characters"),
  ),
  inputOffsetMs: whole(-500, 500),
});

const pressSchema = v.strictObject({
  part: oneOf(PARTS),
  lane: oneOf(LANES),
  atMs: v.pipe(whole(-60_000, LATEST_MS), v.transform(songMs)),
});

export const runSchema = v.strictObject({
  format: v.literal(RUN_FORMAT),
  rules: whole(1, 1_000_000),
  level: v.pipe(
    v.string("expected the name of a level"),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected the name of a level"),
    v.maxLength(60, "expected the name of a level"),
  ),
  chart: v.pipe(v.string("expected eight hex digits"), v.regex(/^[0-9a-f]{8}$/, "expected eight hex digits")),
  difficulty: v.strictObject({ left: oneOf(DIFFICULTIES), right: oneOf(DIFFICULTIES) }),
  mode: oneOf(MODES),
  speedPercent: v.pipe(v.number(), v.check(isSpeedPercent, "expected 50 to 125 in steps of 5")),
  partner: v.nullable(
    v.strictObject({
      part: oneOf(PARTS),
      character: oneOf(PARTNERS),
      seed: whole(0, 0xffffffff),
      horizonMs: whole(80, 5000),
    }),
  ),
  players: v.strictObject({ left: playerSchema, right: playerSchema }),
  flags: v.strictObject({ paused: v.boolean(), practice: v.boolean() }),
  presses: v.pipe(
    v.array(pressSchema, "expected a list of presses"),
    v.maxLength(MOST_PRESSES, `expected at most ${MOST_PRESSES} presses`),
  ),
});

/** One playing of one chart: everything that is needed to judge it again, and no score. */
export type Run = v.InferOutput<typeof runSchema>;
export type Mode = (typeof MODES)[number];
export type PartnerCharacter = (typeof PARTNERS)[number];
