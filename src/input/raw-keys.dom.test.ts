// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { pageMs } from "../core/time.ts";
import { watchRawKeys } from "./raw-keys.ts";

let keys: string[] = [];
let stop: () => void;

beforeEach(() => {
  keys = [];
  stop = watchRawKeys(
    window,
    () => pageMs(1000),
    ({ code, down }) => keys.push(`${code} ${down ? "down" : "up"}`),
  );
});
afterEach(() => stop());

function send(type: string, code: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent(type, { code, cancelable: true, ...init });
  window.dispatchEvent(event);
  return event;
}

test("down and up, once each, and nothing else comes of it", () => {
  expect(send("keydown", "KeyS").defaultPrevented).toBe(true);
  send("keydown", "KeyS", { repeat: true });
  send("keydown", "KeyS");
  send("keyup", "KeyS");
  send("keyup", "KeyS");
  expect(keys).toEqual(["KeyS down", "KeyS up"]);
});

test("what is held when the window is lost is let go", () => {
  send("keydown", "KeyS");
  send("keydown", "KeyK");
  window.dispatchEvent(new Event("blur"));
  expect(keys.slice(2)).toEqual(["KeyS up", "KeyK up"]);
});

test.each([
  { code: "Escape", init: {} },
  { code: "Enter", init: {} },
  { code: "Tab", init: {} },
  { code: "KeyW", init: { ctrlKey: true } },
])("$code is the page's", ({ code, init }) => {
  expect(send("keydown", code, init).defaultPrevented).toBe(false);
  expect(keys).toEqual([]);
});
