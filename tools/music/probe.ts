import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { type Chirp, chirpAt, PROBE_CHIRP } from "./chirp.ts";
import { encode } from "./encode.ts";
import { decoded } from "./ffmpeg.ts";
import { silence, type Stereo } from "./stereo.ts";

/** Writes the probe in both encodings, and its numbers for the game beside it. */
export function buildProbe(folder: string): void {
  mkdirSync(folder, { recursive: true });
  encode(probeSound(PROBE_CHIRP), join(folder, "probe"));
  writeFileSync(join(folder, "probe.json"), `${JSON.stringify(PROBE_CHIRP, null, 2)}\n`);
}

/** How many samples late a decoded probe is against its file: where the correlation is greatest. */
export function probeShift(path: string): number {
  const { left } = decoded(path);
  const reference = probeSound(PROBE_CHIRP).left.slice(
    PROBE_CHIRP.startSample,
    PROBE_CHIRP.startSample + 480,
  );
  let best = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (let start = 0; start < left.length - reference.length; start++) {
    const likeness = reference.reduce((sum, value, i) => sum + value * (left[start + i] ?? 0), 0);
    if (likeness > best) [best, at] = [likeness, start];
  }
  return at - PROBE_CHIRP.startSample;
}

function probeSound(chirp: Chirp): Stereo {
  const sound = silence(chirp.lengthSamples);
  for (const channel of [sound.left, sound.right]) {
    for (let i = chirp.startSample; i < chirp.lengthSamples; i++) {
      channel[i] = chirpAt(chirp, (i - chirp.startSample) / chirp.sampleRate);
    }
  }
  return sound;
}
