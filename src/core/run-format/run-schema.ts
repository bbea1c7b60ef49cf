import * as v from "valibot";
import { isSpeedPercent } from "../chart/speed.ts";
import { DIFFICULTIES } from "../difficulty.ts";
import { LANES, PARTS, type Part } from "../drums.ts";
import { DEFAULT_JACKETS, jacketSchema } from "../jacket.ts";
import { isCleanName } from "../player-name.ts";
import type { Press } from "../run/press.ts";
import { songMs } from "../time.ts";

/** The run format that this build writes and reads. `docs/run-format.md` ends in its changelog. */
export const RUN_FORMAT = 1;

export const MODES = ["duet", "solo"] as const;
export const PARTNERS = ["metronome", "pro", "friend", "beginner"] as const;
/** What strokes come from; `partner` is the simulated one. */
export const DEVICES = ["keyboard", "gamepad", "midi", "touch", "partner"] as const;

/** More presses than any two people make in the longest song; a bound on what a hostile file can cost. */
const MOST_PRESSES = 100_000;
const EARLIEST_MS = -60_000;
const LATEST_MS = 3_600_000;
/** More answers in a row than this are no conversation, but somebody trying. */
const MOST_ANSWERS = 999;
/** How many names of earlier players a run carries along. */
const MOST_EARLIER_NAMES = 4;

/** Whether a press can be at this song time. */
export const isPressTime = (atMs: number): boolean => atMs >= EARLIEST_MS && atMs <= LATEST_MS;

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

const nameSchema = v.pipe(
  v.string("expected a name"),
  v.check(isCleanName, "expected a name of at most 12 plain characters, without spaces around it"),
);

const playerSchema = (part: Part) =>
  v.strictObject({
    /** Empty when nobody gave one. */
    name: nameSchema,
    inputOffsetMs: whole(-500, 500),
    jacket: v.optional(jacketSchema, DEFAULT_JACKETS[part]),
    /** What the strokes came from. */
    device: v.optional(oneOf(DEVICES), "keyboard"),
    /** How coarse the times of that device are, in milliseconds; `null` where it is not known. */
    resolutionMs: v.optional(v.nullable(whole(0, 100)), null),
  });

export const pressSchema = v.strictObject({
  part: oneOf(PARTS),
  lane: oneOf(LANES),
  atMs: v.pipe(whole(EARLIEST_MS, LATEST_MS), v.transform(songMs)),
});

/** The name of a level, which is a folder and a part of addresses. Bounded, as a pattern without end can exhaust what matches it. */
export const levelIdSchema = v.pipe(
  v.string("expected the name of a level"),
  v.regex(/^(?=.{1,60}$)[a-z0-9](?:-?[a-z0-9]){0,59}$/, "expected the name of a level"),
);

/** A run as its file says it; its presses are counted here, and looked at one by one by `parseRun`. */
export const runSchema = v.strictObject({
  format: v.literal(RUN_FORMAT),
  rules: whole(1, 1_000_000),
  level: levelIdSchema,
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
  players: v.strictObject({ left: playerSchema("left"), right: playerSchema("right") }),
  flags: v.strictObject({
    paused: v.boolean(),
    /** Not the whole song at full speed from beginning to end. */
    practice: v.boolean(),
    /** The halves were played at different times, on different machines. */
    apart: v.optional(v.boolean(), false),
  }),
  /** The most keys that the chart may ask for at one moment, for a keyboard that can't send more; `null` for all. */
  mostKeys: v.optional(v.nullable(v.picklist([2, 3], "expected null, 2 or 3")), null),
  /** The day it was played, by the players' calendar, as 2026-11-25; `null` when it is not known. */
  date: v.optional(v.nullable(v.pipe(v.string(), v.isoDate("expected a date as 2026-11-25"))), null),
  /** How many answers led here, and who played before, latest first. */
  lineage: v.optional(
    v.strictObject({
      answers: whole(0, MOST_ANSWERS),
      names: v.pipe(
        v.array(v.unknown(), "expected a list of names"),
        v.maxLength(MOST_EARLIER_NAMES, `expected at most ${MOST_EARLIER_NAMES} names`),
        v.array(nameSchema),
      ),
    }),
    { answers: 0, names: [] },
  ),
  presses: v.pipe(
    v.array(v.unknown(), "expected a list of presses"),
    v.maxLength(MOST_PRESSES, `expected at most ${MOST_PRESSES} presses`),
  ),
});

/** One playing of one chart: everything that is needed to judge it again, and no score. */
export type Run = Omit<v.InferOutput<typeof runSchema>, "presses"> & { readonly presses: readonly Press[] };
export type Mode = (typeof MODES)[number];
export type Device = (typeof DEVICES)[number];
export type PartnerCharacter = (typeof PARTNERS)[number];
