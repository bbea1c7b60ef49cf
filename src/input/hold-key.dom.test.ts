// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { pageMs } from "../core/time.ts";
import { holdProgress, NOT_HELD, pressHold, watchHoldKey, type HoldKey } from "./hold-key.ts";

let held = 0;
let holdKey: HoldKey;

beforeEach(() => {
  held = 0;
  holdKey = watchHoldKey(window, {
    code: "KeyR",
    holdMs: 500,
    now: () => pageMs(2000),
    onHeld: () => held++,
  });
});
afterEach(() => holdKey.stop());

function send(type: string, code: string, init: KeyboardEventInit = {}, atMs = 1000): void {
  const event = new KeyboardEvent(type, { code, ...init });
  Object.defineProperty(event, "timeStamp", { value: atMs });
  window.dispatchEvent(event);
}
const progress = (at: number): number => holdKey.progress(pageMs(at));

test.each([
  { at: 1000, done: 0 },
  { at: 1250, done: 0.5 },
  { at: 1499, done: 0.998 },
  { at: 1500, done: 1 },
  { at: 9000, done: 1 },
  { at: 990, done: 0 },
])("a hold of half a second from 1000 is $done done at $at", ({ at, done }) => {
  expect(holdProgress(pressHold(NOT_HELD, pageMs(1000)), pageMs(at), 500)).toBeCloseTo(done);
});

test("a key that is up has no progress", () => {
  expect(holdProgress(NOT_HELD, pageMs(1e6), 500)).toBe(0);
  expect(progress(1e6)).toBe(0);
});

test("held long enough, it fires once", () => {
  send("keydown", "KeyR");
  expect([1499, 1500, 1516, 3000].map(progress)).toEqual([0.998, 1, 1, 1]);
  expect(held).toBe(1);
});

test("held long enough while no frame came, it fires when it is let go", () => {
  send("keydown", "KeyR");
  send("keyup", "KeyR", {}, 1500);
  expect(held).toBe(1);
});

test("it fires again after it was let go", () => {
  send("keydown", "KeyR");
  progress(1500);
  send("keyup", "KeyR");
  expect(progress(1600)).toBe(0);
  send("keydown", "KeyR");
  progress(1700);
  expect(held).toBe(2);
});

test.each([
  { called: "let go early", let: () => send("keyup", "KeyR") },
  { called: "the window is lost", let: () => window.dispatchEvent(new Event("blur")) },
  { called: "released", let: () => holdKey.release() },
])("it does not fire when $called", ({ let: letGo }) => {
  send("keydown", "KeyR");
  letGo();
  expect(progress(2000)).toBe(0);
  send("keydown", "KeyR", { repeat: true });
  expect(progress(2000)).toBe(0);
  expect(held).toBe(0);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
  "reloading the page is no hold",
  (init) => {
    send("keydown", "KeyR", init);
    expect(progress(2000)).toBe(0);
  },
);

test("another key is no hold, and neither is this one after the end", () => {
  send("keydown", "KeyS");
  expect(progress(2000)).toBe(0);
  holdKey.stop();
  send("keydown", "KeyR");
  expect(progress(2000)).toBe(0);
});
