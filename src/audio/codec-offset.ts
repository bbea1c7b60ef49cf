import { chirpSamples, findOnset, type Chirp } from "./chirp.ts";
import { fetchSound, type LoadOptions } from "./fetch-bytes.ts";
import type { Loaded } from "./result.ts";

/** In order of preference. M4A is for the browsers that don't decode Ogg Opus, and the other way round. */
const CODECS = [
  { name: "opus", type: 'audio/ogg; codecs="opus"' },
  { name: "m4a", type: 'audio/mp4; codecs="mp4a.40.2"' },
] as const;

/** No decoder is known to add more; the rest of the probe is not searched. */
const MOST_ADDED_SEC = 0.2;
/** Less alike than this, what was decoded is not the probe. */
const LEAST_LIKENESS = 0.5;

/** Also the ending of its files. */
export type CodecName = (typeof CODECS)[number]["name"];

/** A codec that this browser was seen to decode. */
export interface Codec {
  readonly name: CodecName;
  /** How much later a sound sits in the decoded buffer than it was encoded; taken off every file of this codec. */
  readonly offsetMs: number;
}

/** A chirp at a known place, once in each codec. */
export interface Probe {
  /** Addresses, told apart by their endings. */
  readonly src: readonly string[];
  readonly chirp: Chirp;
}

/**
 * The first codec that this browser decodes, and what its decoder does to time. Encoders prepend silence that not
 * every decoder takes away again, up to 50 ms of it, so this is measured and never assumed.
 *
 * @param canPlay `HTMLMediaElement.canPlayType`; it decides the order only, as it may be wrong either way.
 */
export async function measureCodec(
  context: BaseAudioContext,
  probe: Probe,
  canPlay: (type: string) => string,
  options: LoadOptions = {},
): Promise<Loaded<Codec>> {
  let failure: Loaded<Codec> = { ok: false, reason: "undecodable" };
  for (const name of byPreference(canPlay)) {
    const measured = await measureOne(context, probe, name, options);
    if (measured.ok) return measured;
    failure = measured;
  }
  return failure;
}

/** The file of a codec among addresses of the same sound. */
export function fileOf(codec: Pick<Codec, "name">, files: readonly string[]): string | undefined {
  return files.find((file) => new RegExp(`\\.${codec.name}($|[?#])`, "i").test(file));
}

/** All codecs, those first that `canPlay` thinks possible. */
export function byPreference(canPlay: (type: string) => string): readonly CodecName[] {
  const likely = CODECS.filter(({ type }) => canPlay(type) !== "");
  return [...likely, ...CODECS.filter((codec) => !likely.includes(codec))].map(({ name }) => name);
}

async function measureOne(
  context: BaseAudioContext,
  probe: Probe,
  name: CodecName,
  options: LoadOptions,
): Promise<Loaded<Codec>> {
  const file = fileOf({ name }, probe.src);
  if (file === undefined) return { ok: false, reason: "missing" };
  const sound = await fetchSound(context, file, options);
  if (!sound.ok) return sound;
  const { sampleRate } = sound.value;
  const startSec = probe.chirp.startSample / probe.chirp.sampleRate;
  const end = Math.round((startSec + MOST_ADDED_SEC) * sampleRate);
  const heard = sound.value.getChannelData(0).subarray(0, end);
  const onset = findOnset(heard, chirpSamples(probe.chirp, sampleRate));
  if (onset.likeness < LEAST_LIKENESS) return { ok: false, reason: "undecodable" };
  return { ok: true, value: { name, offsetMs: (onset.frame / sampleRate - startSec) * 1000 } };
}
