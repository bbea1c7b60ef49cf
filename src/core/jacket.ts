import * as v from "valibot";
import type { ForBoth } from "./drums.ts";

/** The palette's colours that cloth comes in. */
export const JACKET_COLOURS = [
  "vermilion",
  "lacquer",
  "amber",
  "rose",
  "plum",
  "indigo",
  "pine",
  "teal",
  "steel",
  "cream",
  "bark",
  "night",
] as const;
/** Where the stripes run. */
export const STRIPES = ["none", "sleeves", "chest", "shoulders", "sash"] as const;
export const EMBLEMS = ["none", "maple", "deer", "moon", "wave", "gate", "lantern"] as const;
/** The invented people who can be drawn in a jacket. */
export const DRUMMERS = ["hana", "sora", "mirae", "goro", "oksun", "amina", "ren", "zuri"] as const;
export const HANDS = ["left", "right"] as const;

/** The highest number that fits on a back. */
export const HIGHEST_NUMBER = 99;

const oneOf = <const T extends readonly string[]>(options: T): v.PicklistSchema<T, string> =>
  v.picklist(options, `expected one of ${options.join(", ")}`);

const numberExpected = `expected null or a whole number from 0 to ${HIGHEST_NUMBER}`;

export const jacketSchema = v.strictObject({
  colour: oneOf(JACKET_COLOURS),
  /** Of the stripes, the collar, the number and the name. */
  trim: oneOf(JACKET_COLOURS),
  stripes: oneOf(STRIPES),
  emblem: oneOf(EMBLEMS),
  number: v.nullable(
    v.pipe(
      v.number(numberExpected),
      v.integer(numberExpected),
      v.minValue(0, numberExpected),
      v.maxValue(HIGHEST_NUMBER, numberExpected),
    ),
  ),
  drummer: oneOf(DRUMMERS),
  /** The hand that leads. */
  hand: oneOf(HANDS),
});

/** Who somebody is on stage: a drummer, the hand that leads, and the jacket they wear. */
export type Jacket = v.InferOutput<typeof jacketSchema>;

/** What hangs ready for who has not chosen. */
export const DEFAULT_JACKETS: ForBoth<Jacket> = {
  left: {
    colour: "vermilion",
    trim: "cream",
    stripes: "sleeves",
    emblem: "maple",
    number: 1,
    drummer: "hana",
    hand: "right",
  },
  right: {
    colour: "teal",
    trim: "cream",
    stripes: "sleeves",
    emblem: "deer",
    number: 2,
    drummer: "sora",
    hand: "right",
  },
};
