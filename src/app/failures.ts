import type { Text } from "../ui/text.ts";
import type { ShowFailure } from "./play/show-parts.ts";

/** What a failure is called, and the sentence that says what happened and what helps. */
export interface FailureText {
  readonly heading: string;
  readonly sentence: string;
}

/** @param title the song's, in the language of `text`. */
export function failureText({ problems }: Text, failure: ShowFailure, title: string): FailureText {
  switch (failure) {
    case "no-webgl":
      return { heading: problems.heading.machine, sentence: problems.noWebGl() };
    case "no-audio":
      return { heading: problems.heading.machine, sentence: problems.noAudio() };
    case "undecodable":
      return { heading: problems.heading.track, sentence: problems.undecodableTrack(title) };
    case "length":
      return { heading: problems.heading.track, sentence: problems.trackLength(title) };
    case "unstretchable":
      return { heading: problems.heading.machine, sentence: problems.unstretchable(title) };
    case "no-stage":
      return { heading: problems.heading.unexpected, sentence: problems.unexpected() };
    case "missing":
    case "aborted":
      return { heading: problems.heading.track, sentence: problems.missingTrack(title) };
  }
}
