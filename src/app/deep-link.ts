import { FULL_SPEED_PERCENT, isSpeedPercent } from "../core/chart/speed.ts";
import { parseDifficultyPair, type DifficultyPair } from "../core/difficulty.ts";
import { PARTS, type Part } from "../core/drums.ts";
import { MODES, PARTNERS, type Mode, type PartnerCharacter } from "../core/run-format/run-schema.ts";
import { LANGUAGES, type Language } from "../ui/text.ts";

/** What an address asks for; what it does not say is `null`. */
export interface DeepLink {
  readonly levelId: string | null;
  readonly difficulties: DifficultyPair | null;
  readonly mode: Mode | null;
  readonly part: Part | null;
  readonly partner: PartnerCharacter | null;
  readonly speedPercent: number;
  readonly language: Language | null;
  /** Values that do not exist. */
  readonly wrong: readonly WrongValue[];
}

export interface WrongValue {
  readonly parameter: "difficulty" | "mode" | "part" | "partner" | "speed" | "lang";
  readonly given: string;
}

/** Longest piece of a wrong value that is repeated to the player. */
const LONGEST_GIVEN = 40;

/**
 * Reads the query of an address: `level`, `difficulty`, `mode`, `part`, `partner`, `speed` (0.5 to 1.25), `lang`. Which
 * levels there are is not known here.
 */
export function parseDeepLink(search: string): DeepLink {
  const query = new URLSearchParams(search);
  const wrong: WrongValue[] = [];
  const take = <T>(parameter: WrongValue["parameter"], parse: (text: string) => T | null): T | null => {
    const given = query.get(parameter);
    if (given === null) return null;
    const value = parse(given);
    if (value === null) wrong.push({ parameter, given: given.slice(0, LONGEST_GIVEN) });
    return value;
  };
  return {
    levelId: query.get("level"),
    difficulties: take("difficulty", parseDifficultyPair),
    mode: take("mode", oneOf(MODES)),
    part: take("part", oneOf(PARTS)),
    partner: take("partner", oneOf(PARTNERS)),
    speedPercent: take("speed", parseSpeed) ?? FULL_SPEED_PERCENT,
    language: take("lang", oneOf(LANGUAGES)),
    wrong,
  };
}

const oneOf =
  <const T extends string>(options: readonly T[]) =>
  (text: string): T | null =>
    options.find((option) => option === text) ?? null;

/** `0.75` as 75; `null` for what is no practice speed. */
function parseSpeed(text: string): number | null {
  const percent = Math.round(Number(text) * 10_000) / 100;
  return text.trim() !== "" && isSpeedPercent(percent) ? percent : null;
}
