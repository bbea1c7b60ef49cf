/**
 * The chirp by which the game measures how far a decoder shifts sound. For `t` seconds from its start,
 * 0 ≤ t < d:
 *
 *     x(t) = amplitude · sin²(π·t/d) · sin(2π·(fromHz·t + (toHz − fromHz)·t² / (2·d)))
 *
 * A sine that climbs from `fromHz` to `toHz` under a Hann window; silent before and after. It correlates
 * sharply with itself (its band is 7 kHz wide) and both codecs keep it. Nothing here needs Node or a browser.
 */
export interface Chirp {
  /** Rate of the file; a decoder may resample, the formula is in seconds for that reason. */
  readonly sampleRate: number;
  /** Where the chirp starts, samples from the start of the file: exactly 100 ms. */
  readonly startSample: number;
  /** Whole length of the file, samples. */
  readonly lengthSamples: number;
  /** `d` of the formula, seconds. */
  readonly durationSec: number;
  readonly fromHz: number;
  readonly toHz: number;
  /** Peak against full scale. */
  readonly amplitude: number;
}

export const PROBE_CHIRP: Chirp = {
  sampleRate: 48_000,
  startSample: 4800,
  lengthSamples: 30_720,
  durationSec: 0.01,
  fromHz: 1000,
  toHz: 8000,
  amplitude: 0.8,
};

/** The chirp's value `sec` seconds after its start. */
export function chirpAt(chirp: Chirp, sec: number): number {
  if (sec < 0 || sec >= chirp.durationSec) return 0;
  const window = Math.sin((Math.PI * sec) / chirp.durationSec) ** 2;
  const cycles = chirp.fromHz * sec + ((chirp.toHz - chirp.fromHz) * sec ** 2) / (2 * chirp.durationSec);
  return chirp.amplitude * window * Math.sin(2 * Math.PI * cycles);
}
