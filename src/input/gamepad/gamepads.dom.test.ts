// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pageMs } from "../../core/time.ts";
import { createGamepadSource, type Gamepads, type GamepadSource, type PadHit } from "./gamepads.ts";

interface FakePad {
  readonly id: string;
  readonly index: number;
  readonly connected: boolean;
  readonly axes: readonly number[];
  timestamp: number;
  readonly buttons: { pressed: boolean; value: number }[];
}

let now = 1000;
let pads: (FakePad | null)[] = [];
let hits: PadHit[] = [];
let changes: boolean[] = [];
let source: GamepadSource;
let gamepads: Gamepads;

beforeEach(() => {
  vi.useFakeTimers();
  now = 1000;
  hits = [];
  changes = [];
  pads = [null, aPad(1), aPad(3)];
  Object.defineProperty(navigator, "getGamepads", { value: () => pads, configurable: true });
  source = createGamepadSource(window, () => pageMs(now));
  gamepads = source.watch({ onHit: (hit) => hits.push(hit), onChange: (lost) => changes.push(lost) });
});
afterEach(() => {
  gamepads.stop();
  vi.useRealTimers();
});

function aPad(index: number): FakePad {
  const buttons = Array.from({ length: 16 }, () => ({ pressed: false, value: 0 }));
  return { id: `pad ${index}`, index, connected: true, axes: [], timestamp: 0, buttons };
}
function press(pad: number, button: number, value: number, timestamp = 0): void {
  const found = pads[pad]!;
  found.buttons[button] = { pressed: value > 0, value };
  found.timestamp = timestamp;
}
/** Time passes, and the pads are read once. */
function read(ms = 4): void {
  now += ms;
  vi.advanceTimersByTime(4);
}

test("a button strikes once when it goes down, with the pads counted in order", () => {
  read();
  press(2, 13, 1);
  read();
  read();
  press(2, 13, 0);
  read();
  expect(hits).toEqual([{ pad: 1, button: 13, at: 1008 }]);
});

test.each([
  { called: "the browser's, between two readings", timestamp: 1005.5, at: 1005.5 },
  { called: "the browser's, when it came too late for the reading before", timestamp: 998, at: 998 },
  { called: "ours, when the browser's is older", timestamp: 990, at: 1008 },
  { called: "ours, when the browser's is to come", timestamp: 1e9, at: 1008 },
])("the time of a stroke is $called", ({ timestamp, at }) => {
  read();
  press(1, 0, 1, timestamp);
  read();
  expect(hits[0]?.at).toBe(at);
});

test("the time of a stroke is ours where the browser's is that of the stroke before", () => {
  read();
  press(1, 0, 1, 1006);
  read();
  press(1, 1, 1, 1006);
  read();
  expect(hits.map(({ at }) => at)).toEqual([1006, 1012]);
});

test("what is held is known", () => {
  read();
  press(2, 4, 1);
  read();
  expect(gamepads.isHeld({ pad: 1, button: 4 })).toBe(true);
  expect(gamepads.isHeld({ pad: 0, button: 4 })).toBe(false);
});

test("a hit that makes somebody forget, or begin to watch, is none for them; the next one is", () => {
  const told: string[] = [];
  const second = source.watch({ onHit: () => told.push("second"), onChange: () => undefined });
  gamepads.stop();
  const menu = source.watch({
    onHit() {
      told.push("menu");
      late.forget();
      source.watch({ onHit: () => told.push("new"), onChange: () => undefined });
      menu.stop();
    },
    onChange: () => undefined,
  });
  const late = source.watch({ onHit: () => told.push("late"), onChange: () => undefined });
  read();
  press(1, 0, 1);
  read();
  expect(told).toEqual(["second", "menu"]);
  press(1, 0, 0);
  read();
  press(1, 0, 1);
  read();
  expect(told.slice(2)).toEqual(["second", "late", "new"]);
  second.stop();
});

test("who watches after a while without anybody is not told of what was held meanwhile", () => {
  read();
  gamepads.stop();
  press(1, 0, 1);
  gamepads = source.watch({ onHit: (hit) => hits.push(hit), onChange: () => undefined });
  read();
  read();
  expect(hits).toEqual([]);
});

test("it says how far apart its readings are", () => {
  for (let i = 0; i < 50; i++) read(i % 10 === 0 ? 17 : 4);
  expect(gamepads.sampledMs()).toBe(17);
  expect(gamepads.names()).toEqual(["pad 1", "pad 3"]);
});

test("a pad that goes is told, and one that comes back with a button held does not strike", () => {
  read();
  pads = [null, null, aPad(3)];
  window.dispatchEvent(new Event("gamepaddisconnected"));
  expect(changes).toEqual([true]);
  press(2, 0, 1);
  read();
  expect(hits).toEqual([]);
});

test("nothing is read after the end", () => {
  read();
  gamepads.stop();
  press(1, 0, 1);
  read();
  expect(hits).toEqual([]);
});
