import { loadCatalogue } from "../../../src/app/catalogue.ts";
import { PROBE } from "../../../src/app/sound-files.ts";
import { measureCodec, type CodecName } from "../../../src/audio/codec-offset.ts";
import { fetchSound } from "../../../src/audio/fetch-bytes.ts";
import { chartOf } from "../../../src/core/chart/level-chart.ts";
import type { Level } from "../../../src/core/level/level-schema.ts";
import { barStartMs, createTempoMap } from "../../../src/core/level/tempo-map.ts";
import { latenessOn, risesOf } from "./onsets.ts";

/** A context to decode in, at the rate that levels count in. */
const decoding = (): OfflineAudioContext => new OfflineAudioContext(2, 1, 48_000);

/** What this browser adds when it decodes; `null` when it does not decode this at all. */
export async function codecOffsetMs(name: CodecName): Promise<number | null> {
  const src = PROBE.src.filter((file) => file.includes(`.${name}`));
  const measured = await measureCodec(decoding(), { ...PROBE, src }, () => "maybe");
  if (!measured.ok && measured.reason !== "undecodable") throw new Error(measured.reason);
  return measured.ok ? measured.value.offsetMs : null;
}

/** A level that came with the game, and where its files are. */
export async function levelById(id: string) {
  const entry = (await loadCatalogue()).find((each) => each.id === id);
  if (!entry?.level.ok) throw new Error(`there is no level ${id}`);
  return { level: entry.level.value, addressOf: entry.addressOf };
}

/** One half of a level as this browser decodes it, at 48 kHz. */
export async function decodeHalf(
  files: readonly string[],
  codec: CodecName,
  addressOf: (file: string) => string | undefined,
): Promise<AudioBuffer> {
  const file = files.find((each) => each.endsWith(`.${codec}`));
  const address = file === undefined ? undefined : addressOf(file);
  if (address === undefined) throw new Error(`the level has no file in ${codec}: ${files.join(", ")}`);
  const sound = await fetchSound(decoding(), address, {});
  if (!sound.ok) throw new Error(`${address}: ${sound.reason}`);
  return sound.value;
}

/** Times of the strokes that the guide plays: those of the Expert chart. */
export function guideGridMs(level: Level): readonly number[] {
  const chart = chartOf(level, { left: "expert", right: "expert" });
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return [...new Set(chart.value.notes.map(({ noteMs }): number => noteMs))].toSorted((a, b) => a - b);
}

/**
 * How long both halves of a level are, in samples at 48 kHz, and how late the guide's drums are on the level's grid, in
 * milliseconds: over the whole song, and in its first and last third. The drums' own attack is in it.
 */
export async function levelFacts(id: string, codec: CodecName) {
  const { level, addressOf } = await levelById(id);
  const halves = [level.track.band, level.track.guide];
  const [band, guide] = (await Promise.all(halves.map((half) => decodeHalf(half, codec, addressOf)))) as [
    AudioBuffer,
    AudioBuffer,
  ];
  const offsetMs = (await codecOffsetMs(codec)) ?? 0;
  const gridMs = guideGridMs(level).map((noteMs) => noteMs + offsetMs);
  const rises = risesOf(guide);
  const map = createTempoMap(level.tempo, level.track.barOneMs);
  const barMs = barStartMs(map, 2) - barStartMs(map, 1);
  const third = Math.floor(gridMs.length / 3);
  return {
    declared: (level.track.lengthSamples * 48_000) / level.track.sampleRate,
    lengths: [band.length, guide.length],
    strokes: gridMs.length,
    // A bar on both sides: the best place must be the right one of all these.
    lateMs: {
      all: latenessOn(rises, gridMs, barMs),
      firstThird: latenessOn(rises, gridMs.slice(0, third), barMs / 8),
      lastThird: latenessOn(rises, gridMs.slice(-third), barMs / 8),
    },
  };
}
