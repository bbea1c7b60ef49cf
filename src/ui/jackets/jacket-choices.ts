import {
  DRUMMERS,
  EMBLEMS,
  HANDS,
  HIGHEST_NUMBER,
  JACKET_COLOURS,
  STRIPES,
  type Jacket,
} from "../../core/jacket.ts";

/** What can be chosen of a jacket, in the order of the rows on the screen. */
export const JACKET_ROWS = ["drummer", "colour", "trim", "stripes", "emblem", "number", "hand"] as const;
export type JacketRow = (typeof JACKET_ROWS)[number];

type NamedRow = Exclude<JacketRow, "number">;

const OPTIONS: { readonly [R in NamedRow]: readonly Jacket[R][] } = {
  drummer: DRUMMERS,
  hand: HANDS,
  colour: JACKET_COLOURS,
  trim: JACKET_COLOURS,
  stripes: STRIPES,
  emblem: EMBLEMS,
};

/** What a row offers. A trim in the colour of the cloth would be gone, so it is not among them. */
export function optionsOf<R extends NamedRow>(row: R, { colour }: Jacket): readonly Jacket[R][] {
  const options = OPTIONS[row];
  return row === "trim" ? options.filter((option) => option !== colour) : options;
}

/** `jacket` with one thing changed; a trim that the new cloth would swallow changes places with the old cloth. */
export function withChoice<R extends JacketRow>(jacket: Jacket, row: R, value: Jacket[R]): Jacket {
  const changed = { ...jacket, [row]: value };
  return changed.trim === changed.colour ? { ...changed, trim: jacket.colour } : changed;
}

/** The next choice in a row, forwards (`1`) or backwards (`-1`), round and round. */
export function stepChoice(jacket: Jacket, row: JacketRow, by: -1 | 1): Jacket {
  if (row === "number") return { ...jacket, number: stepNumber(jacket.number, by) };
  const options: readonly Jacket[NamedRow][] = optionsOf(row, jacket);
  return withChoice(jacket, row, around(options, options.indexOf(jacket[row]) + by));
}

/** After the highest number comes none, and after none 0. */
export function stepNumber(number: number | null, by: -1 | 1): number | null {
  const all = HIGHEST_NUMBER + 2;
  const at = ((number ?? HIGHEST_NUMBER + 1) + by + all) % all;
  return at > HIGHEST_NUMBER ? null : at;
}

/**
 * A jacket for who can't decide. The hand stays: nobody changes it for a jacket.
 *
 * @param chance gives 0 to below 1.
 */
export function randomJacket({ hand }: Jacket, chance: () => number): Jacket {
  const oneOf = <T>(options: readonly T[]): T => around(options, Math.floor(chance() * options.length));
  const colour = oneOf(JACKET_COLOURS);
  return {
    colour,
    trim: oneOf(JACKET_COLOURS.filter((other) => other !== colour)),
    stripes: oneOf(STRIPES),
    emblem: oneOf(EMBLEMS),
    number: Math.floor(chance() * (HIGHEST_NUMBER + 1)),
    drummer: oneOf(DRUMMERS),
    hand,
  };
}

function around<T>(options: readonly T[], at: number): T {
  const option = options.at(at % options.length);
  if (option === undefined) throw new Error("nothing to choose from");
  return option;
}
