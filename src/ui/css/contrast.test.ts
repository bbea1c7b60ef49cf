import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const palette = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../assets/art/palette.json"), "utf8"),
) as Readonly<Record<string, string>>;

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, each a name of the palette or `#rrggbb`: 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((name) => luminance(palette[name] ?? name))
    .toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ["ink", "cream"],
  ["ink", "amber"],
  ["ink", "fawn"],
  ["ink", "#f2dcb4"],
  ["ink", "#ecd3a8"],
  ["#55406b", "cream"],
  ["#55406b", "#ecd3a8"],
  ["lacquer", "cream"],
  ["pine", "cream"],
  ["cream", "night"],
  ["cream", "indigo"],
  ["cream", "plum"],
  ["#dccbe6", "indigo"],
  ["#dccbe6", "plum"],
  ["amber", "plum"],
  ["#6d1414", "#ffd3c7"],
  ["cream", "#4a3378"],
  ["amber", "#4a3378"],
])("text in %s on %s has a contrast of 4.5 or more", (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["vermilion", "night"],
  ["teal", "night"],
  ["vermilion", "ink"],
  ["teal", "ink"],
  ["amber", "night"],
  ["rose", "night"],
  ["steel", "night"],
  ["cream", "night"],
  ["vermilion", "#2b2159"],
  ["teal", "#2b2159"],
  ["amber", "#2b2159"],
])("notes and marks in %s on %s have a contrast of 3 or more", (note, ground) => {
  expect(contrast(note, ground)).toBeGreaterThanOrEqual(3);
});

test("the players' colours differ in lightness too", () => {
  expect(contrast("vermilion", "teal")).toBeGreaterThan(1.5);
});
