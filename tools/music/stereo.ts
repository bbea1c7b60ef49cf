/** Samples per second of everything this studio makes. */
export const SAMPLE_RATE = 48_000;

/** Two channels of equal length, full scale at ±1. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export function silence(samples: number): Stereo {
  return { left: new Float32Array(samples), right: new Float32Array(samples) };
}

export function samplesOf(seconds: number): number {
  return Math.round(seconds * SAMPLE_RATE);
}

export function gainOf(decibels: number): number {
  return 10 ** (decibels / 20);
}

/** Adds `from` into `into` at `gain`, from the sample `at` on; what reaches past the end is dropped. */
export function mixInto(into: Stereo, from: Stereo, gain = 1, at = 0): void {
  const end = Math.min(from.left.length, into.left.length - at);
  for (let i = Math.max(0, -at); i < end; i++) {
    into.left[at + i] = (into.left[at + i] ?? 0) + (from.left[i] ?? 0) * gain;
    into.right[at + i] = (into.right[at + i] ?? 0) + (from.right[i] ?? 0) * gain;
  }
}

/** Multiplies both channels, in place, by `gains`, one for each sample. */
export function applyGains(sound: Stereo, gains: Float32Array): void {
  for (let i = 0; i < gains.length; i++) {
    const gain = gains[i] ?? 1;
    sound.left[i] = (sound.left[i] ?? 0) * gain;
    sound.right[i] = (sound.right[i] ?? 0) * gain;
  }
}

/** Draws both channels towards their middle, in place: 1 leaves them, 0 makes them the same. */
export function narrow(sound: Stereo, width: number): void {
  for (let i = 0; i < sound.left.length; i++) {
    const [left, right] = [sound.left[i] ?? 0, sound.right[i] ?? 0];
    const [middle, side] = [(left + right) / 2, ((left - right) / 2) * width];
    sound.left[i] = middle + side;
    sound.right[i] = middle - side;
  }
}

/** Left and right gain of a place from −1 (left) to 1 (right) at constant power, 1 and 1 in the middle. */
export function panGains(pan: number): readonly [number, number] {
  const angle = ((pan + 1) * Math.PI) / 4;
  return [Math.cos(angle) * Math.SQRT2, Math.sin(angle) * Math.SQRT2];
}

export function peakOf(sound: Stereo): number {
  let peak = 0;
  for (const channel of [sound.left, sound.right]) {
    for (const sample of channel) peak = Math.max(peak, Math.abs(sample));
  }
  return peak;
}

/** A new sound of `samples` samples: cut, or followed by silence. */
export function fitted(sound: Stereo, samples: number): Stereo {
  const result = silence(samples);
  result.left.set(sound.left.subarray(0, samples));
  result.right.set(sound.right.subarray(0, samples));
  return result;
}

export function interleaved(sound: Stereo): Float32Array {
  const result = new Float32Array(sound.left.length * 2);
  for (let i = 0; i < sound.left.length; i++) {
    result[2 * i] = sound.left[i] ?? 0;
    result[2 * i + 1] = sound.right[i] ?? 0;
  }
  return result;
}

export function deinterleaved(samples: Float32Array): Stereo {
  const result = silence(samples.length / 2);
  for (let i = 0; i < result.left.length; i++) {
    result.left[i] = samples[2 * i] ?? 0;
    result.right[i] = samples[2 * i + 1] ?? 0;
  }
  return result;
}
