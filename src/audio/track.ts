import { fileOf, type Codec } from "./codec-offset.ts";
import { fetchSound, type LoadOptions } from "./fetch-bytes.ts";
import type { Loaded, LoadFailure } from "./result.ts";

/** Encoders pad the end of a track by some thousand samples; a file that differs by more is another one. */
const LENGTH_TOLERANCE_SEC = 0.15;

/** Where a level's track is, and how long it must be. */
export interface TrackFiles {
  /** Addresses of the same sound, one a codec, told apart by their endings. */
  readonly band: readonly string[];
  readonly guide: readonly string[];
  readonly lengthSamples: number;
  /** The rate that `lengthSamples` counts at, whatever the context's. */
  readonly sampleRate: number;
}

/** A level's sound, decoded and ready. */
export interface Track {
  readonly band: AudioBuffer;
  /** The same length: drums that show the way, on their own so that they can be turned down. */
  readonly guide: AudioBuffer;
  /** Song time 0 sits so many milliseconds into both buffers: what this browser adds in decoding. */
  readonly startOffsetMs: number;
}

export type TrackOptions = Omit<LoadOptions, "onBytes"> & {
  /** From 0 to 1; decoding is the last step and not counted. */
  readonly onProgress?: (share: number) => void;
};

/** Fetches and decodes both halves of a track at once. `length`: a decoded half is not as long as it should be. */
export async function loadTrack(
  context: BaseAudioContext,
  files: TrackFiles,
  codec: Codec,
  options: TrackOptions = {},
): Promise<Loaded<Track, LoadFailure | "length">> {
  const halves = [fileOf(codec, files.band), fileOf(codec, files.guide)] as const;
  if (halves[0] === undefined || halves[1] === undefined) return { ok: false, reason: "missing" };
  const [bandOptions, guideOptions] = splitProgress(options);
  const [band, guide] = await Promise.all([
    fetchSound(context, halves[0], bandOptions),
    fetchSound(context, halves[1], guideOptions),
  ]);
  if (!band.ok) return band;
  if (!guide.ok) return guide;
  const seconds = files.lengthSamples / files.sampleRate;
  const fits = (buffer: AudioBuffer): boolean => Math.abs(buffer.duration - seconds) <= LENGTH_TOLERANCE_SEC;
  if (!fits(band.value) || !fits(guide.value)) return { ok: false, reason: "length" };
  return { ok: true, value: { band: band.value, guide: guide.value, startOffsetMs: codec.offsetMs } };
}

/** Two sets of options whose progress adds up, each half counting for half, as only the server knows their sizes. */
function splitProgress(options: TrackOptions): [LoadOptions, LoadOptions] {
  const { onProgress, ...rest } = options;
  const shares: [number, number] = [0, 0];
  const half = (index: 0 | 1): LoadOptions => ({
    ...rest,
    onBytes(loaded, total) {
      shares[index] = total > 0 ? loaded / total : 0;
      onProgress?.((shares[0] + shares[1]) / 2);
    },
  });
  return [half(0), half(1)];
}

/**
 * A stretch of a track, to be played like the whole one: song time 0 then sits before its first sample. The nearest
 * frames are taken and accounted for.
 *
 * @param fromMs song time; what lies outside of the track is left out.
 */
export function sliceTrack(track: Track, fromMs: number, toMs: number): Track {
  const { sampleRate, length } = track.band;
  const frameOf = (ms: number): number =>
    Math.max(0, Math.min(length, Math.round(((ms + track.startOffsetMs) * sampleRate) / 1000)));
  const [from, to] = [frameOf(fromMs), frameOf(toMs)];
  const startOffsetMs = track.startOffsetMs - (from * 1000) / sampleRate;
  return { band: cut(track.band, from, to), guide: cut(track.guide, from, to), startOffsetMs };
}

function cut(buffer: AudioBuffer, from: number, to: number): AudioBuffer {
  const { numberOfChannels, sampleRate } = buffer;
  const piece = new AudioBuffer({ numberOfChannels, sampleRate, length: Math.max(1, to - from) });
  for (let channel = 0; channel < numberOfChannels; channel++) {
    piece.copyToChannel(buffer.getChannelData(channel).subarray(from, to), channel);
  }
  return piece;
}
