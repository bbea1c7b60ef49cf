import type { Drummer } from "./drummer.ts";
import type { Metre } from "./groove.ts";
import type { InstrumentName } from "./instruments.ts";

/** Names a level file may give to its sections. */
export type SectionName = "intro" | "verse" | "pre-chorus" | "chorus" | "break" | "bridge" | "solo" | "outro";

/**
 * What one instrument plays in a section, said again until the section is full:
 * - `line`: notes by name, `E5:2 -:2`
 * - `steps`: semitones above the chord's root, `0:2 12:1 -:1`; `0+7+12:4` sounds them together
 * - `pick`: notes of the chord by number from the lowest, `0:2 2:2 1:2`; past the highest an octave up
 * - `comp`: a rhythm on which the whole chord sounds, `x=.. ..X.`
 */
export type Part =
  | { readonly line: string }
  | { readonly steps: string }
  | { readonly pick: string }
  | { readonly comp: string };

/** Unpitched sounds by rhythm, by the name of their voice. */
export type Rhythms = Readonly<Record<string, string>>;

/** A stretch of the song with one idea. */
export interface Section {
  readonly name: SectionName;
  readonly bars: number;
  /** Chord symbols, bars parted by `|`; chords of one bar share it equally. Repeats to fill the section. */
  readonly chords: string;
  /** Semitones by which chords and lines are raised. */
  readonly raise?: number;
  /** How hard everybody plays, 1 is full. */
  readonly force: number;
  readonly parts: Readonly<Partial<Record<InstrumentName, Part>>>;
  /** Hand percussion in the band stem. */
  readonly percussion?: Rhythms;
  /** What the guide's drummer adds to the Expert chart. */
  readonly ornaments?: Rhythms;
  /** Bars at the end over which noise rises into the next section. */
  readonly riserBars?: number;
}

/** A whole song in musical terms. */
export interface Song {
  /** Folder of its level. */
  readonly id: string;
  readonly metre: Metre;
  readonly sections: readonly Section[];
  /** Length of both stems, seconds; rounded up to whole codec frames. */
  readonly lengthSec: number;
  /** Fixes every humanised detail. */
  readonly seed: number;
  /** Who plays the guide. */
  readonly drummer: Drummer;
  /** How wide the band stands, 1 as placed, which is the default. */
  readonly bandWidth?: number;
}

/** A section with the bar it starts in, counting from 1. */
export type PlacedSection = Section & { readonly bar: number };

export function placedSections(song: Song): readonly PlacedSection[] {
  let bar = 1;
  return song.sections.map((section) => {
    const placed = { ...section, bar };
    bar += section.bars;
    return placed;
  });
}

/** Slapped bass and the synthesiser under it, playing as one. */
export function lowEnd(steps: string): Section["parts"] {
  return { bass: { steps }, sub: { steps } };
}

/** A tune that everybody should remember: the lead with bells on. */
export function hook(line: string): Section["parts"] {
  return { lead: { line }, bells: { line } };
}
