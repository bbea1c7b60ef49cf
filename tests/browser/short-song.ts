import type { Page } from "@playwright/test";
import type { Chart } from "../../src/core/chart/chart.ts";
import { chartOf } from "../../src/core/chart/level-chart.ts";
import { atSpeed } from "../../src/core/chart/speed.ts";
import type { DifficultyPair } from "../../src/core/difficulty.ts";
import type { Lane } from "../../src/core/drums.ts";
import type { Level } from "../../src/core/level/level-schema.ts";
import { parseLevel } from "../../src/core/level/parse-level.ts";

/** The level whose place the short song takes: 17.5 s, every difficulty, all four figures. */
export const SHORT_SONG = "first-steps";

const SAMPLE_RATE = 8000;
const BEAT_MS = 500;
const BAR_ONE_MS = 500;
const BARS = 8;

const lengthOf = (bars: number): number => ((BAR_ONE_MS + bars * 4 * BEAT_MS + 1000) * SAMPLE_RATE) / 1000;

const together = (bar: number, pattern: string) => ({
  bar,
  times: 1,
  figure: "unison",
  left: pattern,
  right: pattern,
});

const ARRANGEMENT = [
  together(1, "kicks"),
  together(2, "groove"),
  {
    bar: 3,
    times: 1,
    figure: "echo",
    left: "call",
    right: "answer",
    echo: { caller: "left", call: [1, 1], answer: [2, 2] },
  },
  { bar: 5, times: 1, figure: "trade", left: "first", right: "second" },
  { bar: 6, times: 1, figure: "interlock", left: "on", right: "off" },
  together(7, "groove"),
  together(8, "last"),
];

/** @param top the drum that takes the accents of the groove, where the difficulty has it. */
function difficulty(lanes: readonly Lane[], top: Lane) {
  return {
    lanes,
    patterns: {
      kicks: { kick: "x... .... x... ...." },
      groove:
        top === "snare"
          ? { kick: "x... .... x... ....", snare: ".... X... .... X..." }
          : { kick: "x... .... x... ....", snare: ".... x... .... x...", [top]: "..x. ..x. ..x. ..X." },
      call: {
        kick: "x... .... .... .... .... .... .... ....",
        snare: ".... x... x... .... .... .... .... ....",
      },
      answer: {
        kick: ".... .... .... .... x... .... .... ....",
        snare: ".... .... .... .... .... x... x... ....",
      },
      first: { snare: "x... x... .... ...." },
      second: { snare: ".... .... x... x..." },
      on: { kick: "x... .... x... ...." },
      off: { snare: ".... x... .... X..." },
      last: { kick: ".... .... x... ....", [top]: "X... .... .... ...." },
    },
    arrangement: ARRANGEMENT,
  };
}

const FILE = {
  format: 1,
  title: { en: "Short Song", ja: "短い歌", ko: "짧은 노래" },
  credits: [{ role: "chart", name: "Nara Duet" }],
  licence: "CC0-1.0",
  track: {
    sampleRate: SAMPLE_RATE,
    lengthSamples: lengthOf(BARS),
    band: ["band.opus", "band.m4a"],
    guide: ["guide.opus", "guide.m4a"],
    barOneMs: BAR_ONE_MS,
    previewMs: { from: 4500, to: 8500 },
  },
  tempo: [{ bar: 1, bpm: 60_000 / BEAT_MS, beatsPerBar: 4, stepsPerBeat: 4 }],
  sections: [
    { bar: 1, name: "intro" },
    { bar: 3, name: "verse" },
    { bar: 5, name: "chorus" },
    { bar: 7, name: "outro" },
  ],
  kit: "pop",
  easy: difficulty(["snare", "kick"], "snare"),
  normal: difficulty(["hat", "snare", "kick"], "hat"),
  hard: difficulty(["hat", "snare", "kick", "crash"], "crash"),
  expert: difficulty(["hat", "snare", "kick", "crash"], "hat"),
};

/** The file with its first bars alone. */
function fileOf(bars: number): typeof FILE {
  const cut = <T extends { readonly arrangement: typeof ARRANGEMENT }>(chart: T): T => ({
    ...chart,
    arrangement: chart.arrangement.filter(({ bar }) => bar <= bars),
  });
  const { easy, normal, hard, expert } = FILE;
  return {
    ...FILE,
    track: { ...FILE.track, lengthSamples: lengthOf(bars), previewMs: { from: 500, to: 4500 } },
    sections: FILE.sections.filter(({ bar }) => bar <= bars),
    easy: cut(easy),
    normal: cut(normal),
    hard: cut(hard),
    expert: cut(expert),
  };
}

/** The short song as a level, or its first bars. */
export function shortLevel(bars: 2 | 8 = BARS): Level {
  const level = parseLevel(fileOf(bars));
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  return level.value;
}

/** The short song's chart, as it is played at a speed. */
export function shortChart(pair: DifficultyPair, speedPercent = 100, bars: 2 | 8 = BARS): Chart {
  const chart = chartOf(shortLevel(bars), pair);
  if (!chart.ok) throw new Error(JSON.stringify(chart.problems));
  return atSpeed(chart.value, speedPercent);
}

/**
 * Serves a short song in the place of {@link SHORT_SONG}, so that a test can play a whole one. Its sound is a click on
 * every beat, in a WAV file; all other tracks sound like it too. Call it before the page is opened.
 *
 * @param bars 2 for the shortest run there is: unisons alone, for who only wants to see results.
 */
export async function serveShortSong(page: Page, bars: 2 | 8 = BARS): Promise<void> {
  const { level, sound } = shortSongFiles(bars);
  await page.route(/\/assets\/level-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.includes("First Steps") ? level : text });
  });
  await page.route(/\/assets\/(band|guide)-[^/]*\.(opus|m4a)$/, (route) => route.fulfill({ body: sound }));
}

/** What stands in the place of a level's chunk and of its tracks. */
export const shortSongFiles = (bars: 2 | 8): { readonly level: string; readonly sound: Buffer } => ({
  level: `export default ${JSON.stringify(JSON.stringify(fileOf(bars)))};`,
  sound: clicks(bars),
});

/** 16-bit mono WAV: five milliseconds of noise-free click on each beat. */
function clicks(bars: number): Buffer {
  const samples = lengthOf(bars);
  const bytes = Buffer.alloc(44 + samples * 2);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + samples * 2, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(SAMPLE_RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples * 2, 40);
  for (let beat = 0; beat < bars * 4; beat++) {
    const start = ((BAR_ONE_MS + beat * BEAT_MS) * SAMPLE_RATE) / 1000;
    for (let i = 0; i < 40; i++)
      bytes.writeInt16LE((1 - i / 40) * (i % 8 < 4 ? 9000 : -9000), 44 + (start + i) * 2);
  }
  return bytes;
}
