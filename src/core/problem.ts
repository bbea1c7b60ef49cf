/** One thing wrong with something that came from outside, told to whoever can mend it. */
export interface Problem {
  /** Where, in the words of the file: `tempo[0].bpm`; empty for the whole. */
  readonly place: string;
  /** What was found and what was expected, to follow the place in one sentence: `is 960; expected …`. */
  readonly says: string;
}

/** A value from outside that was accepted, or everything that is wrong with it: never only the first thing. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const accepted = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refused = (...problems: readonly Problem[]): Parsed<never> => ({ ok: false, problems });

/** More problems than this of one file help nobody. */
const MOST_PROBLEMS = 100;

/** Refuses a file with all that is wrong with it; of an endless list, its beginning and how much more there is. */
export function refusedFor(problems: readonly Problem[]): Parsed<never> {
  if (problems.length <= MOST_PROBLEMS) return { ok: false, problems };
  const rest = { place: "", says: `has ${problems.length - MOST_PROBLEMS} more problems` };
  return { ok: false, problems: [...problems.slice(0, MOST_PROBLEMS), rest] };
}

/** `levels/first-steps/level.json: tempo[0].bpm is 960; expected …`: one line for a person. */
export function problemLine(file: string, { place, says }: Problem): string {
  return `${file}: ${place === "" ? "" : `${place} `}${says}`;
}
