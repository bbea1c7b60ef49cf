import type { Language } from "../formats.ts";
import { en, type Text } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";

const TEXTS: Readonly<Record<Language, Text>> = { en, ja, ko };

/** For tests and tools: the game itself fetches one language at a time. */
export const textIn = (language: Language): Text => TEXTS[language];
