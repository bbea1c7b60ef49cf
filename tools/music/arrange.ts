import { type Metre, type Note, secondsAt, stepSec, stepsPerBar } from "./groove.ts";
import { INSTRUMENTS, type InstrumentName } from "./instruments.ts";
import { line, type Phrase, repeated, rhythm } from "./notation.ts";
import type { Stroke } from "./sampler.ts";
import { type Part, placedSections, type PlacedSection, type Rhythms, type Song } from "./song.ts";
import { chord, type Chord, noteNumber, rootAbove, transposed, voicing } from "./theory.ts";

const STROKE_FORCE: Readonly<Record<string, number>> = { x: 0.68, X: 0.92 };

/** Everything one instrument plays, on the grid, before anybody made it human. */
export function notesOf(song: Song, instrument: InstrumentName): readonly Note[] {
  return placedSections(song).flatMap((section) => {
    const part = section.parts[instrument];
    return part === undefined ? [] : notesOfPart(song.metre, section, instrument, part);
  });
}

/** All strokes of the sections' rhythms, picked from each section by `rhythmsOf`. */
export function strokesOf(
  song: Song,
  rhythmsOf: (section: PlacedSection) => Rhythms | undefined,
): readonly Stroke[] {
  return placedSections(song).flatMap((section) =>
    Object.entries(rhythmsOf(section) ?? {}).flatMap(([voice, text]) =>
      repeated(rhythm(text), section.bars * stepsPerBar(song.metre)).map((event) => ({
        atSec: secondsAt(song.metre, section.bar, event.step),
        voice,
        velocity: (STROKE_FORCE[event.symbol] ?? 0) * section.force,
      })),
    ),
  );
}

function notesOfPart(
  metre: Metre,
  section: PlacedSection,
  name: InstrumentName,
  part: Part,
): readonly Note[] {
  const low = noteNumber(INSTRUMENTS[name].octave);
  const events = repeated(phraseOf(part, stepsPerBar(metre)), section.bars * stepsPerBar(metre));
  return events.flatMap((event) => {
    const pitches = pitchesOf(section, part, event.symbol, low, chordAt(metre, section, event.step));
    return pitches.map((pitch) => ({
      atSec: secondsAt(metre, section.bar, event.step),
      durationSec: event.steps * stepSec(metre, barOf(metre, section, event.step)) * INSTRUMENTS[name].gate,
      pitch,
      velocity: (STROKE_FORCE[event.symbol] ?? lineForce(event.step, metre.stepsPerBeat)) * section.force,
    }));
  });
}

function phraseOf(part: Part, barSteps: number): Phrase {
  if ("comp" in part) return rhythm(part.comp);
  if ("line" in part) return line(part.line, barSteps);
  return line("steps" in part ? part.steps : part.pick, barSteps);
}

function barOf(metre: Metre, section: PlacedSection, step: number): number {
  return section.bar + Math.floor(step / stepsPerBar(metre));
}

function pitchesOf(
  section: PlacedSection,
  part: Part,
  symbol: string,
  low: number,
  harmony: Chord,
): readonly number[] {
  if ("line" in part) return [noteNumber(symbol) + (section.raise ?? 0)];
  if ("steps" in part) return symbol.split("+").map((step) => rootAbove(harmony, low) + Number(step));
  const notes = voicing(harmony, low);
  return "pick" in part ? [picked(notes, Number(symbol))] : notes;
}

/** The chord's note of this number from the lowest; past the highest it goes on an octave up. */
function picked(notes: readonly number[], number: number): number {
  return (notes[number % notes.length] ?? 0) + 12 * Math.floor(number / notes.length);
}

/** Beats speak, half-beats lean, what lies between passes. */
function lineForce(step: number, stepsPerBeat: number): number {
  if (step % stepsPerBeat === 0) return 0.86;
  return step % (stepsPerBeat / 2) === 0 ? 0.8 : 0.72;
}

function chordAt(metre: Metre, section: PlacedSection, step: number): Chord {
  const bars = section.chords.split("|");
  const bar = Math.floor(step / stepsPerBar(metre));
  const symbols = (bars[bar % bars.length] ?? "").trim().split(/\s+/);
  const within = (step % stepsPerBar(metre)) / stepsPerBar(metre);
  const symbol = symbols[Math.floor(within * symbols.length)] ?? "";
  return transposed(chord(symbol), section.raise ?? 0);
}
