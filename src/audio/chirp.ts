/**
 * A sine that glides evenly from one frequency to another under the square of half a sine wave. What
 * `assets/probe/probe.json` says of the probe.
 */
export interface Chirp {
  /** The rate that `startSample` counts at. */
  readonly sampleRate: number;
  /** Where it begins in its file. */
  readonly startSample: number;
  readonly durationSec: number;
  readonly fromHz: number;
  readonly toHz: number;
}

/** Where a reference was found. */
export interface Onset {
  /** Its first frame, with a fraction. */
  readonly frame: number;
  /** 1 when the sound is the reference at any loudness, 0 when it has nothing of it. */
  readonly likeness: number;
}

/** The chirp alone, at a peak of 1. */
export function chirpSamples(chirp: Chirp, sampleRate: number): Float32Array {
  const length = Math.round(chirp.durationSec * sampleRate);
  return Float32Array.from({ length }, (_, i) => chirpAt(chirp, i / sampleRate));
}

/** The chirp `sec` seconds after it began. */
export function chirpAt({ durationSec, fromHz, toHz }: Chirp, sec: number): number {
  const cycles = fromHz * sec + ((toHz - fromHz) * sec ** 2) / (2 * durationSec);
  return Math.sin((Math.PI * sec) / durationSec) ** 2 * Math.sin(2 * Math.PI * cycles);
}

/** Where in `sound` the reference fits best: the peak of their correlation, between frames by a parabola. */
export function findOnset(sound: Float32Array, reference: Float32Array): Onset {
  let best = 0;
  let frame = 0;
  for (let at = 0; at + reference.length <= sound.length; at++) {
    const score = correlationAt(sound, reference, at);
    if (score > best) [best, frame] = [score, at];
  }
  const energy = energyOf(reference) * energyOf(sound.subarray(frame, frame + reference.length));
  const likeness = energy > 0 ? best / Math.sqrt(energy) : 0;
  return { frame: frame + peakShift(sound, reference, frame, best), likeness };
}

function correlationAt(sound: Float32Array, reference: Float32Array, at: number): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) sum += (sound[at + i] ?? 0) * (reference[i] as number);
  return sum;
}

const energyOf = (samples: Float32Array): number => correlationAt(samples, samples, 0);

/** How far the true peak lies from its highest frame, −0.5 to 0.5. */
function peakShift(sound: Float32Array, reference: Float32Array, frame: number, best: number): number {
  if (frame === 0) return 0;
  const before = correlationAt(sound, reference, frame - 1);
  const after = correlationAt(sound, reference, frame + 1);
  const curve = before - 2 * best + after;
  return curve < 0 ? (before - after) / (2 * curve) : 0;
}
