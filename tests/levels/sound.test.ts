import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { keepSettings } from "../../src/persistence/settings.ts";
import { checkBeat, onsetsOf } from "../../tools/music/beat-check.ts";
import { beatWindows } from "../../tools/music/beat-windows.ts";
import { decoded, loudnessOfSum } from "../../tools/music/ffmpeg.ts";
import type { Stereo } from "../../tools/music/stereo.ts";
import { levelIds, LEVELS_FOLDER } from "../../tools/shell/levels.ts";
import { detectorLagMs } from "./detector-lag.ts";
import { fileOf, levelFor } from "./shipped.ts";

// What a listener's decoder makes of the committed files, by ffmpeg and aubio: see docs/music.md.

const CODECS = ["opus", "m4a"] as const;
const ASSETS_FOLDER = path.join(LEVELS_FOLDER, "../assets");
const KITS_FOLDER = path.join(ASSETS_FOLDER, "kits");
const MOST_BYTES = 30_000_000;
const LUFS = -14;
const MOST_DBTP = -1;

/** Without the master volume: that is how loud the listener's own player is, and a safe −3 dB at first. */
const { band, guide } = keepSettings({
  read: () => null,
  write: () => ({ ok: true }),
  clear: () => undefined,
}).read().volumes;

test("all sounds together are no more than 30 MB", () => {
  const bytes = [LEVELS_FOLDER, ASSETS_FOLDER]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
    )
    .filter((file) => /\.(opus|ogg|m4a|mp3|wav|flac|webm)$/.test(file))
    .reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test("the band plays at full volume at first, as the loudness below takes it to", () => {
  expect(band).toBe(1);
});

describe.each(levelIds().flatMap((id) => CODECS.map((codec) => [id, codec] as const)))(
  "%s in %s",
  (id, codec) => {
    const level = levelFor(id);
    const files = { band: fileOf(id, `band.${codec}`), guide: fileOf(id, `guide.${codec}`) };

    test("has a band and a guide of exactly the length it declares", { timeout: 60_000 }, () => {
      expect(decoded(files.band).left.length).toBe(level.track.lengthSamples);
      expect(decoded(files.guide).left.length).toBe(level.track.lengthSamples);
    });

    test.each([
      ["at the volumes of a first visit", guide],
      ["with both stems at full", 1],
    ])("is −14 LUFS ±1 with peaks below −1 dBTP, %s", { timeout: 60_000 }, (_, volume) => {
      const { integratedLufs, truePeakDbtp } = loudnessOfSum(files.band, files.guide, volume);
      expect(Math.abs(integratedLufs - LUFS)).toBeLessThanOrEqual(1);
      expect(truePeakDbtp).toBeLessThanOrEqual(MOST_DBTP);
    });
  },
);

describe("the beat that aubioonset hears", () => {
  let lagMs = Number.NaN;
  beforeAll(() => {
    lagMs = detectorLagMs();
  }, 60_000);

  test("the detector is late by a small amount of its own", () => {
    expect(lagMs).toBeGreaterThan(0);
    expect(lagMs).toBeLessThan(5);
  });

  test.each(levelIds().flatMap((id) => CODECS.map((codec) => [id, codec] as const)))(
    "%s in %s is on the grid of its level file, in every place and after every change of tempo",
    { timeout: 60_000 },
    (id, codec) => {
      const heard = onsetsOf(fileOf(id, `guide.${codec}`));
      const windows = beatWindows(levelFor(id));
      expect(windows.length).toBeGreaterThan(0);
      const wrong = windows.flatMap((window) => {
        const { onsets, bpmError, medianMs } = checkBeat(heard, window);
        const right = onsets > 20 && Math.abs(bpmError) < 0.02 && Math.abs(medianMs - lagMs) < 5;
        return right ? [] : [{ fromBar: window.firstBar, onsets, bpmError, medianMs, lagMs }];
      });
      expect(wrong).toEqual([]);
    },
  );
});

describe.each(readdirSync(KITS_FOLDER).filter((file) => file.endsWith(".json")))("the kit %s", (file) => {
  const { sprite } = JSON.parse(readFileSync(path.join(KITS_FOLDER, file), "utf8")) as {
    sprite: Readonly<Record<string, readonly [startMs: number, lengthMs: number]>>;
  };

  test.each(CODECS)("has accents that are audibly louder, in %s", (codec) => {
    const sheet = decoded(path.join(KITS_FOLDER, file.replace(".json", `.${codec}`)));
    const raisedDb = ["crash", "hat", "snare", "kick"].map((drum) => {
      const [plain, accent] = [drum, `${drum}-accent`].map((name) => energyOf(cut(sheet, sprite[name]!)));
      return 10 * Math.log10(accent! / plain!);
    });
    expect(Math.min(...raisedDb)).toBeGreaterThan(2.5);
  });
});

function cut({ left, right }: Stereo, [startMs, lengthMs]: readonly [number, number]): Stereo {
  const [from, to] = [startMs * 48, (startMs + lengthMs) * 48];
  return { left: left.slice(from, to), right: right.slice(from, to) };
}

function energyOf({ left, right }: Stereo): number {
  return [...left, ...right].reduce((sum, sample) => sum + sample ** 2, 0);
}
