import { FASTEST_PERCENT, SLOWEST_PERCENT, SPEED_STEP_PERCENT } from "../chart/speed.ts";
import { DIFFICULTIES } from "../difficulty.ts";
import { PARTS, type ForBoth } from "../drums.ts";
import { DRUMMERS, EMBLEMS, HANDS, JACKET_COLOURS, STRIPES, type Jacket } from "../jacket.ts";
import { DEVICES, MODES, PARTNERS, type Run } from "../run-format/run-schema.ts";
import { fixed, flag, growing, list, mapped, nullable, oneOf, record, signed, type Field } from "./fields.ts";

/** Everything of a run but its presses. */
export type RunHead = Omit<Run, "presses" | "format">;

const LEVEL_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-";
const SPEEDS = Array.from(
  { length: (FASTEST_PERCENT - SLOWEST_PERCENT) / SPEED_STEP_PERCENT + 1 },
  (_, step) => SLOWEST_PERCENT + step * SPEED_STEP_PERCENT,
);
/** The first that fits no byte; names in hangul and kana take 17 bits a character this way, 24 as UTF-8. */
const WIDE = 0x80;

const [firstSpeed = SLOWEST_PERCENT, ...otherSpeeds] = SPEEDS;

const levelCharacter = fixed(6);

const levelField: Field<string> = mapped(
  list(levelCharacter, 6),
  // What is no character of a level's name becomes one that the schema refuses.
  (places) => places.map((place) => LEVEL_CHARACTERS[place] ?? "?").join(""),
  (level) => Array.from(level, (character) => LEVEL_CHARACTERS.indexOf(character)),
);

/** One UTF-16 unit: a bit that says whether it is wide, then 7 or 16 bits. */
const unit: Field<number> = {
  write(out, value) {
    flag.write(out, value >= WIDE);
    out.bits(value, value >= WIDE ? 16 : 7);
  },
  read: (bits) => bits.bits(flag.read(bits) ? 16 : 7),
};

const nameField: Field<string> = mapped(
  list(unit, 6),
  (units) => String.fromCharCode(...units),
  (name) => Array.from({ length: name.length }, (_, index) => name.charCodeAt(index)),
);

const chartField: Field<string> = mapped(
  fixed(32),
  (hash) => hash.toString(16).padStart(8, "0"),
  (hex) => Number.parseInt(hex, 16),
);

const dateField: Field<string> = mapped(
  record({ year: fixed(14), month: fixed(4), day: fixed(5) }),
  ({ year, month, day }) => [digits(year, 4), digits(month, 2), digits(day, 2)].join("-"),
  (date) => {
    const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
    return { year, month, day };
  },
);

const digits = (value: number, count: number): string => String(value).padStart(count, "0");

const jacketField: Field<Jacket> = record<Jacket>({
  colour: oneOf(JACKET_COLOURS, 4),
  trim: oneOf(JACKET_COLOURS, 4),
  stripes: oneOf(STRIPES, 3),
  emblem: oneOf(EMBLEMS, 3),
  number: nullable(fixed(7)),
  drummer: oneOf(DRUMMERS, 3),
  hand: oneOf(HANDS, 1),
});

const playerField = record<Run["players"]["left"]>({
  name: nameField,
  inputOffsetMs: signed(4),
  jacket: jacketField,
  device: oneOf(DEVICES, 3),
  resolutionMs: nullable(fixed(7)),
});

const forBoth = <T>(field: Field<T>): Field<ForBoth<T>> => record<ForBoth<T>>({ left: field, right: field });

/** The head of a link of version 1, field by field in this order: `docs/run-format.md` has it bit by bit. Frozen. */
export const headField: Field<RunHead> = record<RunHead>({
  rules: growing(2),
  level: levelField,
  chart: chartField,
  difficulty: forBoth(oneOf(DIFFICULTIES, 2)),
  mode: oneOf(MODES, 1),
  speedPercent: oneOf([firstSpeed, ...otherSpeeds], 4),
  partner: nullable(
    record<NonNullable<Run["partner"]>>({
      part: oneOf(PARTS, 1),
      character: oneOf(PARTNERS, 2),
      seed: fixed(32),
      horizonMs: fixed(13, 80),
    }),
  ),
  players: forBoth(playerField),
  flags: record<Run["flags"]>({ paused: flag, practice: flag, apart: flag }),
  mostKeys: nullable(oneOf([2, 3], 1)),
  date: nullable(dateField),
  lineage: record<Run["lineage"]>({ answers: growing(0), names: list(nameField, 3) }),
});
