import { expect, test } from "vitest";
import type { Track } from "../audio/track.ts";
import { TrackShelf, type LoadedTrack, type TrackWork } from "./track-shelf.ts";

/** Work that ends when it is told to, and notices when it is given up. */
function aWork() {
  const settle: { finish?: (track: LoadedTrack) => void } = {};
  let started = 0;
  const aborted: boolean[] = [];
  const work: TrackWork = (onProgress, signal) => {
    started++;
    onProgress(0.5);
    signal.addEventListener("abort", () => aborted.push(true));
    return new Promise((resolve) => (settle.finish = resolve));
  };
  const track = { ok: true, value: {} as Track } as const;
  return {
    work,
    finish: () => settle.finish?.(track),
    fail: () => settle.finish?.({ ok: false, reason: "missing" }),
    started: () => started,
    aborted,
  };
}

test("a track is made once, however often it is wanted", async () => {
  const shelf = new TrackShelf(1);
  const one = aWork();
  const first = shelf.take("a", undefined, one.work);
  const second = shelf.take("a", undefined, one.work);
  one.finish();
  expect(await first).toBe(await second);
  await shelf.take("a", undefined, one.work);
  expect(one.started()).toBe(1);
});

test("to want another one gives up what is on its way", async () => {
  const shelf = new TrackShelf(2);
  const one = aWork();
  void shelf.take("a", undefined, one.work);
  void shelf.take("b", undefined, aWork().work);
  expect(one.aborted).toEqual([true]);
});

test("of those that are there, the ones wanted last are kept", async () => {
  const shelf = new TrackShelf(2);
  const works = { a: aWork(), b: aWork(), c: aWork() };
  const take = async (key: keyof typeof works): Promise<void> => {
    const taken = shelf.take(key, undefined, works[key].work);
    works[key].finish();
    await taken;
  };
  await take("a");
  await take("b");
  await take("a");
  await take("c");
  await take("a");
  await take("b");
  expect([works.a.started(), works.b.started(), works.c.started()]).toEqual([1, 2, 1]);
});

test("a failure is tried again", async () => {
  const shelf = new TrackShelf(1);
  const one = aWork();
  const first = shelf.take("a", undefined, one.work);
  one.fail();
  expect((await first).ok).toBe(false);
  void shelf.take("a", undefined, one.work);
  expect(one.started()).toBe(2);
});

test("who was told of the progress is let go of when the track is there", async () => {
  const shelf = new TrackShelf(1);
  const tell: { progress?: (share: number) => void } = {};
  const one = aWork();
  const told: number[] = [];
  const taken = shelf.take(
    "a",
    (share) => told.push(share),
    (onProgress, signal) => {
      tell.progress = onProgress;
      return one.work(() => undefined, signal);
    },
  );
  tell.progress?.(0.5);
  one.finish();
  await taken;
  tell.progress?.(1);
  expect(told).toEqual([0.5]);
});
