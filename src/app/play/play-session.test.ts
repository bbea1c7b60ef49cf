import { expect, test } from "vitest";
import type { Part } from "../../core/drums.ts";
import { simulatePartner } from "../../core/partner/simulate.ts";
import { replay } from "../../core/run/replay.ts";
import { aSession, chart, FRIEND, type Played } from "./testing/a-session.ts";

/** Strikes a part's notes from one song time to another, `lateMs` after each. */
function playAlong({ frames, strike }: Played, part: Part, lateMs: number, everyMs = 10): void {
  for (const { part: of, lane, noteMs } of chart.notes) {
    if (of !== part) continue;
    frames(noteMs + lateMs, everyMs);
    strike(part, lane);
  }
}

test("a stroke sounds, moves and is judged, with or without a partner", async () => {
  for (const partner of [null, FRIEND]) {
    const played = aSession({ partner });
    await played.start();
    played.frames(2500);
    played.strike("left", "snare");
    expect(played.fake.strikes.filter(({ atSec }) => atSec === null)).toEqual([
      { part: "left", lane: "snare", atSec: null },
    ]);
    expect(played.moved).toContain("left snare");
    played.frames(99_999);
    expect(replay(chart, played.ends[0]!.log).notes[0]).toEqual({
      kind: "hit",
      errorMs: 0,
      judgement: "perfect",
    });
  }
});

test("a duet in time has all of its sync: both parts' strokes reach the log", async () => {
  const played = aSession();
  await played.start();
  for (const { part, lane, noteMs } of chart.notes) {
    played.frames(noteMs);
    played.strike(part, lane);
  }
  played.frames(99_999);
  expect(played.ends).toMatchObject([{ paused: false }]);
  expect(replay(chart, played.ends[0]!.log).sync).toBe(1000);
});

test("notes that nobody strikes are missed while the song plays", async () => {
  const played = aSession();
  await played.start();
  played.frames(chart.notes.at(-1)!.noteMs);
  expect(played.session.sync()).toBe(0);
});

test("strokes keep their own time, however late they are told", async () => {
  const played = aSession();
  await played.start();
  played.frames(2900);
  played.strike("left", "snare", 390);
  played.frames(99_999);
  expect(played.ends[0]!.log).toEqual([{ part: "left", lane: "snare", atMs: 2510 }]);
});

test("the input offset is taken off every press", async () => {
  const played = aSession({ offsets: () => ({ inputOffsetMs: 40, visualOffsetMs: 0 }) });
  await played.start();
  played.frames(2540);
  played.strike("left", "snare");
  played.frames(99_999);
  expect(played.ends[0]!.log[0]?.atMs).toBe(2500);
});

test("the partner hears a stroke at once: what is decided in the next frame knows it", async () => {
  const played = aSession({ partner: { ...FRIEND, horizonMs: 490 } });
  await played.start();
  // Frames so far apart that a stroke told a frame late would be one note late for the partner.
  playAlong(played, "left", 0, 100);
  played.frames(99_999, 100);
  const { log } = played.ends[0]!;
  const mine = log.filter(({ part }) => part === "left");
  const partners = log.filter(({ part }) => part === "right");
  expect(partners).toEqual(simulatePartner(chart, { ...FRIEND, horizonMs: 490 }, mine));
  expect(partners.length).toBeGreaterThan(14);
});

test("the partner's drums are scheduled at the times that are logged", async () => {
  const played = aSession({ partner: FRIEND });
  await played.start();
  const { zeroSec } = played.fake.played[0]!;
  played.frames(99_999);
  const heard = played.fake.strikes.map(({ atSec }) => Math.round((atSec! - zeroSec) * 1000));
  expect(heard).toEqual(played.ends[0]!.log.map(({ atMs }) => atMs));
});

test("nobody else can strike the partner's drums", async () => {
  const played = aSession({ partner: { ...FRIEND, character: "metronome" } });
  await played.start();
  played.frames(2500);
  played.strike("right", "kick");
  expect(played.fake.strikes.every(({ atSec }) => atSec !== null)).toBe(true);
});

test("it counts in with one bar of sticks and then plays", async () => {
  const played = aSession();
  await played.start();
  const counts = new Set<number>();
  while (played.session.phase === "count-in") {
    played.frames(played.songNow() + 10);
    counts.add(played.session.count);
  }
  expect([...counts]).toEqual([0, 1, 2, 3, 4]);
  expect(played.fake.clicks.map(({ click }) => click)).toEqual(["sticks", "sticks", "sticks", "sticks"]);
});

test("where the browser keeps the sound back, it is paused and can be tried again", async () => {
  const played = aSession();
  played.fake.allowed = false;
  await played.start();
  expect([played.session.phase, played.session.pauseReason]).toEqual(["paused", "sound"]);
  played.fake.allowed = true;
  await played.session.resume();
  expect(played.session.phase).toBe("count-in");
});

test("who taps the first count-in steadily late is offered that as an offset, before the song counts", async () => {
  const played = aSession({ offerOffset: true });
  await played.start();
  for (const atMs of [-1500, -1000, -500, 0, 500]) {
    played.frames(atMs + 60);
    played.strike("left", "snare");
  }
  played.frames(2000);
  expect(played.lates).toEqual([60]);
  expect(played.session.phase).toBe("over");
  expect(played.ends).toEqual([]);
});

test("a start that a pause has overtaken is no failed start", async () => {
  const played = aSession();
  played.fake.sleepy = true;
  const overtaken = played.session.resume();
  played.session.pause("hidden");
  const second = played.session.resume();
  played.fake.wake();
  await overtaken;
  expect(played.session.phase).toBe("starting");
  played.fake.wake();
  await second;
  expect([played.session.phase, played.fake.trackSounds]).toEqual(["count-in", true]);
});

test("leaving a paused song gives the menus their sound back", async () => {
  const played = aSession();
  await played.start();
  played.session.pause("asked");
  expect(played.fake.awake).toBe(false);
  played.session.stop();
  await Promise.resolve();
  expect(played.fake.awake).toBe(true);
});
