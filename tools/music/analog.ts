import type { Note } from "./groove.ts";
import { panGains, SAMPLE_RATE, samplesOf, silence, type Stereo } from "./stereo.ts";

/** A subtractive synthesiser's settings: saw waves into a resonant low-pass, each with an envelope. */
export interface Patch {
  /** One saw wave for each entry, detuned by so many cents, spread from left to right. */
  readonly detuneCents: readonly number[];
  /** Level of a sine an octave below, 0 for none. */
  readonly sub: number;
  /** Where the filter rests, Hz. */
  readonly cutoffHz: number;
  /** How far a note at full velocity opens the filter, octaves. */
  readonly openOctaves: number;
  /** Time in which the filter closes again to a third, seconds. */
  readonly closeSec: number;
  /** 0.5 is round, 0.1 whistles. */
  readonly damping: number;
  readonly attackSec: number;
  readonly releaseSec: number;
  /** Level that a held note falls to, 0 to 1. */
  readonly sustain: number;
  /** Depth of the vibrato that long notes grow, cents. */
  readonly vibratoCents: number;
  /** Time in which the pitch slides from a touching note, seconds. */
  readonly glideSec: number;
}

const VIBRATO_HZ = 5.4;
const VIBRATO_AFTER_SEC = 0.22;
/** Control values change every so many samples, a third of a millisecond. */
const CONTROL_SAMPLES = 16;

/** Plays the notes, each with its own oscillators; a note that touches its predecessor glides from it. */
export function playAnalog(patch: Patch, notes: readonly Note[], samples: number): Stereo {
  const sound = silence(samples);
  notes.forEach((note, index) => {
    const before = notes[index - 1];
    const touches = before !== undefined && note.atSec - (before.atSec + before.durationSec) < 0.06;
    addNote(sound, patch, note, touches ? before.pitch : note.pitch);
  });
  return sound;
}

function addNote(into: Stereo, patch: Patch, note: Note, fromPitch: number): void {
  const voices = patch.detuneCents.map((cents, index, all) => ({
    cents,
    phase: (index * 0.37) % 1,
    gains: panGains(all.length < 2 ? 0 : (index / (all.length - 1)) * 1.2 - 0.6),
  }));
  const filters = [lowPass(), lowPass()] as const;
  const start = samplesOf(note.atSec);
  const length = Math.min(samplesOf(note.durationSec + patch.releaseSec), into.left.length - start);
  const scale = note.velocity / Math.sqrt(voices.length + patch.sub);
  let subPhase = 0;
  let hertz = 0;
  let cutoff = 0;
  let level = 0;
  for (let i = 0; i < length; i++) {
    if (i % CONTROL_SAMPLES === 0) {
      hertz = frequencyAt(patch, note, fromPitch, i / SAMPLE_RATE);
      cutoff = cutoffAt(patch, note, i / SAMPLE_RATE);
      level = scale;
    }
    const frame = [0, 0] as [number, number];
    for (const voice of voices) addSaw(frame, voice, hertz);
    subPhase = (subPhase + hertz / 2 / SAMPLE_RATE) % 1;
    const low = Math.sin(2 * Math.PI * subPhase) * patch.sub;
    const loudness = level * loudnessAt(patch, note, i / SAMPLE_RATE);
    const left = filters[0](frame[0], cutoff, patch.damping) + low;
    const right = filters[1](frame[1], cutoff, patch.damping) + low;
    into.left[start + i] = (into.left[start + i] ?? 0) + left * loudness;
    into.right[start + i] = (into.right[start + i] ?? 0) + right * loudness;
  }
}

function frequencyAt(patch: Patch, note: Note, fromPitch: number, sec: number): number {
  const slide = patch.glideSec > 0 ? Math.min(1, sec / patch.glideSec) : 1;
  const grown = Math.min(1, Math.max(0, (sec - VIBRATO_AFTER_SEC) * 3));
  const vibrato = (Math.sin(2 * Math.PI * VIBRATO_HZ * sec) * grown * patch.vibratoCents) / 100;
  const pitch = fromPitch + (note.pitch - fromPitch) * slide + vibrato;
  return 440 * 2 ** ((pitch - 69) / 12);
}

function cutoffAt(patch: Patch, note: Note, sec: number): number {
  const open = patch.openOctaves * note.velocity * Math.exp(-sec / patch.closeSec);
  const keyTrack = (note.pitch - 60) / 36;
  return Math.min(18_000, patch.cutoffHz * 2 ** (open + keyTrack));
}

function loudnessAt(patch: Patch, note: Note, sec: number): number {
  const held = Math.min(sec, note.durationSec);
  const rise = Math.min(1, held / patch.attackSec);
  const body = patch.sustain + (1 - patch.sustain) * Math.exp(-held / 0.25);
  const fall = sec <= note.durationSec ? 1 : Math.max(0, 1 - (sec - note.durationSec) / patch.releaseSec);
  return rise * body * fall * fall;
}

interface SawVoice {
  readonly cents: number;
  readonly gains: readonly [number, number];
  phase: number;
}

/** A saw whose step is smoothed over two samples (polyBLEP, Välimäki and Huovilainen, 2007). */
function addSaw(frame: [number, number], voice: SawVoice, hertz: number): void {
  const advance = (hertz * 2 ** (voice.cents / 1200)) / SAMPLE_RATE;
  voice.phase = (voice.phase + advance) % 1;
  const phase = voice.phase;
  let value = 2 * phase - 1;
  if (phase < advance) value -= -((phase / advance - 1) ** 2);
  else if (phase > 1 - advance) value -= ((phase - 1) / advance + 1) ** 2;
  frame[0] += value * voice.gains[0];
  frame[1] += value * voice.gains[1];
}

/** A two-pole low-pass that stays stable while its cutoff moves (trapezoidal SVF, Andrew Simper, 2013). */
function lowPass(): (input: number, cutoffHz: number, damping: number) => number {
  let first = 0;
  let second = 0;
  return (input, cutoffHz, damping) => {
    const g = Math.tan((Math.PI * cutoffHz) / SAMPLE_RATE);
    const a1 = 1 / (1 + g * (g + 2 * damping));
    const band = a1 * first + g * a1 * (input - second);
    const low = second + g * band;
    first = 2 * band - first;
    second = 2 * low - second;
    return low;
  };
}
