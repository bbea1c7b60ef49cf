import { expect, test } from "vitest";
import { aLevel } from "../testing/levels.ts";
import { countInTo, firstCountIn, planSong, sectionAt } from "./song-plan.ts";

const plan = planSong(aLevel(), 100);

test("the first count-in is the bar before bar 1", () => {
  expect(firstCountIn(plan)).toEqual([
    { atMs: -1500, first: true },
    { atMs: -1000, first: false },
    { atMs: -500, first: false },
    { atMs: 0, first: false },
  ]);
});

test("a later count-in is the bar's worth of beats up to the place", () => {
  expect(countInTo(plan, 5200)).toEqual([
    { atMs: 3500, first: false },
    { atMs: 4000, first: false },
    { atMs: 4500, first: true },
    { atMs: 5000, first: false },
  ]);
});

/** 120 BPM in four for two bars, from half a second on; then 60 BPM in three. */
const changing = (() => {
  const level = aLevel();
  level.tempo.push({ bar: 3, bpm: 60, beatsPerBar: 3, stepsPerBeat: 4 });
  return planSong(level, 100);
})();

test("across a change of tempo a later count-in has the beats that sound, on both sides of it", () => {
  expect(countInTo(changing, 5600)).toEqual([
    { atMs: 4000, first: false },
    { atMs: 4500, first: true },
    { atMs: 5500, first: false },
  ]);
});

test("a later count-in to the first beats begins before bar 1, in the first tempo", () => {
  expect(countInTo(changing, 1200)).toEqual([
    { atMs: -500, first: false },
    { atMs: 0, first: false },
    { atMs: 500, first: true },
    { atMs: 1000, first: false },
  ]);
  expect(countInTo(changing, -100).map(({ atMs }) => atMs)).toEqual([-2000, -1500, -1000, -500]);
});

test("at half speed everything takes twice as long", () => {
  const slow = planSong(aLevel(), 50);
  expect([slow.lengthMs, slow.barOneMs]).toEqual([40_000, 1000]);
  expect(firstCountIn(slow).map(({ atMs }) => atMs)).toEqual([-3000, -2000, -1000, 0]);
});

test("beats run from bar 1 to the end of the track, through every tempo", () => {
  const level = aLevel();
  level.tempo.push({ bar: 2, bpm: 60, beatsPerBar: 3, stepsPerBeat: 4 });
  const { beats, lengthMs } = planSong(level, 100);
  expect(beats.slice(2, 8)).toEqual([
    { atMs: 1500, first: false },
    { atMs: 2000, first: false },
    { atMs: 2500, first: true },
    { atMs: 3500, first: false },
    { atMs: 4500, first: false },
    { atMs: 5500, first: true },
  ]);
  expect(beats.at(-1)!.atMs).toBeGreaterThan(lengthMs - 3000);
});

test("a section lasts to the next; before the first it is the first", () => {
  const level = {
    ...aLevel(),
    sections: [
      { bar: 1, name: "intro" },
      { bar: 3, name: "verse" },
    ],
  } as const;
  const sections = planSong({ ...level, sections: [...level.sections] }, 100);
  expect([-2000, 500, 4499, 4500].map((atMs) => sectionAt(sections, atMs).name)).toEqual([
    "intro",
    "intro",
    "intro",
    "verse",
  ]);
});
