// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pageMs } from "../../core/time.ts";
import { createGamepadSource } from "../../input/gamepad/gamepads.ts";
import { DEVICE_DEFAULTS } from "../../persistence/device-settings.ts";
import type { Desk } from "../desk.ts";
import { listenToTaps } from "./tap-devices.ts";
import { showOneButtonPad, type OneButtonPad } from "../testing/one-button-pad.ts";

let taps: string[] = [];
let pad: OneButtonPad;
const input = Object.assign(new EventTarget(), { state: "connected", name: "kit", open: () => undefined });
const access = Object.assign(new EventTarget(), { inputs: new Map([["kit", input]]) });

beforeEach(() => {
  vi.useFakeTimers();
  taps = [];
  pad = showOneButtonPad();
  document.body.innerHTML = "<main><button></button></main>";
});
afterEach(() => vi.useRealTimers());

async function listen(running = true): Promise<() => void> {
  const devices = { ...DEVICE_DEFAULTS, midi: { ...DEVICE_DEFAULTS.midi, on: true } };
  const media = {
    pads: createGamepadSource(window, () => pageMs(performance.now())),
    midi: { open: () => Promise.resolve(access) },
  };
  const desk = { settings: { devices, bindings: null }, media } as unknown as Desk;
  const stop = listenToTaps(
    desk,
    () => running,
    (_, device) => taps.push(device),
  );
  await vi.advanceTimersByTimeAsync(8);
  return stop;
}

const key = (code: string): Event => new KeyboardEvent("keydown", { code, bubbles: true, cancelable: true });
const finger = (pointerType: string): Event =>
  new PointerEvent("pointerdown", { pointerType, bubbles: true });
const hit = (): Event => Object.assign(new Event("midimessage"), { data: new Uint8Array([0x99, 38, 90]) });

/** One tap by everything, and by what is no tap. */
function tapAll(): void {
  const main = document.querySelector("main")!;
  for (const code of ["KeyS", "Space", "KeyP"]) main.dispatchEvent(key(code));
  pad.press(true);
  vi.advanceTimersByTime(8);
  input.dispatchEvent(hit());
  for (const type of ["touch", "mouse"]) main.dispatchEvent(finger(type));
  document.querySelector("button")!.dispatchEvent(finger("touch"));
}

test("every kind of device taps as what it is; other keys, a mouse and a finger on a button do not", async () => {
  const stop = await listen();
  tapAll();
  expect(taps).toEqual(["keyboard", "keyboard", "gamepad", "midi", "touch"]);
  stop();
});

test("nothing taps after the end", async () => {
  const stop = await listen();
  stop();
  tapAll();
  expect(taps).toEqual([]);
});

test.each([true, false])(
  "the space bar is kept from a button only while a test runs: %s",
  async (running) => {
    const stop = await listen(running);
    const space = key("Space");
    document.querySelector("button")!.dispatchEvent(space);
    expect(space.defaultPrevented).toBe(running);
    stop();
  },
);
