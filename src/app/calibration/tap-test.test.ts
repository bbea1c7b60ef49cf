import { expect, test } from "vitest";
import { pageMs } from "../../core/time.ts";
import type { StrokeDevice } from "../../input/stroke.ts";
import { FakeSound } from "../play/testing/fake-sound.ts";
import { TAP_BEAT_MS, TapTest } from "./tap-test.ts";

/** From the start to the first beat. */
const LEAD_MS = 500;

async function started(cue: "sound" | "light") {
  const fake = new FakeSound();
  const test_ = new TapTest(fake.sound, () => undefined);
  await test_.start(cue);
  return { fake, test: test_, startMs: fake.now() + LEAD_MS };
}

type Started = Awaited<ReturnType<typeof started>>;

/** Taps along with so many beats, each `lateMs` after it. */
function tapAlong(
  { fake, test: tapped, startMs }: Started,
  beats: number,
  lateMs: number,
  device: StrokeDevice = "keyboard",
): void {
  for (let beat = 0; beat < beats; beat++) {
    const at = startMs + beat * TAP_BEAT_MS + lateMs;
    fake.pass(at - fake.now());
    tapped.frame(fake.now());
    tapped.tap(pageMs(at), device);
  }
}

test.each([45, -30])("taps %i ms from the clicks become that offset", async (lateMs) => {
  const it = await started("sound");
  tapAlong(it, 18, lateMs);
  expect(it.fake.clicks.length).toBeGreaterThan(17);
  expect(it.test.state("sound")).toMatchObject({
    running: true,
    devices: [{ device: "keyboard", taps: 16 }],
  });
  expect(it.test.offers).toEqual({ input: [{ device: "keyboard", offsetMs: lateMs }], visualOffsetMs: null });
});

test("the first two taps find the beat and do not count", async () => {
  const it = await started("sound");
  tapAlong(it, 17, 45);
  expect(it.test.state("sound").devices[0]?.estimate).toBeNull();
});

test("the light is silent, lit on the beat, and compared with the sound", async () => {
  const it = await started("sound");
  tapAlong(it, 18, 40);
  await it.test.start("light");
  const clicks = it.fake.clicks.length;
  const light = { ...it, startMs: it.fake.now() + LEAD_MS };
  tapAlong(light, 18, 65);
  expect(it.fake.clicks.length).toBe(clicks);
  expect(it.test.lit).toBe(true);
  it.fake.pass(TAP_BEAT_MS / 2);
  it.test.frame(it.fake.now());
  expect(it.test.lit).toBe(false);
  expect(it.test.offers).toEqual({ input: [{ device: "keyboard", offsetMs: 40 }], visualOffsetMs: 25 });
});

test("to begin anew forgets the taps of that test", async () => {
  const it = await started("sound");
  tapAlong(it, 18, 40);
  await it.test.start("sound");
  expect(it.test.state("sound").devices).toEqual([]);
  it.test.stop();
  it.test.tap(it.fake.now(), "keyboard");
  expect(it.test.state("sound")).toEqual({ running: false, devices: [] });
});

test("two kinds of device that tap in one test are two results, whoever taps more", async () => {
  const it = await started("sound");
  const { fake, startMs } = it;
  for (let beat = 0; beat < 20; beat++) {
    const at = startMs + beat * TAP_BEAT_MS;
    fake.pass(at - fake.now());
    it.test.frame(fake.now());
    it.test.tap(pageMs(at + 12), "keyboard");
    it.test.tap(pageMs(at + 58), "gamepad");
    if (beat < 6) it.test.tap(pageMs(at - 20), "touch");
  }
  expect(it.test.offers.input).toEqual([
    { device: "keyboard", offsetMs: 12 },
    { device: "gamepad", offsetMs: 58 },
  ]);
  const touch = it.test.state("sound").devices.find(({ device }) => device === "touch");
  expect(touch).toEqual({ device: "touch", taps: 4, estimate: null });
});

test("the light is compared with the sound of the same device", async () => {
  const it = await started("sound");
  tapAlong(it, 18, 40, "midi");
  await it.test.start("light");
  tapAlong({ ...it, startMs: it.fake.now() + LEAD_MS }, 18, 65, "keyboard");
  expect(it.test.offers.visualOffsetMs).toBeNull();
});

/** A test whose sound is given back only when it is said so: browsers take their time over it. */
function waiting() {
  const fake = new FakeSound();
  const { sound } = fake;
  const resumed: (() => void)[] = [];
  const resume = (): Promise<{ readonly ok: true }> =>
    new Promise((done) => resumed.push(() => done({ ok: true })));
  const output = { ...sound.output, resume } as typeof sound.output;
  let starts = 0;
  const transport = { ...sound.transport, start: () => void starts++ };
  const test_ = new TapTest({ ...sound, output, transport }, () => undefined);
  const resumeAll = async (): Promise<void> => {
    for (const done of resumed) done();
    await Promise.resolve();
    fake.pass(20 * TAP_BEAT_MS);
  };
  return { fake, test: test_, resumeAll, starts: () => starts };
}

test("who has stopped or left before the sound came hears no clicks", async () => {
  const { fake, test: left, resumeAll } = waiting();
  const starting = left.start("sound");
  left.stop();
  await resumeAll();
  await starting;
  expect(left.state("sound").running).toBe(false);
  expect(fake.clicks).toEqual([]);
});

test("to start twice before the sound comes is to start once", async () => {
  const { starts, test: twice, resumeAll } = waiting();
  const starting = [twice.start("light"), twice.start("sound")];
  await resumeAll();
  await Promise.all(starting);
  expect(starts()).toBe(1);
  expect([twice.state("light").running, twice.state("sound").running]).toEqual([false, true]);
});
