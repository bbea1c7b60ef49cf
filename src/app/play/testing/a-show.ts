import { parse } from "valibot";
import { vi } from "vitest";
import { DEFAULT_BINDINGS } from "../../../input/key-bindings.ts";
import { deviceSettingsSchema } from "../../../persistence/device-settings.ts";
import type { PageMs } from "../../../core/time.ts";
import { pageMs } from "../../../core/time.ts";
import type { StageFrame, StageOptions } from "../../../scenes/stage.ts";
import type { Media } from "../../media.ts";
import { PlayShow } from "../play-show.ts";
import type { ShowFailure, ShowParts } from "../show-parts.ts";
import { aSetup } from "./a-setup.ts";
import { FakeSound } from "./fake-sound.ts";

interface Given {
  readonly track?: "missing";
  readonly stage?: "no-webgl";
  /** Who sits at the lower edge of a screen that lies flat. */
  readonly near?: "left" | "right";
}

/** A show of a small song on a stage that only counts, with a fake sound. */
export function aShow(given: Given = {}) {
  const fake = new FakeSound();
  vi.spyOn(performance, "now").mockImplementation(() => fake.now());
  const told: string[] = [];
  const hooks: { readFrame?: (at: PageMs) => StageFrame } = {};
  let stages = 0;
  const createStage = (options: StageOptions) => {
    if (given.stage) return Promise.reject(new Error(given.stage));
    hooks.readFrame = options.readFrame;
    stages++;
    return Promise.resolve({
      strike: () => told.push("strike"),
      setIdle: () => undefined,
      isLost: () => false,
      play: () => told.push("stage plays"),
      destroy: () => void stages--,
    });
  };
  const media = {
    stage: () => Promise.resolve({ createStage }),
    sound: () => Promise.resolve({ ok: true, value: fake.sound }),
    track: () =>
      Promise.resolve(given.track ? { ok: false, reason: given.track } : { ok: true, value: fake.track }),
  } as unknown as Media;
  const parts = {
    setup: aSetup(),
    media,
    near: given.near ?? null,
    devices: {
      bindings: DEFAULT_BINDINGS,
      settings: parse(deviceSettingsSchema, {}),
      inputOffsetMs: 0,
      people: ["left", "right"],
      touch: null,
      words: { overlay: {}, kind: {} },
    },
    offsets: { inputOffsetMs: 0, visualOffsetMs: 0 },
    offerOffset: false,
    partner: null,
    help: null,
  } as unknown as ShowParts;
  const fails: ShowFailure[] = [];
  /** How many presses each run had. */
  const ends: number[] = [];
  const show = new PlayShow(parts, {
    onChange: () => undefined,
    onFail: (failure) => fails.push(failure),
    onLate: () => undefined,
    onRestart: () => told.push("restart"),
    onEnd: ({ log }) => {
      told.push("end");
      ends.push(log.length);
    },
  });
  const frames = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      fake.pass(20);
      hooks.readFrame?.(pageMs(fake.now()));
    }
  };
  const key = (code: string): void => {
    const event = new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true });
    Object.defineProperty(event, "timeStamp", { value: fake.now() });
    document.dispatchEvent(event);
  };
  return { show, parts, fake, told, fails, ends, frames, key, stages: () => stages };
}
