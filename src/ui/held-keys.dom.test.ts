// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenToHeldKeys } from "./held-keys.ts";

const struck: string[] = [];
let stop = (): void => {};

function key(type: "keydown" | "keyup", code: string, target: EventTarget = document.body): void {
  target.dispatchEvent(new KeyboardEvent(type, { code, key: code, bubbles: true, cancelable: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  struck.length = 0;
  document.body.replaceChildren();
  stop = listenToHeldKeys(window, (code) =>
    ["KeyD", "KeyK"].includes(code) ? () => struck.push(code) : undefined,
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test("a tap acts once", () => {
  key("keydown", "KeyD");
  key("keyup", "KeyD");
  vi.advanceTimersByTime(2000);
  expect(struck).toEqual(["KeyD"]);
});

test("two keys held by two people both repeat", () => {
  key("keydown", "KeyD");
  key("keydown", "KeyK");
  vi.advanceTimersByTime(1000);
  key("keyup", "KeyK");
  const before = struck.filter((code) => code === "KeyK").length;
  vi.advanceTimersByTime(1000);
  expect(struck.filter((code) => code === "KeyK")).toHaveLength(before);
  expect(before).toBeGreaterThan(4);
  expect(struck.filter((code) => code === "KeyD").length).toBeGreaterThan(before + 4);
});

test("what is typed into a field is left alone", () => {
  const field = document.createElement("input");
  document.body.append(field);
  key("keydown", "KeyD", field);
  expect(struck).toEqual([]);
});

test.each(["blur", "stop"] as const)("%s lets go of everything", (how) => {
  key("keydown", "KeyD");
  if (how === "blur") window.dispatchEvent(new Event("blur"));
  else stop();
  vi.advanceTimersByTime(2000);
  expect(struck).toEqual(["KeyD"]);
});
