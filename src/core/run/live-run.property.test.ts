import fc from "fast-check";
import { expect, test } from "vitest";
import { performances, wildPresses } from "../testing/arbitraries.ts";
import { aLog, aPress, playedWith, unisons } from "../testing/builders.ts";
import { songMs } from "../time.ts";
import type { RunEvent } from "./events.ts";
import { createLiveRun } from "./live-run.ts";
import type { Press } from "./press.ts";
import { replay, resultOf } from "./replay.ts";

/**
 * Plays `log` live, each press delivered `lateMs` after it was made, with a frame every `frameMs`. Keeps the last that was
 * told of each note and link.
 */
function playLive(
  chart: Parameters<typeof replay>[0],
  log: readonly Press[],
  frameMs: number,
  lateMs: readonly number[],
) {
  const live = createLiveRun(chart);
  const told = new Map<string, RunEvent>();
  const hear = (events: readonly RunEvent[]): void => {
    for (const event of events) {
      if (event.kind === "link") told.set(`link ${event.link}`, event);
      else if (event.kind !== "stray") told.set(`note ${event.note}`, event);
    }
  };
  const deliveries = log
    .map((press, index) => ({ press, dueMs: press.atMs + (lateMs[index % lateMs.length] ?? 0) }))
    .toSorted((a, b) => a.dueMs - b.dueMs);
  let frame = 0;
  for (const { press, dueMs } of deliveries) {
    for (; frame <= dueMs; frame += frameMs) hear(live.tick(songMs(Math.round(frame))));
    hear(live.press(press));
  }
  for (; frame <= 14_000; frame += frameMs) hear(live.tick(songMs(Math.round(frame))));
  return { ...live, told };
}

test.each([5, 60, 240])("the same presses give the same result at %d frames a second", (rate) => {
  fc.assert(
    fc.property(performances, wildPresses, ({ chart, errors }, wild) => {
      const log = aLog(...playedWith(chart, (_, i) => errors[i] ?? null), ...wild);
      const live = playLive(chart, log, 1000 / rate, [0]);
      expect(resultOf(live.state)).toEqual(replay(chart, log));
    }),
    { numRuns: 50 },
  );
});

/** By how much keys are told late, one after the other: most browsers by nothing, some by seconds. */
const latenesses = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 6000 })),
  { minLength: 1, maxLength: 40 },
);

test("live equals replay however late the browser delivers a key, in whatever order", () => {
  fc.assert(
    fc.property(performances, wildPresses, latenesses, ({ chart, errors }, wild, lateMs) => {
      const log = aLog(...playedWith(chart, (_, i) => errors[i] ?? null), ...wild);
      const { told, ...live } = playLive(chart, log, 1000 / 60, lateMs);
      expect(live.log).toEqual(log);
      const result = replay(chart, log);
      expect(resultOf(live.state)).toEqual(result);
      result.notes.forEach((note, index) => expect(told.get(`note ${index}`)).toMatchObject(note));
      result.links.forEach(({ word, dMs }, index) =>
        expect(told.get(`link ${index}`)).toMatchObject({ word, dMs }),
      );
    }),
  );
});

test("a key delivered after the frame that missed its note turns the miss into a hit, and says so", () => {
  const live = createLiveRun(unisons(1));
  live.press(aPress("right", "kick", 2004));
  expect(live.tick(songMs(2200)).map(({ kind }) => kind)).toEqual(["miss", "link"]);
  expect(live.press(aPress("left", "snare", 1998))).toEqual([
    { kind: "hit", note: 0, part: "left", lane: "snare", errorMs: -2, judgement: "perfect" },
    { kind: "link", link: 0, word: "one", dMs: 6 },
  ]);
});

test("a late stray says so too", () => {
  const live = createLiveRun(unisons(2));
  live.tick(songMs(2500));
  expect(live.press(aPress("left", "hat", 2010))).toEqual([
    { kind: "stray", part: "left", lane: "hat", atMs: 2010 },
  ]);
});

test("two strays of one moment come in the order of the log, whichever was told first", () => {
  const chart = unisons(1);
  const [left, right] = [aPress("left", "crash", 2500), aPress("right", "crash", 2500)];
  const live = createLiveRun(chart);
  live.press(right);
  live.press(left);
  expect(resultOf(live.state).strayPresses).toEqual([left, right]);
});
