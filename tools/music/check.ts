import { join } from "node:path";

import { readLevelById } from "../shell/levels.ts";
import { checkBeat, onsetsOf } from "./beat-check.ts";
import { beatWindows } from "./beat-windows.ts";
import { decoded, loudnessOf } from "./ffmpeg.ts";
import { secondsAt } from "./groove.ts";
import { sumOf } from "./master.ts";
import { probeShift } from "./probe.ts";
import { placedSections, type Song } from "./song.ts";
import { samplesOf, type Stereo } from "./stereo.ts";

function part(sound: Stereo, fromSec: number, toSec: number): Stereo {
  const [from, to] = [samplesOf(fromSec), samplesOf(toSec)];
  return { left: sound.left.slice(from, to), right: sound.right.slice(from, to) };
}

/** Lengths, loudness and true peak of the stems as a listener's decoder would add them. */
function checkSum(song: Song, folder: string, extension: string): Stereo {
  const [band, guide] = ["band", "guide"].map((stem) => decoded(join(folder, `${stem}.${extension}`))) as [
    Stereo,
    Stereo,
  ];
  const sum = sumOf([band, guide]);
  const whole = loudnessOf(sum);
  console.log(
    `${song.id} ${extension}: band ${band.left.length} guide ${guide.left.length} samples, ` +
      `sum ${whole.integratedLufs} LUFS, LRA ${whole.rangeLu} LU, true peak ${whole.truePeakDbtp} dBTP`,
  );
  console.log(
    `  alone: band ${loudnessOf(band).integratedLufs} LUFS, guide ${loudnessOf(guide).integratedLufs} LUFS`,
  );
  return sum;
}

function checkSections(song: Song, sum: Stereo): void {
  const rows = placedSections(song).map((section) => {
    const from = secondsAt(song.metre, section.bar, 0);
    const to = secondsAt(song.metre, section.bar + section.bars, 0);
    const { integratedLufs, truePeakDbtp } = loudnessOf(part(sum, from, to));
    return { bar: section.bar, section: section.name, LUFS: integratedLufs, dBTP: truePeakDbtp };
  });
  console.table(rows);
}

/** The beat in each window, against the tempo that the window has and its own first bar line. */
function checkBeats(song: Song, guidePath: string): void {
  const level = readLevelById(song.id);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  const heard = onsetsOf(guidePath);
  const rows = beatWindows(level.value).map((window) => {
    const bars = `${window.firstBar}-${window.lastBar}`;
    return { bars, bpm: window.bpm, ...rounded(checkBeat(heard, window)) };
  });
  console.table(rows);
}

function rounded(values: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Number(Number(value).toFixed(4))]),
  );
}

/** Prints what a listener's decoder would get: lengths, loudness, true peaks, the beat, the probe's shift. */
export function checkSounds(root: string, songs: readonly Song[]): void {
  for (const song of songs) {
    const folder = join(root, "levels", song.id);
    for (const extension of ["opus", "m4a"]) {
      const sum = checkSum(song, folder, extension);
      if (extension === "opus") checkSections(song, sum);
      checkBeats(song, join(folder, `guide.${extension}`));
    }
  }
  for (const extension of ["opus", "m4a"]) {
    const shift = probeShift(join(root, "assets/probe", `probe.${extension}`));
    console.log(`probe ${extension}: shifted by ${shift} samples`);
  }
}
