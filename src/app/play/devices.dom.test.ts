// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MidiRefusal } from "../../input/midi/midi-door.ts";
import { DEFAULT_BINDINGS } from "../../input/key-bindings.ts";
import type { Stroke } from "../../input/stroke.ts";
import { pageMs } from "../../core/time.ts";
import { createGamepadSource, type GamepadSource } from "../../input/gamepad/gamepads.ts";
import { DEVICE_DEFAULTS, type DeviceSettings } from "../../persistence/device-settings.ts";
import { openDevices, type DeviceParts } from "./devices.ts";
import { showOneButtonPad, type OneButtonPad } from "../testing/one-button-pad.ts";

let pad: OneButtonPad;
let strokes: Stroke[] = [];
let refused: MidiRefusal[] = [];
let source: GamepadSource;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1000);
  vi.spyOn(performance, "now").mockImplementation(() => Date.now());
  strokes = [];
  refused = [];
  source = createGamepadSource(window, () => pageMs(performance.now()));
  pad = showOneButtonPad();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function open(settings: Partial<DeviceSettings> = {}, door: MidiRefusal = "unasked") {
  const parts = {
    bindings: DEFAULT_BINDINGS,
    settings: { ...DEVICE_DEFAULTS, ...settings },
    midi: { open: (mayAsk: boolean) => Promise.resolve(mayAsk ? "denied" : door) },
    pads: source,
    inputOffsetMs: 30,
    people: ["left", "right"],
    touch: null,
  } as unknown as DeviceParts;
  const devices = openDevices(parts, {
    onStroke: (stroke) => strokes.push(stroke),
    onLost: () => undefined,
    onRefused: (why) => refused.push(why),
  });
  vi.advanceTimersByTime(8);
  return devices;
}

function hold(down: boolean): void {
  pad.press(down);
  vi.advanceTimersByTime(8);
}

test("the button that lets the song go on strikes only when it is pressed again", () => {
  // The menu sees every hit before the song does, as it was there before.
  const onHit = vi.fn<() => void>();
  const menu = source.watch({ onHit, onChange: () => undefined });
  const devices = open();
  devices.listen();
  devices.quiet();
  onHit.mockImplementationOnce(() => devices.listen());
  hold(true);
  expect(strokes).toEqual([]);
  hold(false);
  hold(true);
  expect(strokes).toMatchObject([{ part: "right", lane: "kick", device: "gamepad" }]);
  devices.stop();
  menu.stop();
});

test("a stroke of a device with an offset of its own is put where the keyboard's would be", () => {
  const devices = open({ offsetsMs: { gamepad: 50, midi: null, touch: null } });
  hold(true);
  // Read at 1012, and 20 ms later than the keyboard would have told.
  expect(strokes[0]?.at).toBe(1012 - 20);
  devices.stop();
});

test.each([
  { on: true, told: ["unasked"] },
  { on: false, told: [] },
])("a song asks no questions; kits that are wanted ($on) and not heard are told", async ({ on, told }) => {
  const devices = open({ midi: { ...DEVICE_DEFAULTS.midi, on } });
  await vi.advanceTimersByTimeAsync(8);
  expect(refused).toEqual(told);
  devices.stop();
});
