import type { Language } from "./formats.ts";
import { en, type Text } from "./locales/en.ts";
import { ja } from "./locales/ja.ts";
import { ko } from "./locales/ko.ts";

export type { Language } from "./formats.ts";
export type { Text } from "./locales/en.ts";

/** In the order in which the language switch offers them. */
export const LANGUAGES = ["en", "ja", "ko"] as const satisfies readonly Language[];

const TEXTS: Readonly<Record<Language, Text>> = { en, ja, ko };

export const textIn = (language: Language): Text => TEXTS[language];

/** Whether `tag` names a language of the game exactly, as a deep link or a saved setting must. */
export const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/**
 * The first language the game speaks among `preferred`, best first; English without any.
 *
 * @param preferred BCP 47 tags such as `navigator.languages`; regions and scripts are ignored.
 */
export function pickLanguage(preferred: readonly string[]): Language {
  const spoken = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? "").find(isLanguage);
  return spoken ?? "en";
}
