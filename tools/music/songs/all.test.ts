import { expect, test } from "vitest";

import { readLevelById } from "../../shell/levels.ts";
import { wholeFrames } from "../encode.ts";
import { placedSections } from "../song.ts";
import { samplesOf } from "../stereo.ts";
import { SONGS } from "./all.ts";

test.each(SONGS)("$id has the tempo, the length and the sections that its level file claims", (song) => {
  const level = readLevelById(song.id);
  if (!level.ok) throw new Error(JSON.stringify(level.problems));
  const { tempo, track, sections } = level.value;
  const { bpm, beatsPerBar, stepsPerBeat, barOneMs, changes = [] } = song.metre;

  expect(tempo).toEqual(
    [{ bar: 1, bpm }, ...changes].map((change) => ({ ...change, beatsPerBar, stepsPerBeat })),
  );
  expect(track.barOneMs).toBe(barOneMs);
  expect(track.lengthSamples).toBe(wholeFrames(samplesOf(song.lengthSec)));
  const heard = new Map(placedSections(song).map(({ bar, name }) => [bar, name]));
  for (const { bar, name } of sections) expect(heard.get(bar)).toBe(name);
});
