// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { StageFrame, StageOptions } from "../../scenes/stage.ts";
import type { PracticePlan } from "../../ui/practice/practice-screen.tsx";
import type { Media, TrackWish } from "../media.ts";
import { FakeSound } from "../play/testing/fake-sound.ts";
import { aDesk, anEntry } from "../testing/a-desk.ts";
import { aSetup } from "../testing/a-setup.ts";
import { noPads } from "../testing/no-pads.ts";
import type { LoadedTrack } from "../track-shelf.ts";
import { practise } from "./practice.ts";

const PLAN: PracticePlan = {
  span: { firstBar: 2, lastBar: 3 },
  speedPercent: 70,
  stepPercent: 10,
  ceilingPercent: 100,
  way: "play",
  metronome: "off",
  partnerSound: "full",
};

/** A practice whose tracks come when the test says so. */
function aPractice() {
  const fake = new FakeSound();
  vi.spyOn(performance, "now").mockImplementation(() => fake.now());
  const hooks: { readFrame?: (at: PageMs) => StageFrame } = {};
  const wished: { readonly speed: number | undefined; readonly give: (track: LoadedTrack) => void }[] = [];
  const media: Partial<Media> = {
    soundNow: null,
    pads: noPads(),
    sound: () => Promise.resolve({ ok: true, value: fake.sound }),
    stage: () =>
      Promise.resolve({
        createStage: (options: StageOptions) => {
          hooks.readFrame = options.readFrame;
          return Promise.resolve({
            strike: () => undefined,
            setIdle: () => undefined,
            isLost: () => false,
            play: () => undefined,
            destroy: () => undefined,
          });
        },
      }) as unknown as ReturnType<Media["stage"]>,
    track: (_entry, _level, _progress, wish?: TrackWish) =>
      new Promise((give) => wished.push({ speed: wish?.speedPercent, give })),
  };
  const setup = aSetup({ mode: "solo" });
  const { desk, pages } = aDesk({
    media: media as Media,
    diary: { add: () => ({ ok: true }), read: () => [], clear: () => undefined } as never,
  });
  const place = { place: document.body, entry: anEntry("first-steps", setup.level) };
  practise(desk, place, { setup, plan: PLAN, back: { kind: "title" } });
  const page = pages.at(-1);
  if (page?.kind !== "practise") throw new Error("no practice");
  const { show } = page;
  const frames = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      fake.pass(20);
      hooks.readFrame?.(pageMs(fake.now()));
    }
  };
  const speeds = (): readonly (number | undefined)[] => wished.map(({ speed }) => speed);
  const give = async (index: number, ok = true): Promise<void> => {
    await expect.poll(() => wished.length).toBeGreaterThan(index);
    wished[index]!.give(ok ? { ok: true, value: fake.track } : { ok: false, reason: "missing" });
    // Whatever follows from it at once.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return { show, frames, speeds, give, pages };
}

afterEach(() => vi.restoreAllMocks());

/** In its second round, after one that nobody played: the next one may be faster or slower. */
async function inSecondRound() {
  const practice = aPractice();
  await practice.give(0);
  await practice.give(1);
  practice.frames(25_000);
  await practice.give(2);
  expect(practice.speeds()).toEqual([70, 80, 70, 80]);
  return practice;
}

test("while a round is played the speeds that the next one may have are rendered, one after the other", async () => {
  const { show, speeds, give } = await inSecondRound();
  await give(3);
  expect(speeds().slice(3)).toEqual([80, 60]);
  show.close();
});

test("practice that was left while it loaded renders nothing, nor does one that failed", async () => {
  const left = aPractice();
  left.show.close();
  await left.give(0);
  expect(left.speeds()).toEqual([70]);
  const failed = aPractice();
  await failed.give(0, false);
  expect(failed.pages.at(-1)?.kind).toBe("message");
  expect(failed.speeds()).toEqual([70]);
});

test("practice that was left in the middle of it renders no more", async () => {
  const { show, speeds, give } = await inSecondRound();
  show.close();
  await give(3);
  expect(speeds().slice(3)).toEqual([80]);
});
