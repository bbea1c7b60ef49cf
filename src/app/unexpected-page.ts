import type { Desk } from "./desk.ts";
import { errorFacts, isMissingPart, placeOf, withoutAddress } from "./error-facts.ts";
import type { Page } from "./page.ts";

/** Says that something failed that should not, with what helps to mend it, and offers the way back. */
export function unexpectedPage(desk: Desk, from: Page["kind"], what: string, error: unknown): Page {
  const { text, language, choice, media, go } = desk;
  const facts = { page: from, levelId: choice.levelId, language, sound: media.soundNow };
  const songs = { label: text.results.songs, onChoose: () => go({ kind: "songs" }) };
  const reload = { label: text.offline.reload, onChoose: () => location.reload() };
  const missing = isMissingPart(what);
  return {
    kind: "message",
    heading: text.problems.heading[missing ? "part" : "unexpected"],
    sentence: missing ? text.problems.missingPart() : text.problems.unexpected(),
    problems: [withoutAddress(what), ...placeOf(error), ...errorFacts(facts)],
    ways: missing ? [reload, songs] : [songs],
  };
}
