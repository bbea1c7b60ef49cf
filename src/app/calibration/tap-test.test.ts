import { expect, test } from "vitest";
import { pageMs } from "../../core/time.ts";
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
function tapAlong({ fake, test: tapped, startMs }: Started, beats: number, lateMs: number): void {
  for (let beat = 0; beat < beats; beat++) {
    const at = startMs + beat * TAP_BEAT_MS + lateMs;
    fake.pass(at - fake.now());
    tapped.frame(fake.now());
    tapped.tap(pageMs(at));
  }
}

test.each([45, -30])("taps %i ms from the clicks become that offset", async (lateMs) => {
  const it = await started("sound");
  tapAlong(it, 18, lateMs);
  expect(it.fake.clicks.length).toBeGreaterThan(17);
  expect(it.test.state("sound")).toMatchObject({ running: true, taps: 16 });
  expect(it.test.offers).toEqual({ inputOffsetMs: lateMs, visualOffsetMs: null });
});

test("the first two taps find the beat and do not count", async () => {
  const it = await started("sound");
  tapAlong(it, 17, 45);
  expect(it.test.state("sound").estimate).toBeNull();
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
  expect(it.test.offers).toEqual({ inputOffsetMs: 40, visualOffsetMs: 25 });
});

test("to begin anew forgets the taps of that test", async () => {
  const it = await started("sound");
  tapAlong(it, 18, 40);
  await it.test.start("sound");
  expect(it.test.state("sound").taps).toBe(0);
  it.test.stop();
  it.test.tap(it.fake.now());
  expect(it.test.state("sound")).toEqual({ running: false, taps: 0, estimate: null });
});
