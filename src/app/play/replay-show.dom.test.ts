// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { playedWith } from "../../core/testing/builders.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { StageFrame, StageOptions } from "../../scenes/stage.ts";
import type { Media, TrackWish } from "../media.ts";
import { ReplayShow, type ReplayShowParts } from "./replay-show.ts";
import type { ShowFailure } from "./show-parts.ts";
import { aLevel } from "../../core/testing/levels.ts";
import { aSetup } from "../testing/a-setup.ts";
import { FakeSound } from "./testing/fake-sound.ts";

const setup = aSetup({}, aLevel());

/** What waits for promises alone has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** A recorded run that is watched. Tracks come when {@link deliver} is called for their speed. */
function aReplay() {
  const fake = new FakeSound();
  vi.spyOn(performance, "now").mockImplementation(() => fake.now());
  const told: string[] = [];
  const fails: ShowFailure[] = [];
  const waiting = new Map<number, () => void>();
  const hooks: { readFrame?: (at: PageMs) => StageFrame } = {};
  const createStage = (options: StageOptions) => {
    hooks.readFrame = options.readFrame;
    return Promise.resolve({
      strike: () => undefined,
      setIdle: () => undefined,
      rewind: () => undefined,
      destroy: () => told.push("stage destroyed"),
    });
  };
  const media = {
    stage: () => Promise.resolve({ createStage }),
    sound: () => Promise.resolve({ ok: true, value: fake.sound }),
    track: (_: unknown, __: unknown, ___: unknown, { speedPercent }: TrackWish) =>
      new Promise((resolve) =>
        waiting.set(speedPercent ?? 100, () => resolve({ ok: true, value: fake.track })),
      ),
  } as unknown as Media;
  const place = document.createElement("div");
  const log = playedWith(setup.chart, () => 5);
  const show = new ReplayShow({ setup, media, place, log } as unknown as ReplayShowParts, {
    onChange: () => undefined,
    onFail: (failure) => fails.push(failure),
    onLeave: () => told.push("leave"),
  });
  const deliver = async (speedPercent: number): Promise<void> => {
    await settled();
    waiting.get(speedPercent)?.();
    await settled();
  };
  const frames = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      fake.pass(20);
      hooks.readFrame?.(pageMs(fake.now()));
    }
  };
  return { show, fake, told, fails, frames, deliver };
}

const escape = (): void => void document.dispatchEvent(new KeyboardEvent("keydown", { code: "Escape" }));

/** The same, and it plays. */
async function watched() {
  const replay = aReplay();
  void replay.show.open();
  await replay.deliver(100);
  replay.frames(1000);
  return replay;
}

afterEach(() => vi.restoreAllMocks());

test("it plays once it has loaded, and nobody hears of it any more once it is closed", async () => {
  const { show, told } = await watched();
  expect([show.loading, show.staged, show.playing]).toEqual([null, true, true]);
  show.close();
  escape();
  expect(told).toEqual(["stage destroyed"]);
});

test("Escape leaves while it loads, and while it plays", async () => {
  const loading = aReplay();
  void loading.show.open();
  escape();
  expect(loading.told).toEqual(["leave"]);
  loading.show.close();
  const { show, told } = await watched();
  escape();
  expect(told).toEqual(["leave"]);
  show.close();
});

test("left while it loads, it stands at its beginning until somebody plays it", async () => {
  const focus = vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { show, deliver, frames } = aReplay();
  void show.open();
  focus.mockReturnValue(false);
  await deliver(100);
  frames(1000);
  expect([show.loading, show.playing, show.positionMs]).toEqual([null, false, 0]);
  focus.mockReturnValue(true);
  await show.play();
  expect(show.playing).toBe(true);
  show.close();
});

test("sound that is taken away stops the picture too, and says why; it goes on from there", async () => {
  const { show, fake, frames } = await watched();
  fake.interrupt();
  const placeMs = show.positionMs;
  frames(1000);
  expect([show.playing, show.soundStopped, show.positionMs]).toEqual([false, true, placeMs]);
  await show.play();
  frames(1000);
  expect([show.playing, show.soundStopped]).toEqual([true, false]);
  expect(show.positionMs).toBeGreaterThan(placeMs);
  show.close();
});

test("sound that the browser keeps back is said too", async () => {
  const { show, fake } = await watched();
  show.pause();
  fake.allowed = false;
  await show.play();
  expect([show.playing, show.soundStopped]).toEqual([false, true]);
  show.close();
});

test("sound that is closed is told", async () => {
  const { show, fake, fails } = await watched();
  fake.interrupt("closed");
  expect(fails).toEqual(["sound-closed"]);
  show.close();
});

test("leaving wakes a sound that was taken away: menus want it", async () => {
  const { show, fake } = await watched();
  fake.interrupt();
  show.close();
  await settled();
  expect(fake.awake).toBe(true);
});

test("half speed goes on from the same place once it is made", async () => {
  const { show, deliver, frames } = await watched();
  const slow = show.setSlow(true);
  expect([show.slow, show.loading, show.playing]).toEqual([true, 0, false]);
  const placeMs = show.positionMs;
  await deliver(50);
  await slow;
  expect([show.loading, show.playing]).toEqual([null, true]);
  frames(1250);
  expect(show.positionMs - placeMs).toBeGreaterThan(400);
  expect(show.positionMs - placeMs).toBeLessThan(600);
  show.close();
});

test("half speed can be given up while it is made, and the song goes on as it was", async () => {
  const { show, deliver, frames } = await watched();
  void show.setSlow(true);
  void show.setSlow(false);
  await deliver(50);
  expect([show.slow, show.loading, show.playing]).toEqual([false, 0, false]);
  await deliver(100);
  expect([show.slow, show.loading, show.playing]).toEqual([false, null, true]);
  const placeMs = show.positionMs;
  frames(1250);
  expect(show.positionMs - placeMs).toBeGreaterThan(900);
  show.close();
});
