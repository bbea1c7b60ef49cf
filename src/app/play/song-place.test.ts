import { expect, test } from "vitest";
import type { Part } from "../../core/drums.ts";
import { planSong } from "../../core/level/song-plan.ts";
import { aLevel } from "../../core/testing/levels.ts";
import { aSession, chart, FRIEND, type Played } from "./testing/a-session.ts";

test("a pause freezes song time and silences; going on counts in, and strokes in that are not logged", async () => {
  const played = aSession({ partner: { ...FRIEND, character: "metronome" } });
  await played.start();
  played.frames(3200);
  played.session.pause("asked");
  const place = played.songNow();
  played.fake.pass(60_000);
  expect(played.songNow()).toBe(place);
  expect(played.fake.trackSounds).toBe(false);
  await played.start();
  played.frames(2900);
  expect(played.session.phase).toBe("count-in");
  played.strike("left", "snare");
  played.frames(99_999);
  const { log, paused } = played.ends[0]!;
  expect(paused).toBe(true);
  expect(log.filter(({ part }) => part === "left")).toEqual([]);
  expect(log.filter(({ part }) => part === "right").map(({ atMs }) => atMs)).toEqual(
    chart.notes.filter(({ part }) => part === "right").map(({ noteMs }) => noteMs),
  );
});

/** Plays up to a song time with nobody striking, pauses there, goes on, and plays on to another. */
async function pauseAt(played: Played, placeMs: number, untilMs: number): Promise<void> {
  played.frames(placeMs);
  played.session.pause("asked");
  played.fake.pass(1000);
  await played.start();
  played.frames(untilMs);
}

const logged = ({ ends }: Played, part: Part): number[] =>
  ends[0]!.log.filter((press) => press.part === part).map(({ atMs }) => atMs);

test.each([
  { offsetMs: 100, heardMs: 3600, atMs: 3500 },
  { offsetMs: 0, heardMs: 3560, atMs: 3560 },
  { offsetMs: -100, heardMs: 3580, atMs: 3680 },
])(
  "with an offset of $offsetMs ms a stroke heard after the place of a pause counts, one before it does not",
  async ({ offsetMs, heardMs, atMs }) => {
    const played = aSession({ offsets: () => ({ inputOffsetMs: offsetMs, visualOffsetMs: 0 }) });
    await played.start();
    await pauseAt(played, 3550, 3540);
    played.strike("left", "snare");
    played.frames(heardMs);
    played.strike("left", "snare");
    played.frames(99_999);
    expect(logged(played, "left")).toEqual([atMs]);
  },
);

test("a note struck ahead of the sound, before a pause, is not struck again in the count-in after it", async () => {
  const played = aSession({ offsets: () => ({ inputOffsetMs: -100, visualOffsetMs: 0 }) });
  await played.start();
  played.frames(3400);
  played.strike("left", "snare");
  await pauseAt(played, 3450, 3400);
  played.strike("left", "snare");
  played.frames(99_999);
  expect(logged(played, "left")).toEqual([3500]);
});

test("a device with an offset of its own loses no stroke to a pause either", async () => {
  const played = aSession();
  await played.start();
  await pauseAt(played, 3550, 3540);
  played.strikeLagging("left", "snare", 100);
  played.strikeLagging("right", "kick", -100);
  played.frames(3600);
  played.strikeLagging("left", "snare", 100);
  played.strikeLagging("right", "kick", -100);
  played.frames(99_999);
  expect(logged(played, "left")).toEqual([3500]);
  expect(logged(played, "right")).toEqual([3700]);
});

test("what the partner played in the frame of a pause is not lost", async () => {
  const played = aSession({ partner: { ...FRIEND, character: "metronome" } });
  await played.start();
  played.frames(3480);
  // The next frame would have told of its stroke at 3500.
  played.fake.pass(30);
  await pauseAt(played, 3480, 99_999);
  expect(logged(played, "right")).toHaveLength(16);
});

test("going on across a change of tempo counts the beats that sound, up to the place", async () => {
  const level = aLevel();
  level.tempo.push({ bar: 3, bpm: 60, beatsPerBar: 3, stepsPerBeat: 4 });
  const played = aSession({ plan: planSong(level, 100) });
  await played.start();
  played.frames(5500);
  played.fake.clicks.length = 0;
  await pauseAt(played, 5600, 5590);
  const { zeroSec, fromMs } = played.fake.played.at(-1)!;
  expect(fromMs).toBe(4000);
  expect(played.fake.clicks.map(({ atSec }) => Math.round((atSec - zeroSec) * 1000))).toEqual([
    4000, 4500, 5500,
  ]);
  expect([played.session.phase, played.session.count]).toEqual(["count-in", 3]);
  played.frames(5600);
  expect([played.session.phase, played.session.count]).toEqual(["playing", 0]);
});
