import { enWords } from "../../../src/ui/locales/en-words.ts";

/** The words and keys that a stage shows, where no language is chosen. */
export const WORDS = { judgement: enWords.judgement, sync: enWords.sync };

export const KEYS = {
  left: { hat: "A", snare: "S", kick: "D", crash: "F" },
  right: { hat: ";", snare: "L", kick: "K", crash: "J" },
};
