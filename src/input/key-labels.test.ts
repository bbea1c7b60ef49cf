import { expect, test } from "vitest";
import { layoutOf, loadKeyLabels, type KeyboardLayout } from "./key-labels.ts";

const plain = { shiftKey: false, altKey: false, isComposing: false };
const layout = (keys: Record<string, string>): KeyboardLayout => ({
  getLayoutMap: () => Promise.resolve(new Map(Object.entries(keys))),
});

test.each([
  ["KeyA", "A"],
  ["Semicolon", ";"],
  ["Digit1", "1"],
  ["Numpad5", "5"],
  ["NumpadAdd", "+"],
  ["F11", "F11"],
])("without a layout %s is %s", async (code, label) => {
  const labels = await loadKeyLabels(undefined);
  expect(labels.labelOf(code)).toBe(label);
});

test("the browser's layout comes first", async () => {
  const labels = await loadKeyLabels(layout({ KeyA: "q", Semicolon: "ö", KeyS: "ß" }));
  expect(["KeyA", "Semicolon", "KeyS", "KeyD"].map((code) => labels.labelOf(code))).toEqual([
    "Q",
    "Ö",
    "ß",
    "D",
  ]);
  expect(labels.learn({ code: "KeyA", key: "a", ...plain })).toBe(false);
  expect(labels.labelOf("KeyA")).toBe("Q");
});

test("what a key typed is learned", async () => {
  const labels = await loadKeyLabels(undefined);
  expect(labels.learn({ code: "KeyA", key: "q", ...plain })).toBe(true);
  expect(labels.learn({ code: "KeyA", key: "q", ...plain })).toBe(false);
  expect(labels.labelOf("KeyA")).toBe("Q");
});

test.each([
  { key: "Process" },
  { key: "Dead" },
  { key: " " },
  { key: "ㄴ" },
  { key: "と" },
  { key: "q", isComposing: true },
  { key: "Q", shiftKey: true },
  { key: "å", altKey: true },
])("$key says nothing about the keycap", async (event) => {
  const labels = await loadKeyLabels(undefined);
  expect(labels.learn({ code: "KeyS", ...plain, ...event })).toBe(false);
  expect(labels.labelOf("KeyS")).toBe("S");
});

test("a layout that is refused is as good as none", async () => {
  const labels = await loadKeyLabels({ getLayoutMap: () => Promise.reject(new Error("not in a frame")) });
  expect(labels.labelOf("KeyA")).toBe("A");
});

test("not every browser has a layout", () => {
  expect(layoutOf({})).toBeUndefined();
  expect(layoutOf({ keyboard: {} })).toBeUndefined();
  const keyboard = layout({});
  expect(layoutOf({ keyboard })).toBe(keyboard);
});
