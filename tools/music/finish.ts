import { join } from "node:path";

import { encode, EXTENSIONS } from "./encode.ts";
import { loudnessOfSum } from "./ffmpeg.ts";
import { master, sumOf } from "./master.ts";
import type { Stems } from "./mix.ts";

/** Codecs add to the peaks, by 1 to 3 dB, and nobody knows before: so the ceiling starts here and goes down … */
const FIRST_CEILING_DBTP = -3;
const CEILING_STEP_DB = 0.6;
const LOWEST_CEILING_DBTP = -6;
/** … until no listener's decoder gets a higher true peak than this of band and guide at full. */
const MOST_DBTP = -1.2;

/** Masters a song and writes its stems in every codec. The same song gives the same bytes. */
export function finish(stems: Stems, folder: string): void {
  let ceiling = FIRST_CEILING_DBTP;
  for (; ceiling > LOWEST_CEILING_DBTP; ceiling -= CEILING_STEP_DB) {
    const [band, guide] = [sumOf([stems.band]), sumOf([stems.guide])];
    master([band, guide], ceiling);
    encode(band, join(folder, "band"));
    encode(guide, join(folder, "guide"), "drums");
    if (decodedPeakDbtp(folder) <= MOST_DBTP) break;
  }
  console.log(`mastered below ${ceiling.toFixed(1)} dBTP`);
}

function decodedPeakDbtp(folder: string): number {
  const peaks = EXTENSIONS.map((extension) => {
    const [band, guide] = ["band", "guide"].map((stem) => join(folder, `${stem}.${extension}`));
    return loudnessOfSum(band!, guide!, 1).truePeakDbtp;
  });
  return Math.max(...peaks);
}
