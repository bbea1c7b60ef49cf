// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { pageMs } from "../core/time.ts";
import { DEFAULT_BINDINGS } from "./key-bindings.ts";
import { listenToKeyboard, type Keyboard } from "./keyboard.ts";
import type { Stroke } from "./stroke.ts";

const NOW = 20_000;
let strokes: Stroke[] = [];
let keyboard: Keyboard;

beforeEach(() => {
  strokes = [];
  keyboard = listenToKeyboard(window, {
    bindings: DEFAULT_BINDINGS,
    now: () => pageMs(NOW),
    onStroke: (stroke) => strokes.push(stroke),
  });
});
afterEach(() => keyboard.stop());

const swallow = (event: Event): void => event.stopPropagation();

/** Sends a key event and returns it. */
function send(
  type: "keydown" | "keyup",
  code: string,
  init: KeyboardEventInit = {},
  target: EventTarget = document.body,
): KeyboardEvent {
  const event = new KeyboardEvent(type, { code, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}
function strike(code: string): void {
  send("keydown", code);
  send("keyup", code);
}
const struck = (): string[] => strokes.map(({ part, lane }) => `${part} ${lane}`);

test("each bound key strikes its drum", () => {
  for (const code of ["KeyA", "KeyS", "KeyD", "KeyF", "KeyJ", "KeyK", "KeyL", "Semicolon"]) strike(code);
  expect(struck()).toEqual([
    "left hat",
    "left snare",
    "left kick",
    "left crash",
    "right crash",
    "right kick",
    "right snare",
    "right hat",
  ]);
  expect(strokes[0]?.device).toBe("keyboard");
});

test.each([
  { called: "its own time", timeStamp: NOW - 12.3, at: NOW - 12.3 },
  { called: "its own time after a stall of two seconds", timeStamp: NOW - 2000, at: NOW - 2000 },
  { called: "its own time when slightly ahead", timeStamp: NOW + 4, at: NOW + 4 },
  { called: "now when farther ahead", timeStamp: NOW + 6, at: NOW },
  { called: "now when there is no time", timeStamp: 0, at: NOW },
  { called: "now when from another time base", timeStamp: 1.7e12, at: NOW },
  { called: "now when impossibly old", timeStamp: NOW - 10_001, at: NOW },
])("a stroke has $called", ({ timeStamp, at }) => {
  const event = new KeyboardEvent("keydown", { code: "KeyS" });
  Object.defineProperty(event, "timeStamp", { value: timeStamp });
  window.dispatchEvent(event);
  expect(strokes[0]?.at).toBe(at);
});

test("a key that is held strikes once", () => {
  send("keydown", "KeyS");
  send("keydown", "KeyS", { repeat: true });
  send("keydown", "KeyS");
  expect(strokes).toHaveLength(1);
});

test("a key that was let go strikes again", () => {
  strike("KeyS");
  strike("KeyS");
  expect(strokes).toHaveLength(2);
});

test.each([
  { called: "a lost window", lose: () => window.dispatchEvent(new Event("blur")) },
  { called: "a hidden page", lose: () => document.dispatchEvent(new Event("visibilitychange")) },
  { called: "a pause", lose: () => keyboard.release() },
  { called: "Command on macOS", lose: () => send("keyup", "MetaLeft", { key: "Meta" }) },
])("after $called no key counts as down, and a key still held does not strike", ({ lose }) => {
  send("keydown", "KeyS");
  lose();
  send("keydown", "KeyS", { repeat: true });
  expect(strokes).toHaveLength(1);
  send("keydown", "KeyS");
  expect(strokes).toHaveLength(2);
});

test.each(["ctrlKey", "altKey", "metaKey"])("with %s a key is the browser's", (modifier) => {
  const event = send("keydown", "KeyS", { [modifier]: true });
  expect(strokes).toHaveLength(0);
  expect(event.defaultPrevented).toBe(false);
});

test("with shift a key is a drum", () => {
  send("keydown", "KeyS", { shiftKey: true });
  expect(struck()).toEqual(["left snare"]);
});

test.each([{ key: "Process", keyCode: 229 }, { key: "ㄴ", isComposing: true }, { key: "と" }, { key: "q" }])(
  "an input method or layout that types $key changes nothing",
  (init) => {
    send("keydown", "KeyS", init);
    expect(struck()).toEqual(["left snare"]);
  },
);

test.each(["KeyS", "Space", "Slash", "Quote", "Backspace", "Tab", "ArrowUp", "ArrowLeft"])(
  "%s does nothing to the page",
  (code) => {
    expect(send("keydown", code).defaultPrevented).toBe(true);
  },
);

test.each(["Escape", "Enter", "F11", "KeyR", "KeyQ"])("%s is left to others", (code) => {
  expect(send("keydown", code).defaultPrevented).toBe(false);
  expect(strokes).toHaveLength(0);
});

test("what is typed into a field is left alone", () => {
  const field = document.body.appendChild(document.createElement("input"));
  expect(send("keydown", "KeyS", {}, field).defaultPrevented).toBe(false);
  expect(strokes).toHaveLength(0);
});

test("a stroke is heard even where somebody swallows the event", () => {
  document.body.addEventListener("keydown", swallow);
  send("keydown", "KeyS");
  document.body.removeEventListener("keydown", swallow);
  expect(strokes).toHaveLength(1);
});

test("nothing is heard after the end", () => {
  keyboard.stop();
  expect(send("keydown", "KeyS").defaultPrevented).toBe(false);
  expect(strokes).toHaveLength(0);
});
