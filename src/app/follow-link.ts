import { makeDifficultyPair } from "../core/difficulty.ts";
import type { DeepLink, WrongValue } from "./deep-link.ts";
import type { Desk } from "./desk.ts";

/** Opens the ready page that an address asks for, and says which of its values do not exist and what is used instead. */
export function followDeepLink(desk: Desk, { levelId, wrong }: DeepLink): void {
  const { problems } = desk.text;
  const notice = wrong
    .map(({ parameter, given }) => problems.wrongValue(parameter, given, usedFor(desk, parameter)))
    .join(" ");
  if (levelId !== null) desk.getReady(notice === "" ? undefined : notice);
  else if (notice !== "") desk.go({ kind: "songs", notice });
}

/** What is played in place of a value that does not exist: what the players had last, as an address would say it. */
function usedFor({ choice, language }: Desk, parameter: WrongValue["parameter"]): string {
  const { difficulties, mode, part, partner, speedPercent } = choice;
  const used = {
    difficulty: makeDifficultyPair(difficulties),
    mode,
    part,
    partner,
    speed: String(speedPercent / 100),
    lang: language,
  };
  return used[parameter];
}
