import type { Text } from "../ui/text.ts";
import type { ShowFailure } from "./play/show-parts.ts";

/** What a failure is called, and the sentence that says what happened and what helps. */
export interface FailureText {
  readonly heading: string;
  readonly sentence: string;
}

/** Which heading goes with what. */
const HEADINGS: Readonly<Record<ShowFailure, keyof Text["problems"]["heading"]>> = {
  "no-webgl": "machine",
  "no-audio": "machine",
  "no-stage": "unexpected",
  "picture-lost": "machine",
  "sound-closed": "machine",
  unstretchable: "machine",
  undecodable: "track",
  length: "track",
  missing: "track",
  aborted: "track",
};

/** @param title the song's, in the language of `text`. */
export function failureText({ problems }: Text, failure: ShowFailure, title: string): FailureText {
  const sentences: Readonly<Record<ShowFailure, (title: string) => string>> = {
    "no-webgl": problems.noWebGl,
    "no-audio": problems.noAudio,
    "no-stage": problems.unexpected,
    "picture-lost": problems.pictureLost,
    "sound-closed": problems.soundClosed,
    unstretchable: problems.unstretchable,
    undecodable: problems.undecodableTrack,
    length: problems.trackLength,
    missing: problems.missingTrack,
    aborted: problems.missingTrack,
  };
  return { heading: problems.heading[HEADINGS[failure]], sentence: sentences[failure](title) };
}
