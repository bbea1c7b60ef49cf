import type { Language } from "./formats.ts";
import type { Text } from "./locales/en.ts";

export type { Language } from "./formats.ts";
export type { Text } from "./locales/en.ts";

/** In the order in which the language switch offers them. */
export const LANGUAGES = ["en", "ja", "ko"] as const satisfies readonly Language[];

/** What each language calls itself and the game: there before its other words are. */
export const NATIVE_NAMES: Readonly<Record<Language, { readonly language: string; readonly game: string }>> =
  {
    en: { language: "English", game: "Nara Duet" },
    ja: { language: "日本語", game: "奈良デュエット" },
    ko: { language: "한국어", game: "나라 듀엣" },
  };

/** All words of one language; only that one is fetched. Fails as any fetch may. */
export async function loadText(language: Language): Promise<Text> {
  switch (language) {
    case "en":
      return (await import("./locales/en.ts")).en;
    case "ja":
      return (await import("./locales/ja.ts")).ja;
    case "ko":
      return (await import("./locales/ko.ts")).ko;
  }
}

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
