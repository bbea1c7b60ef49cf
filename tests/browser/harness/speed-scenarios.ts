import type { CatalogueEntry } from "../../../src/app/catalogue.ts";
import { Media } from "../../../src/app/media.ts";
import { stretchTrack } from "../../../src/audio/stretch.ts";
import type { Track } from "../../../src/audio/track.ts";
import type { Level } from "../../../src/core/level/level-schema.ts";
import { barStartMs, createTempoMap } from "../../../src/core/level/tempo-map.ts";
import { decodeHalf, guideGridMs, levelById } from "./level-scenarios.ts";
import { risesOf, shiftBetween, type BeatPair } from "./onsets.ts";
import { bursts, wavOf } from "./sounds.ts";

const BURST_TRACK_SEC = 6;
/** Eighths, sixteenths and rests between them. */
const BURST_MS = Array.from({ length: 11 }, (_, index) => 250 + index * 500 + (index % 3) * 125);

/** Where song time `ms` of the original is in a buffer of a track at a speed. */
const placeMs = (track: Track, ms: number, speedPercent: number): number =>
  (ms * 100) / speedPercent + track.startOffsetMs;

async function stretched(track: Track, speedPercent: number): Promise<Track> {
  const result = await stretchTrack(track, speedPercent);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** How many milliseconds each beat of a made-up track is late at a speed, and how long the track has become. */
export async function burstsAtSpeed(speedPercent: number, sampleRate: number) {
  const startOffsetMs = 6.5;
  const at = BURST_MS.map((ms) => (ms + startOffsetMs) / 1000);
  const [band, guide] = [bursts(BURST_TRACK_SEC, sampleRate, at), bursts(BURST_TRACK_SEC, sampleRate, at)];
  const original: Track = { band, guide, startOffsetMs };
  const track = await stretched(original, speedPercent);
  const pairs = BURST_MS.map((ms) => ({
    fromMs: placeMs(original, ms, 100),
    toMs: placeMs(track, ms, speedPercent),
  }));
  const lateOn = (half: "band" | "guide"): readonly number[] => {
    const [from, to] = [risesOf(original[half]), risesOf(track[half])];
    return pairs.map((pair) => shiftBetween(from, to, [pair]));
  };
  return {
    lateMs: [...lateOn("band"), ...lateOn("guide")],
    lengths: [track.band.length, track.guide.length],
    rates: [track.band.sampleRate, track.guide.sampleRate],
    originalLength: band.length,
  };
}

/** Bars of a level, in groups that are judged each by itself. */
export interface Bars {
  readonly first: number;
  readonly inGroup: number;
  readonly groups: number;
}

/** How many milliseconds the strokes of a level's guide are late at each of the speeds, group by group. */
export async function guideAtSpeeds(id: string, speeds: readonly number[], bars: Bars) {
  const { level, addressOf } = await levelById(id);
  const map = createTempoMap(level.tempo, level.track.barOneMs);
  const startOf = (group: number): number => barStartMs(map, bars.first + group * bars.inGroup);
  // Some more on both sides, which the stretching looks at.
  const cutMs = Math.max(0, startOf(0) - 200);
  const whole = await decodeHalf(level.track.guide, "opus", addressOf);
  const guide = excerpt(whole, cutMs, startOf(bars.groups) + 200);
  const grid = guideGridMs(level).map((ms) => ms - cutMs);
  const groups = Array.from({ length: bars.groups }, (_, group) => {
    const [from, to] = [startOf(group) - cutMs, startOf(group + 1) - cutMs];
    return grid.filter((ms) => ms >= from && ms < to);
  });
  const atSpeed = async (speedPercent: number) => ({
    speedPercent,
    lateMs: await groupsAtSpeed(guide, groups, speedPercent),
  });
  const facts: Awaited<ReturnType<typeof atSpeed>>[] = [];
  for (const speed of speeds) facts.push(await atSpeed(speed));
  return { strokes: groups.map(({ length }) => length), facts };
}

async function groupsAtSpeed(
  guide: AudioBuffer,
  groups: readonly (readonly number[])[],
  speedPercent: number,
): Promise<readonly number[]> {
  const original: Track = { band: excerpt(guide, 0, 500), guide, startOffsetMs: 0 };
  const track = await stretched(original, speedPercent);
  const [from, to] = [risesOf(guide), risesOf(track.guide)];
  const pair = (ms: number): BeatPair => ({ fromMs: ms, toMs: placeMs(track, ms, speedPercent) });
  return groups
    .filter(({ length }) => length > 0)
    .map((strokes) => shiftBetween(from, to, strokes.map(pair)));
}

function excerpt(buffer: AudioBuffer, fromMs: number, toMs: number): AudioBuffer {
  const { sampleRate, numberOfChannels } = buffer;
  const frame = (ms: number): number => Math.round((ms / 1000) * sampleRate);
  const length = Math.min(buffer.length, frame(toMs)) - frame(fromMs);
  const copy = new AudioBuffer({ length, sampleRate, numberOfChannels });
  for (let channel = 0; channel < numberOfChannels; channel++)
    copy.copyToChannel(
      buffer.getChannelData(channel).subarray(frame(fromMs), frame(fromMs) + length),
      channel,
    );
  return copy;
}

/** What is said of tracks that are given up, on the way or before, and of a package that can't be had or run. */
export async function failures() {
  const sound = bursts(30, 48_000, [1]);
  const track: Track = { band: sound, guide: sound, startOffsetMs: 0 };
  const controller = new AbortController();
  const onTheWay = await stretchTrack(track, 50, {
    signal: controller.signal,
    onProgress: (share) => share > 0.1 && controller.abort(),
  });
  const before = await stretchTrack(track, 50, { signal: AbortSignal.abort() });
  const offline = await stretchTrack(track, 50, { load: fail });
  const old = await stretchTrack(track, 50, { load: () => Promise.resolve(fail) });
  return [onTheWay, before, offline, old].map((result) => (result.ok ? "ok" : result.reason));
}

const fail = (): Promise<never> => Promise.reject(new Error("as asked"));

/** What `Media` does when a track is wanted at several speeds. */
export async function tracksOfMedia() {
  const media = new Media(() => undefined);
  const [entry, level] = aLevel();
  const at = (speedPercent: number, onProgress?: (share: number) => void) =>
    media.track(entry, level, onProgress, { speedPercent });
  const full = await media.track(entry, level);
  const shares: number[] = [];
  // The second one asks while the first is being made, and wants to be told how it goes.
  const [slow, sameSlow] = await Promise.all([at(75), at(75, (share) => shares.push(share))]);
  const kept = (await at(75)) === slow && (await media.track(entry, level)) === full;
  const [abandoned, fast] = await Promise.all([at(50), at(125)]);
  if (!full.ok || !slow.ok || !fast.ok) throw new Error("a track could not be had");
  return {
    shared: slow === sameSlow,
    kept,
    shares,
    lengths: [full, slow, fast].map(({ value }) => value.band.length),
    abandoned: abandoned.ok ? "ok" : abandoned.reason,
  };
}

/** A level with a track of six seconds. */
function aLevel(): [CatalogueEntry, Level] {
  const wav = new Blob([wavOf(new Float32Array(6 * 48_000).fill(0.1), 48_000)]);
  // Codecs are told apart by the ending; a browser decodes what it finds.
  const addressOf = (file: string): string => `${URL.createObjectURL(wav)}#${file}`;
  const files = ["half.opus", "half.m4a"];
  const track = { band: files, guide: files, lengthSamples: 6 * 48_000, sampleRate: 48_000 };
  return [{ id: "made-up", addressOf } as unknown as CatalogueEntry, { track } as unknown as Level];
}
