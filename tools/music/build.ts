import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { checkSounds } from "./check.ts";
import { wholeFrames } from "./encode.ts";
import { finish } from "./finish.ts";
import { buildKits } from "./kits.ts";
import { guideStrokes } from "./level-file.ts";
import { mixSong, type Studio } from "./mix.ts";
import { buildProbe } from "./probe.ts";
import { openLibrary } from "./sampler.ts";
import type { Song } from "./song.ts";
import { SONGS } from "./songs/all.ts";
import { samplesOf } from "./stereo.ts";
import { openSoundFont } from "./synth.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

async function buildSong(studio: Studio, song: Song): Promise<void> {
  const folder = join(ROOT, "levels", song.id);
  const samples = wholeFrames(samplesOf(song.lengthSec));
  const chart = guideStrokes(join(folder, "level.json"), song.metre);
  const stems = await mixSong(studio, song, chart, samples);
  finish(stems, folder);
  console.log(`${song.id}: ${samples} samples`);
}

function openStudio(): Studio {
  const font = openSoundFont();
  return { font, library: openLibrary(font) };
}

async function buildSongs(studio: Studio, songs: readonly Song[]): Promise<void> {
  for (const song of songs) await buildSong(studio, song);
}

async function buildAll(): Promise<void> {
  const studio = openStudio();
  buildProbe(join(ROOT, "assets/probe"));
  await buildKits(studio.library, join(ROOT, "assets/kits"));
  await buildSongs(studio, SONGS);
}

/** The songs named, or none where nothing is named. An unknown name is an error. */
function songsNamed(ids: readonly string[]): readonly Song[] {
  return ids.map((id) => {
    const song = SONGS.find((candidate) => candidate.id === id);
    if (song === undefined) throw new Error(`there is no song "${id}"`);
    return song;
  });
}

// `npm run build:music` renders everything, `-- iron-deer` that song alone; `-- --check [song]` measures what is there.
const named = songsNamed(process.argv.slice(2).filter((argument) => !argument.startsWith("--")));
if (process.argv.includes("--check")) checkSounds(ROOT, named.length > 0 ? named : SONGS);
else if (named.length > 0) await buildSongs(openStudio(), named);
else await buildAll();
