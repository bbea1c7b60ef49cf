import { expect, test } from "vitest";
import { planSong } from "../../core/level/song-plan.ts";
import { partnerOf, type Part } from "../../core/drums.ts";
import { playedWith } from "../../core/testing/builders.ts";
import { aLevel } from "../../core/testing/levels.ts";
import { audioSec } from "../../core/time.ts";
import type { RunEvent } from "../../core/run/events.ts";
import { replay } from "../../core/run/replay.ts";
import { createNoteStates } from "../../scenes/note-states.ts";
import type { Stage } from "../../scenes/stage.ts";
import { RecordedPlayer } from "./recorded-player.ts";
import { ReplaySession } from "./replay-session.ts";
import { chart } from "./testing/a-session.ts";
import { FakeSound } from "./testing/fake-sound.ts";

const errorOf = (index: number): number => ((index * 7) % 31) - 15;
const log = playedWith(chart, (_, index) => errorOf(index));

/** A recorded run to be watched, with clocks that are moved by hand. */
function watching(rate = 1, fromMs = 0) {
  const fake = new FakeSound();
  const { sound, kit, track, now } = fake;
  const plan = planSong(aLevel(), 100);
  const session = new ReplaySession({ sound, kit, chart, plan, log, now }, { track, rate }, fromMs);
  const events: RunEvent[] = [];
  const states = createNoteStates(chart);
  const stage: Partial<Stage> = {
    strike: () => undefined,
    setIdle: () => undefined,
    rewind: (past) => states.rewind(past),
  };
  session.attach(stage as Stage);
  const frames = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      fake.pass(20);
      const told = session.frame(now()).events;
      for (const event of told) states.apply(event, now());
      events.push(...told);
    }
  };
  /** Notes that are drawn as still to come, by the song times they are due at. */
  const toCome = (): number[] =>
    chart.notes.flatMap(({ noteMs }, note) => (states.of(note) === "pending" ? [noteMs] : []));
  return { fake, session, plan, events, frames, toCome };
}

test("a recorded run plays itself to its own sync", async () => {
  const { session, plan, frames, events, fake } = watching();
  await session.play();
  frames(plan.lengthMs + 2000);
  expect(session.playing).toBe(false);
  expect(session.sync).toBe(replay(chart, log).sync);
  expect(events.filter(({ kind }) => kind === "hit")).toHaveLength(chart.notes.length);
  expect(fake.strikes).toHaveLength(log.length);
});

test("each press sounds at its own time, in slow motion at twice that", async () => {
  for (const rate of [1, 0.5]) {
    const { session, fake, plan, frames } = watching(rate);
    await session.play();
    const { zeroSec } = fake.played[0]!;
    frames((plan.lengthMs + 2000) / rate);
    const heardMs = fake.strikes.map(({ atSec }) => ((atSec ?? 0) - zeroSec) * 1000 * rate);
    expect(heardMs.map(Math.round)).toEqual(log.map(({ atMs }) => atMs));
  }
});

test("going elsewhere tells nothing of what lies before, and judges as if it had been watched", async () => {
  const { session, plan, frames, events } = watching();
  await session.play();
  frames(9000);
  const place = chart.notes[Math.floor(chart.notes.length / 2)]!.noteMs - 60;
  session.seek(place);
  expect(session.playing).toBe(false);
  expect(session.positionAt(0 as never)).toBe(place);
  events.length = 0;
  await session.play();
  frames(plan.lengthMs + 2000 - place);
  expect(session.sync).toBe(replay(chart, log).sync);
  const first = events.find((event) => event.kind === "hit");
  expect(chart.notes[first!.note]!.noteMs).toBeGreaterThanOrEqual(place - 60);
});

test("what was watched falls once more after going back, what lies before the place does not", async () => {
  const { session, frames, toCome } = watching();
  await session.play();
  frames(9000);
  const [before, after] = [4250, 6250];
  session.seek(before);
  expect(toCome()).toEqual(chart.notes.map(({ noteMs }) => noteMs).filter((noteMs) => noteMs > before));
  session.seek(after);
  expect(toCome()).toEqual(chart.notes.map(({ noteMs }) => noteMs).filter((noteMs) => noteMs > after));
});

test("after the end it falls once more from the beginning", async () => {
  const { session, plan, frames, toCome } = watching();
  await session.play();
  frames(plan.lengthMs + 2000);
  expect(toCome()).toEqual([]);
  await session.play();
  expect(toCome()).toHaveLength(chart.notes.length);
});

test("a start that going elsewhere has overtaken stops nothing", async () => {
  const { session, fake, frames } = watching();
  fake.sleepy = true;
  const overtaken = session.play();
  session.seek(3000);
  const second = session.play();
  fake.wake();
  await overtaken;
  expect(session.playing).toBe(true);
  fake.wake();
  await second;
  frames(1000);
  expect(session.positionAt(fake.now())).toBeGreaterThan(3500);
});

test("where the browser keeps the sound back it stands, and can be tried again", async () => {
  const { session, fake } = watching();
  fake.allowed = false;
  await session.play();
  expect(session.playing).toBe(false);
  fake.allowed = true;
  await session.play();
  expect([session.playing, session.sounding]).toEqual([true, true]);
});

test("a pause keeps its place, and what was scheduled and not struck sounds once it goes on", async () => {
  const { session, fake, plan, frames } = watching();
  await session.play();
  frames(chart.notes[2]!.noteMs);
  session.pause();
  const place = session.positionAt(fake.now());
  fake.pass(5000);
  expect(session.positionAt(fake.now())).toBe(place);
  await session.play();
  frames(plan.lengthMs + 2000);
  expect(session.sync).toBe(replay(chart, log).sync);
});

test("after the end it begins anew", async () => {
  const { session, fake } = watching(1, 99_999_999);
  await session.play();
  expect(fake.played.at(-1)?.fromMs).toBe(0);
});

test("what a recorded half had scheduled before a pause sounds in its time after it, not once that has been heard", () => {
  const half = log.filter(({ part }) => part === "right");
  const { fake } = watching();
  const { transport } = fake.sound;
  let zeroSec = 5;
  const player = new RecordedPlayer("right", half, {
    kit: fake.kit,
    transport,
    isAccent: () => false,
    contextTimeOf: (ms) => audioSec(zeroSec + ms / 1000),
  });
  player.advance(2700);
  transport.stop();
  // Paused at 2700; counted in from 700 on, so it is heard again two seconds later.
  zeroSec = 7;
  player.resume();
  fake.pass(10_000);
  const soon = half.filter(({ atMs }) => atMs > 2700 && atMs <= 3100);
  expect(soon.length).toBeGreaterThan(0);
  expect(fake.strikes.map(({ atSec }) => Math.round((atSec! - zeroSec) * 1000))).toEqual(
    soon.map(({ atMs }) => atMs),
  );
  expect(player.advance(3100)).toEqual(soon);
});

test("a recorded half strikes each of its presses once, whatever the frames", () => {
  const part: Part = "right";
  const half = log.filter((press) => press.part === part);
  const { fake } = watching();
  const player = new RecordedPlayer(part, half, {
    kit: fake.kit,
    transport: fake.sound.transport,
    isAccent: () => false,
    contextTimeOf: (ms) => (ms / 1000) as never,
  });
  const struck = [0, 1, 500, 501, 4000, 4001, 99_999].flatMap((heardMs) => player.advance(heardMs));
  expect(struck).toEqual(half);
  expect(player.advance(100_000)).toEqual([]);
  expect(player.part).toBe(partnerOf("left"));
});
