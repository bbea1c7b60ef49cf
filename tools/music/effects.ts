import type { Random } from "./groove.ts";
import { gainOf, SAMPLE_RATE, samplesOf, silence, type Stereo } from "./stereo.ts";

/** Line lengths of the reverb in samples: primes between 29 and 83 ms, so that echoes never fall together. */
const LINE_SAMPLES = [1399, 1699, 2011, 2333, 2657, 3109, 3559, 3989] as const;
const SMEAR_SAMPLES = [113, 337, 541] as const;

interface Line {
  readonly samples: Float32Array;
  readonly gain: number;
  damped: number;
}

/**
 * A plate-like reverb, wet signal only (feedback delay network with a Householder matrix, Jot, 1991).
 *
 * @param decaySec time in which the tail falls by 60 dB
 * @param damping 0 keeps the tail bright, towards 1 the treble dies first
 */
export function reverb(input: Stereo, decaySec: number, damping: number): Stereo {
  const lines = LINE_SAMPLES.map((length) => ({
    samples: new Float32Array(length),
    gain: 10 ** ((-3 * length) / SAMPLE_RATE / decaySec),
    damped: 0,
  }));
  const left = SMEAR_SAMPLES.reduce(smeared, input.left);
  const right = SMEAR_SAMPLES.reduce(smeared, input.right);
  const output = silence(left.length);
  const taps = new Float64Array(lines.length);
  for (let i = 0; i < left.length; i++) {
    for (const [n, line] of lines.entries()) taps[n] = tap(line, i, damping);
    feed(lines, taps, i, [left[i] ?? 0, right[i] ?? 0]);
    output.left[i] = alternating(taps, 0) * 0.5;
    output.right[i] = alternating(taps, 1) * 0.5;
  }
  return output;
}

/** Puts the new sound and what came out, reflected so that no energy is lost, back into the lines. */
function feed(
  lines: readonly Line[],
  taps: Float64Array,
  at: number,
  fresh: readonly [number, number],
): void {
  const shared = (2 / lines.length) * taps.reduce((sum, value) => sum + value, 0);
  for (const [n, line] of lines.entries()) {
    line.samples[at % line.samples.length] = (fresh[n % 2] ?? 0) + (taps[n] ?? 0) - shared;
  }
}

/** Every second tap from `first` on, added with changing sign. */
function alternating(taps: Float64Array, first: number): number {
  let sum = 0;
  for (let n = first; n < taps.length; n += 2) sum += n % 4 < 2 ? (taps[n] ?? 0) : -(taps[n] ?? 0);
  return sum;
}

function tap(line: Line, at: number, damping: number): number {
  const oldest = line.samples[at % line.samples.length] ?? 0;
  line.damped += (oldest - line.damped) * (1 - damping);
  return line.damped * line.gain;
}

/** Passes a channel through an all-pass that turns one click into a short shower of them. */
function smeared(input: Float32Array, delay: number): Float32Array {
  const output = new Float32Array(input.length);
  for (let i = 0; i < input.length; i++) {
    output[i] = (input[i - delay] ?? 0) + 0.6 * ((output[i - delay] ?? 0) - (input[i] ?? 0));
  }
  return output;
}

/** Echoes that answer from alternate sides, wet only; each repeat is quieter by `feedback` and duller. */
export function pingPong(input: Stereo, delaySec: number, feedback: number): Stereo {
  const delay = samplesOf(delaySec);
  const output = silence(input.left.length);
  let dullLeft = 0;
  let dullRight = 0;
  for (let i = delay; i < output.left.length; i++) {
    const fresh = ((input.left[i - delay] ?? 0) + (input.right[i - delay] ?? 0)) / 2;
    dullLeft += ((output.right[i - delay] ?? 0) * feedback - dullLeft) * 0.45;
    dullRight += ((output.left[i - delay] ?? 0) - dullRight) * 0.45;
    output.left[i] = fresh + dullLeft;
    output.right[i] = dullRight * feedback;
  }
  return output;
}

/**
 * Gains that step aside for each kick: a dip of `depthDb` within 3 ms, recovered over `recoverSec`.
 *
 * The side-chain of a mixing desk, keyed by the score instead of a detector, so it never misfires.
 */
export function duckingGains(
  kicksSec: readonly number[],
  depthDb: number,
  recoverSec: number,
  samples: number,
): Float32Array {
  const gains = new Float32Array(samples).fill(1);
  const fall = samplesOf(0.003);
  const recover = samplesOf(recoverSec);
  for (const kick of kicksSec) {
    const start = samplesOf(kick);
    for (let i = 0; i < fall + recover && start + i < samples; i++) {
      const dip = i < fall ? i / fall : (1 - (i - fall) / recover) ** 2;
      gains[start + i] = Math.min(gains[start + i] ?? 1, gainOf(-depthDb * dip));
    }
  }
  return gains;
}

/** A breath of noise that grows and brightens for `seconds` and stops dead: the lift into a chorus. */
export function riser(seconds: number, random: Random): Stereo {
  const sound = silence(samplesOf(seconds));
  const length = sound.left.length;
  for (const channel of [sound.left, sound.right]) {
    let low = 0;
    let previous = 0;
    for (let i = 0; i < length; i++) {
      const progress = i / length;
      const noise = random() * 2 - 1;
      low += (noise - low) * (0.05 + 0.75 * progress * progress);
      channel[i] = (low - previous) * progress ** 2.5;
      previous += (low - previous) * 0.02;
    }
  }
  return sound;
}
