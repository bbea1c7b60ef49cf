import { encoded } from "./ffmpeg.ts";
import type { Stereo } from "./stereo.ts";

/**
 * What a sound is worth in bytes: `full` is as the songs want it; `drums` is for the guide, drums alone under the
 * band, so that two stems of seven songs in two codecs stay within the bytes that may be committed (decision 0008).
 */
type Worth = "full" | "drums";

/** ffmpeg's slower AAC coder and its temporal noise shaping make single drum strokes overshoot, by 2.6 dB; these, 0.9. */
const AAC = ["-c:a", "aac", "-aac_coder", "fast", "-aac_tns", "0", "-movflags", "+faststart"];
const OPUS = ["-c:a", "libopus", "-f", "ogg"];

/**
 * The two encodings every sound ships in. These are the ones that decode without a shift in each browser tried; MP3,
 * ADTS and Opus in MP4 do not. At 72k ffmpeg would cut AAC off at 13 kHz, where cymbals still are: hence the cutoff.
 */
const CODECS: Readonly<Record<Worth, Readonly<Record<string, readonly string[]>>>> = {
  full: { opus: [...OPUS, "-b:a", "96k"], m4a: [...AAC, "-b:a", "160k"] },
  drums: { opus: [...OPUS, "-b:a", "48k"], m4a: [...AAC, "-b:a", "72k", "-cutoff", "17000"] },
};

/** The endings of the files that {@link encode} writes. */
export const EXTENSIONS: readonly string[] = Object.keys(CODECS.full);

/** Samples after which both codecs end on a frame edge (1024 for AAC, 960 for Opus): 0.32 s. */
const FRAME_SAMPLES = 15_360;

/** Writes `<stem>.opus` and `<stem>.m4a`. */
export function encode(sound: Stereo, stem: string, worth: Worth = "full"): void {
  for (const [extension, codec] of Object.entries(CODECS[worth]))
    encoded(sound, codec, `${stem}.${extension}`);
}

/** The smallest length of whole frames in both codecs that holds `samples`. */
export function wholeFrames(samples: number): number {
  return Math.ceil(samples / FRAME_SAMPLES) * FRAME_SAMPLES;
}
