import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onsetsOf } from "../../tools/music/beat-check.ts";
import { encoded } from "../../tools/music/ffmpeg.ts";
import { seededRandom } from "../../tools/music/groove.ts";
import { SAMPLE_RATE, samplesOf, silence } from "../../tools/music/stereo.ts";

const CLICKS = 40;
/** Not a multiple of the detector's hop, so that its own rounding averages out. */
const EVERY_SEC = 0.4137;

/**
 * How late the detector itself is: the middle of what it says of clicks whose first samples are known, in
 * milliseconds. A click is noise that is there at once and dies away in some 20 ms, as a drum is.
 */
export function detectorLagMs(): number {
  const starts = Array.from({ length: CLICKS }, (_, index) => samplesOf(0.5 + index * EVERY_SEC));
  const folder = mkdtempSync(path.join(tmpdir(), "lag-"));
  const wav = path.join(folder, "clicks.wav");
  encoded(clickTrack(starts), ["-c:a", "pcm_s16le"], wav);
  const heard = onsetsOf(wav);
  rmSync(folder, { recursive: true });
  const late = starts.map((start) => nearest(heard, start / SAMPLE_RATE) * 1000).toSorted((a, b) => a - b);
  return late[late.length >> 1]!;
}

function clickTrack(starts: readonly number[]) {
  const sound = silence(samplesOf(1 + CLICKS * EVERY_SEC));
  const random = seededRandom(7);
  for (const start of starts) {
    for (let i = 0; i < samplesOf(0.1); i++) {
      const sample = (random() * 2 - 1) * 0.5 * Math.exp(-i / samplesOf(0.02));
      sound.left[start + i] = sample;
      sound.right[start + i] = sample;
    }
  }
  return sound;
}

function nearest(heard: readonly number[], sec: number): number {
  const apart = heard.map((at) => at - sec);
  return apart.reduce((best, gap) => (Math.abs(gap) < Math.abs(best) ? gap : best), Infinity);
}
