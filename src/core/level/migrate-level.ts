import { accepted, refused, type Parsed } from "../problem.ts";
import { foundText } from "../schema-problems.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Brings a level of format `from` to `from + 1`: pure, and free to trust nothing but the format number. */
type Migration = (level: Fields) => Fields;

/** One step for each older format, by the format it starts from. There is none before format 1. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** @param format the format to arrive at. */
export function migrateLevel(
  value: unknown,
  format: number,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): Parsed<Fields> {
  if (!isFields(value)) return refused({ place: "", says: "is not a level; expected an object" });
  const found = value["format"];
  if (typeof found !== "number" || !Number.isInteger(found) || found < 1) {
    const says = found === undefined ? "is missing" : `is ${foundText(found)}`;
    return refused({ place: "format", says: `${says}; this build reads format ${format}` });
  }
  if (found > format) {
    return refused({ place: "format", says: `is ${found}; this build reads format ${format}` });
  }
  let level = value;
  for (let from = found; from < format; from++) {
    const step = migrations[from];
    if (!step) return refused({ place: "format", says: `is ${found}; this build reads format ${format}` });
    level = { ...step(level), format: from + 1 };
  }
  return accepted(level);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
