import { parse } from "valibot";
import { vi } from "vitest";
import { createGamepadSource } from "../../../input/gamepad/gamepads.ts";
import { DEFAULT_BINDINGS } from "../../../input/key-bindings.ts";
import { deviceSettingsSchema } from "../../../persistence/device-settings.ts";
import type { PageMs } from "../../../core/time.ts";
import { pageMs } from "../../../core/time.ts";
import type { StageFrame, StageOptions } from "../../../scenes/stage.ts";
import type { Media } from "../../media.ts";
import { PlayShow } from "../play-show.ts";
import type { ShowFailure, ShowParts } from "../show-parts.ts";
import { aLevel } from "../../../core/testing/levels.ts";
import { aSetup } from "../../testing/a-setup.ts";
import { FakeSound } from "./fake-sound.ts";

interface Given {
  readonly track?: "missing";
  readonly stage?: "no-webgl";
  /** Who sits at the lower edge of a screen that lies flat. */
  readonly near?: "left" | "right";
}

/** What a stage is asked to do, and how many there are. */
interface StageLog {
  readonly told: string[];
  stages: number;
  readFrame?: (at: PageMs) => StageFrame;
}

/** A stage that only counts. */
function aStage(log: StageLog, { stage }: Given) {
  return (options: StageOptions) => {
    if (stage) return Promise.reject(new Error(stage));
    log.readFrame = options.readFrame;
    log.stages++;
    return Promise.resolve({
      strike: () => log.told.push("strike"),
      setIdle: () => undefined,
      isLost: () => false,
      play: () => log.told.push("stage plays"),
      destroy: () => void log.stages--,
    });
  };
}

function partsOf(fake: FakeSound, log: StageLog, given: Given): ShowParts {
  const track = given.track ? { ok: false, reason: given.track } : { ok: true, value: fake.track };
  const media = {
    stage: () => Promise.resolve({ createStage: aStage(log, given) }),
    sound: () => Promise.resolve({ ok: true, value: fake.sound }),
    track: () => Promise.resolve(track),
  } as unknown as Media;
  return {
    setup: aSetup({}, aLevel()),
    media,
    near: given.near ?? null,
    devices: {
      bindings: DEFAULT_BINDINGS,
      settings: parse(deviceSettingsSchema, {}),
      pads: createGamepadSource(window, fake.now),
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
}

/** A show of a small song with a fake sound, and hands to drive it. */
export function aShow(given: Given = {}) {
  const fake = new FakeSound();
  vi.spyOn(performance, "now").mockImplementation(() => fake.now());
  const log: StageLog = { told: [], stages: 0 };
  const { told } = log;
  const parts = partsOf(fake, log, given);
  const fails: ShowFailure[] = [];
  /** How many presses each run had. */
  const ends: number[] = [];
  const show = new PlayShow(parts, {
    onChange: () => undefined,
    onFail: (failure) => fails.push(failure),
    onLate: () => undefined,
    onRestart: () => told.push("restart"),
    onEnd: (end) => {
      told.push("end");
      ends.push(end.log.length);
    },
  });
  const frames = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 20) {
      fake.pass(20);
      log.readFrame?.(pageMs(fake.now()));
    }
  };
  const key = (code: string): void => {
    const event = new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true });
    Object.defineProperty(event, "timeStamp", { value: fake.now() });
    document.dispatchEvent(event);
  };
  return { show, parts, fake, told, fails, ends, frames, key, stages: () => log.stages };
}
