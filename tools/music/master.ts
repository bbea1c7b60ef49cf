import { loudnessOf } from "./ffmpeg.ts";
import { applyGains, gainOf, mixInto, SAMPLE_RATE, samplesOf, silence, type Stereo } from "./stereo.ts";

/**
 * What the whole mix should measure, both stems at full. With the guide at the volume that the game gives it at first
 * (0.6) it is some 1.2 dB less: −14 LUFS is in the middle of the two (decision 0008).
 */
const TARGET_LUFS = -13.4;
const LOOK_AHEAD_SEC = 0.004;
const RELEASE_SEC = 0.12;
const PASSES = 4;

/**
 * Brings the sum of the stems to the target loudness, in place.
 *
 * Compression and limiting are computed on the sum and applied to every stem as one curve of gains, so the
 * mastered stems still add up, sample by sample, to the mastered song.
 *
 * @param ceilingDbtp no true peak of the sum passes it
 */
export function master(stems: readonly Stereo[], ceilingDbtp: number): void {
  glueTogether(stems);
  const song = sumOf(stems);
  const peaks = truePeaks(song);
  let gain = gainOf(TARGET_LUFS - loudnessOf(song).integratedLufs);
  let curve = limiterGains(peaks, gain, ceilingDbtp);
  for (let pass = 1; pass < PASSES; pass++) {
    const mastered = sumOf([song]);
    applyGains(mastered, curve);
    gain *= gainOf(TARGET_LUFS - loudnessOf(mastered).integratedLufs);
    curve = limiterGains(peaks, gain, ceilingDbtp);
  }
  for (const stem of stems) applyGains(stem, curve);
}

export function sumOf(stems: readonly Stereo[]): Stereo {
  const sum = silence(stems[0]?.left.length ?? 0);
  for (const stem of stems) mixInto(sum, stem);
  return sum;
}

/** A gentle bus compressor: 1.8 to 1 over a quarter of the song's own loudest second, slow to grab. */
function glueTogether(stems: readonly Stereo[]): void {
  const song = sumOf(stems);
  const power = smoothedPower(song);
  const threshold = power.reduce((most, value) => Math.max(most, value), 0) / 4;
  const gains = power.map((value) => (value > threshold ? (threshold / value) ** (0.5 * (1 - 1 / 1.8)) : 1));
  for (const stem of stems) applyGains(stem, gains);
}

function smoothedPower(song: Stereo): Float32Array {
  const attack = 1 - Math.exp(-1 / (0.025 * SAMPLE_RATE));
  const release = 1 - Math.exp(-1 / (0.18 * SAMPLE_RATE));
  let level = 0;
  return song.left.map((left, i) => {
    const now = (left ** 2 + (song.right[i] ?? 0) ** 2) / 2;
    level += (now - level) * (now > level ? attack : release);
    return level;
  });
}

/**
 * Gains that raise a song with these true peaks by `gain` and hold it under the ceiling: a look-ahead limiter.
 *
 * Each needed gain is held for the look-ahead before its peak, released exponentially, and averaged over the
 * look-ahead. An average of values that all satisfy the peak satisfies it too, so nothing gets through.
 */
export function limiterGains(peaks: Float32Array, gain: number, ceilingDbtp: number): Float32Array {
  const ceiling = gainOf(ceilingDbtp);
  const ahead = samplesOf(LOOK_AHEAD_SEC);
  const needed = peaks.map((peak) => Math.min(1, ceiling / Math.max(1e-9, peak * gain)));
  const release = 1 - Math.exp(-1 / (RELEASE_SEC * SAMPLE_RATE));
  let held = 1;
  const released = slidingMinimum(needed, ahead).map((allowed) => {
    held = Math.min(allowed, held + (1 - held) * release);
    return held;
  });
  const first = released[0] ?? 1;
  let total = first * (ahead + 1);
  return released.map((value, i) => {
    total += value - (released[i - ahead - 1] ?? first);
    return (gain * total) / (ahead + 1);
  });
}

/** The least value from each sample to `ahead` samples later, from two running minima (van Herk, 1992). */
function slidingMinimum(values: Float32Array, ahead: number): Float32Array {
  const window = ahead + 1;
  const fromStart = values.slice();
  const fromEnd = values.slice();
  for (let i = 1; i < values.length; i++) {
    if (i % window !== 0) fromStart[i] = least(fromStart[i - 1], values[i]);
  }
  for (let i = values.length - 2; i >= 0; i--) {
    if (i % window !== window - 1) fromEnd[i] = least(fromEnd[i + 1], values[i]);
  }
  return values.map((_, i) => least(fromEnd[i], fromStart[Math.min(i + ahead, values.length - 1)]));
}

function least(a: number | undefined, b: number | undefined): number {
  return Math.min(a ?? 1, b ?? 1);
}

const TAPS = 8;
const PHASES = [0, 0.25, 0.5, 0.75] as const;

/** The largest magnitude of either channel at each sample and at three points between it and the next. */
function truePeaks(song: Stereo): Float32Array {
  const kernels = PHASES.map((phase) =>
    Array.from({ length: 2 * TAPS }, (_, k) => sinc(k - TAPS + 1 - phase)),
  );
  return song.left.map((_, i) => {
    let peak = 0;
    for (const kernel of kernels) {
      peak = Math.max(
        peak,
        Math.abs(convolved(song.left, i, kernel)),
        Math.abs(convolved(song.right, i, kernel)),
      );
    }
    return peak;
  });
}

function convolved(channel: Float32Array, at: number, kernel: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < kernel.length; k++) sum += (channel[at + k - TAPS + 1] ?? 0) * (kernel[k] ?? 0);
  return sum;
}

function sinc(x: number): number {
  if (x === 0) return 1;
  const window = Math.cos((Math.PI * x) / (2 * TAPS + 1)) ** 2;
  return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
}
