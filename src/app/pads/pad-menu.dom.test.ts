// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_BINDINGS } from "../../input/key-bindings.ts";
import { pageMs } from "../../core/time.ts";
import { createGamepadSource } from "../../input/gamepad/gamepads.ts";
import { DEVICE_DEFAULTS } from "../../persistence/device-settings.ts";
import { openPadMenu, type PadDesk } from "./pad-menu.ts";

const [CHOOSE, BACK, SELECT, START, DOWN] = [0, 1, 8, 9, 13];

let pads: {
  id: string;
  index: number;
  connected: boolean;
  axes: number[];
  buttons: { pressed: boolean; value: number }[];
}[];
let keys: string[] = [];
let clicked = 0;
let close: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1000);
  vi.spyOn(performance, "now").mockImplementation(() => Date.now());
  pads = [0, 1].map((index) => ({
    id: `pad ${index}`,
    index,
    connected: true,
    axes: [],
    buttons: Array.from({ length: 16 }, () => ({ pressed: false, value: 0 })),
  }));
  Object.defineProperty(navigator, "getGamepads", { value: () => pads, configurable: true });
  keys = [];
  clicked = 0;
  document.addEventListener("keydown", onKey);
  const settings = { devices: DEVICE_DEFAULTS, bindings: null };
  close = openPadMenu({
    settings,
    media: { pads: createGamepadSource(window, () => pageMs(performance.now())) },
    draw: () => undefined,
    padHint: null,
  } as unknown as PadDesk);
  pass(8);
});
afterEach(() => {
  close();
  document.removeEventListener("keydown", onKey);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const onKey = ({ code }: KeyboardEvent): void => void keys.push(code);
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

/** A screen with a button that has the focus. */
function show(screen: string, padUse?: string): void {
  const use = padUse === undefined ? "" : `data-pads="${padUse}"`;
  document.body.innerHTML = `<div class="ui"><main data-screen="${screen}" ${use}><h1></h1><button></button></main></div>`;
  const button = document.querySelector("button")!;
  button.addEventListener("click", () => clicked++);
  button.focus();
}

function press(pad: number, button: number, heldMs = 20): void {
  const set = (pressed: boolean): void => {
    pads[pad]!.buttons[button] = { pressed, value: pressed ? 1 : 0 };
  };
  set(true);
  pass(heldMs);
  set(false);
  pass(8);
}

test("in a menu it chooses, and goes back", () => {
  show("settings");
  press(0, CHOOSE);
  press(1, BACK);
  expect([clicked, keys]).toEqual([1, ["Escape"]]);
});

test("in play its drums are nothing but drums, and start pauses", () => {
  show("play", "strike");
  for (const button of [CHOOSE, BACK, DOWN]) press(0, button);
  expect([clicked, keys]).toEqual([0, []]);
  press(1, START);
  expect(keys).toEqual(["Escape"]);
});

test("who drums on when the song has ended chooses nothing, until the hands have rested", () => {
  show("play", "strike");
  press(0, CHOOSE);
  show("results");
  // Three strokes, none of them a rest after the one before.
  for (let stroke = 0; stroke < 3; stroke++) {
    pass(500);
    press(0, CHOOSE);
  }
  expect(clicked).toBe(0);
  pass(800);
  press(0, CHOOSE);
  expect(clicked).toBe(1);
});

test("on the ready screen drums say ready, start begins and select goes back", () => {
  show("ready", "ready");
  press(0, CHOOSE);
  press(0, DOWN);
  expect([clicked, keys]).toEqual([0, []]);
  press(0, SELECT);
  press(1, START);
  expect(keys).toEqual(["Escape", "Enter"]);
});

test("each player's gamepad dresses that player, over and over while it is held", () => {
  show("jackets", "own");
  press(1, DOWN);
  expect(keys).toEqual([DEFAULT_BINDINGS.right.hat]);
  press(0, DOWN, 620);
  const left = DEFAULT_BINDINGS.left.crash;
  expect(keys.slice(1)).toEqual([left, left, left, left]);
});
