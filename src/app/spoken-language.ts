import { pickLanguage, type Language } from "../ui/text.ts";

/** Where the language of the game can come from, before the players choose one in it. */
export interface LanguageWish {
  /** What the address asks for: it wins for this visit, as whoever sent it meant it so. */
  readonly address: Language | null;
  /** The browser's languages, best first, as BCP 47 tags. */
  readonly browser: readonly string[];
}

/** @param kept what the players chose, here or on an earlier visit. */
export const spokenLanguage = ({ address, browser }: LanguageWish, kept: Language | null): Language =>
  address ?? kept ?? pickLanguage(browser);
