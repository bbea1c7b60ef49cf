import type { Language } from "../ui/text.ts";

/** The card of a run in a language: drawn when it is first wanted, and again after a failure, which rejects. */
export type CardKeeper = (language: Language) => Promise<File>;

export function createCardKeeper(draw: CardKeeper): CardKeeper {
  const drawn = new Map<Language, Promise<File>>();
  return (language) => {
    const card = drawn.get(language) ?? draw(language);
    drawn.set(language, card);
    card.catch(() => drawn.delete(language));
    return card;
  };
}
