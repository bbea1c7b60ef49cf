import { isWithin, sameChord, type Chord } from "./chords.ts";

/** What became of chords that were held. */
export interface Findings {
  /** Every key arrived. */
  readonly sent: readonly Chord[];
  /** A key did not arrive while the others were held. */
  readonly dropped: readonly Chord[];
  /** A key arrived that nobody pressed. */
  readonly ghosted: readonly Chord[];
}

export type Verdict = "sent" | "dropped" | "ghosted" | "unknown";

export const NO_FINDINGS: Findings = { sent: [], dropped: [], ghosted: [] };

/** Ghosts take three keys, so only chords as large have to be held for themselves to be sure of them. */
const FEWEST_FOR_GHOST = 3;

/**
 * What is known of a chord. A keyboard that drops or ghosts some keys does so whatever is held besides. One that sends
 * some keys together sends any of them together; but held among others, a ghost would not have been noticed.
 */
export function verdictOn({ sent, dropped, ghosted }: Findings, chord: Chord): Verdict {
  const proves = (whole: Chord): boolean =>
    chord.length < FEWEST_FOR_GHOST ? isWithin(chord, whole) : sameChord(chord, whole);
  if (sent.some(proves)) return "sent";
  if (dropped.some((part) => isWithin(part, chord))) return "dropped";
  return ghosted.some((part) => isWithin(part, chord)) ? "ghosted" : "unknown";
}

/** The chords that do not arrive as they are held. */
export const unsafe = (findings: Findings, chords: readonly Chord[]): readonly Chord[] =>
  chords.filter((chord) => ["dropped", "ghosted"].includes(verdictOn(findings, chord)));

/** Whether all of the chords are known to arrive. */
export const allSent = (findings: Findings, chords: readonly Chord[]): boolean =>
  chords.every((chord) => verdictOn(findings, chord) === "sent");
