import { expect, test } from "vitest";
import { LAYOUTS, pictureKeys, PICTURE_HEIGHT, PICTURE_WIDTH, printOf } from "./keyboard-layouts.ts";

test.each(LAYOUTS)("the keys of %s lie beside each other within the picture", (layout) => {
  const keys = pictureKeys(layout);
  for (const a of keys) {
    expect(a.x + a.width).toBeLessThanOrEqual(PICTURE_WIDTH);
    expect(a.y).toBeLessThan(PICTURE_HEIGHT);
    const over = keys.filter((b) => b !== a && b.y === a.y && b.x < a.x + a.width && a.x < b.x + b.width);
    expect(over).toEqual([]);
  }
  expect(new Set(keys.map(({ code }) => code)).size).toBe(keys.length);
});

test.each(LAYOUTS.filter((layout) => layout !== "own"))(
  "%s prints one sign on each of its keys",
  (layout) => {
    const prints = pictureKeys(layout)
      .map(({ code }) => printOf(layout, code))
      .filter((print) => print !== null);
    expect(prints).toHaveLength(46);
    expect(prints.every((print) => Array.from(print).length === 1)).toBe(true);
  },
);

test.each([
  ["azerty", "KeyA", "Q"],
  ["azerty", "Semicolon", "M"],
  ["qwertz", "KeyZ", "Y"],
  ["qwertz", "Semicolon", "Ö"],
  ["dvorak", "KeyS", "O"],
  ["korean", "KeyS", "ㄴ"],
  ["jis", "Quote", ":"],
  ["qwerty", "Numpad5", null],
] as const)("%s prints on %s: %s", (layout, code, print) => {
  expect(printOf(layout, code)).toBe(print);
});
