import type { Desk } from "./desk.ts";
import { errorFacts, placeOf } from "./error-facts.ts";
import type { Page } from "./page.ts";

/** Says that something failed that should not, with what helps to mend it, and offers the way back. */
export function unexpectedPage(desk: Desk, from: Page["kind"], what: string, error: unknown): Page {
  const { text, language, choice, media, go } = desk;
  const facts = { page: from, levelId: choice.levelId, language, sound: media.soundNow };
  return {
    kind: "message",
    heading: text.problems.heading.unexpected,
    sentence: text.problems.unexpected(),
    problems: [what, ...placeOf(error), ...errorFacts(facts)],
    ways: [{ label: text.results.songs, onChoose: () => go({ kind: "songs" }) }],
  };
}
