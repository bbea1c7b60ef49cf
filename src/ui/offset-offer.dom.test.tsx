// @vitest-environment happy-dom
import { render } from "preact";
import { expect, test } from "vitest";
import { textIn } from "./locales/all.ts";
import { OffsetOffer } from "./offset-offer.tsx";
import { LANGUAGES, type Language } from "./text.ts";

const nothing = (): void => undefined;

function offered(language: Language, alone: boolean): string {
  render(
    <OffsetOffer text={textIn(language)} lateMs={42} alone={alone} onAccept={nothing} onDecline={nothing} />,
    document.body,
  );
  return document.body.textContent;
}

test.each(LANGUAGES)("in %s it holds for one person who struck, alone or beside another", (language) => {
  for (const alone of [true, false]) {
    expect(offered(language, alone)).toContain("42");
    expect(offered(language, alone)).not.toMatch(/both|ふたり|둘 다|두 사람/i);
  }
});

test.each(LANGUAGES)(
  "in %s it says that sync is untouched only where both strike on this machine",
  (language) => {
    const { note, noteAlone } = textIn(language).offset;
    expect(offered(language, false)).toContain(note);
    expect(offered(language, true)).toContain(noteAlone);
    expect(offered(language, true)).not.toContain(note);
  },
);
