import { existsSync } from "node:fs";

import { decoded } from "./ffmpeg.ts";
import type { Random } from "./groove.ts";
import { playDrum, playProgram, type SoundFont } from "./synth.ts";
import { panGains, peakOf, SAMPLE_RATE, samplesOf, silence, type Stereo } from "./stereo.ts";

const DEBIAN_SAMPLES = "/usr/share/sonic-pi/samples";
/** Where a sample is loud enough to be its beginning, against its peak. */
const HEAD_LEVEL = 0.01;

/** Where a recording comes from. */
export type Source =
  | { readonly sonicPi: string }
  | { readonly drumKit: number; readonly key: number }
  | { readonly program: number; readonly key: number };

/** One recording in a drum's sound. */
export interface Layer {
  readonly source: Source;
  /** Peak of this layer against full scale. */
  readonly gain: number;
  /** −1 left to 1 right, 0 by default. */
  readonly pan?: number;
  /** Speed of playback: 2 is an octave up. 1 by default. */
  readonly tune?: number;
  /** Milliseconds after which the layer has faded to nothing. Its own length by default. */
  readonly fadeMs?: number;
  /** Milliseconds between the stroke and this layer. 0 by default. */
  readonly afterMs?: number;
}

/** One stroke of the sampler: `voice` names a drum of the kit, `velocity` is 0 to 1. */
export interface Stroke {
  readonly atSec: number;
  readonly voice: string;
  readonly velocity: number;
}

/** The drums of a kit, each a stack of layers. */
export type Voices = Readonly<Record<string, readonly Layer[]>>;

/** Recordings with their silent heads cut and their peaks brought to 1, opened once each. */
export type Library = (source: Source) => Promise<Stereo>;

export function openLibrary(font: SoundFont): Library {
  const opened = new Map<string, Promise<Stereo>>();
  return (source) => {
    const key = JSON.stringify(source);
    const recording = opened.get(key) ?? load(font, source).then(trimmed);
    opened.set(key, recording);
    return recording;
  };
}

async function load(font: SoundFont, source: Source): Promise<Stereo> {
  const samples = 3 * SAMPLE_RATE;
  if ("drumKit" in source) return playDrum(font, source.drumKit, source.key, 0.92, samples);
  if ("program" in source) {
    const note = { atSec: 0, durationSec: 3, pitch: source.key, velocity: 0.92 };
    return playProgram(font, source.program, [note], samples);
  }
  const path = `${process.env["SONIC_PI_SAMPLES"] ?? DEBIAN_SAMPLES}/${source.sonicPi}.flac`;
  if (!existsSync(path)) {
    throw new Error(
      `There is no sample at ${path}. Install the Debian package sonic-pi-samples, ` +
        "or put the folder that holds it in the environment variable SONIC_PI_SAMPLES.",
    );
  }
  return decoded(path);
}

function trimmed(recording: Stereo): Stereo {
  const peak = peakOf(recording);
  const loud = (i: number): boolean =>
    Math.max(Math.abs(recording.left[i] ?? 0), Math.abs(recording.right[i] ?? 0)) >= peak * HEAD_LEVEL;
  let head = 0;
  while (head < recording.left.length && !loud(head)) head++;
  return {
    left: recording.left.slice(head).map((sample) => sample / peak),
    right: recording.right.slice(head).map((sample) => sample / peak),
  };
}

/** Plays the strokes, each on its exact sample. `random` varies pitch and level a little, never time. */
export async function playStrokes(
  library: Library,
  voices: Voices,
  strokes: readonly Stroke[],
  samples: number,
  random: Random,
): Promise<Stereo> {
  const sound = silence(samples);
  for (const stroke of strokes) {
    const layers = voices[stroke.voice];
    if (layers === undefined) throw new Error(`the kit has no drum called "${stroke.voice}"`);
    for (const layer of layers) {
      const speed = (layer.tune ?? 1) * (1 + (random() - 0.5) * 0.01);
      const gain = layer.gain * stroke.velocity ** 1.4 * (0.95 + 0.1 * random());
      addLayer(
        sound,
        await library(layer.source),
        layer,
        samplesOf(stroke.atSec + (layer.afterMs ?? 0) / 1000),
        speed,
        gain,
      );
    }
  }
  return sound;
}

function addLayer(
  into: Stereo,
  recording: Stereo,
  layer: Layer,
  at: number,
  speed: number,
  gain: number,
): void {
  const whole = Math.floor((recording.left.length - 2) / speed);
  const length = Math.min(whole, samplesOf((layer.fadeMs ?? Number.POSITIVE_INFINITY) / 1000));
  const fade = layer.fadeMs === undefined ? 600 : Math.round(length * 0.6);
  const [panLeft, panRight] = panGains(layer.pan ?? 0);
  for (let i = 0; i < length && at + i < into.left.length; i++) {
    const level = gain * Math.min(1, (length - i) / fade);
    into.left[at + i] = (into.left[at + i] ?? 0) + between(recording.left, i * speed) * level * panLeft;
    into.right[at + i] = (into.right[at + i] ?? 0) + between(recording.right, i * speed) * level * panRight;
  }
}

function between(channel: Float32Array, position: number): number {
  const index = Math.floor(position);
  const here = channel[index] ?? 0;
  return here + ((channel[index + 1] ?? 0) - here) * (position - index);
}
