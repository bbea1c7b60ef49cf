import jsQR from "jsqr";
import { expect, test } from "vitest";
import type { RibbonLink } from "../core/sync/ribbon.ts";
import { CARD, fittingSize, RIBBON, ribbonBars } from "./card-layout.ts";
import { chatText, sectionMarks } from "./chat-text.ts";
import { pictureCode } from "./picture-code.ts";

test("a picture code is read back by another library", () => {
  const link = `https://example.org/nara-duet/#r=1${"Ab0_-9".repeat(120)}z`;
  const code = pictureCode(link);
  expect(code).not.toBeNull();
  expect(jsQR(...pixelsOf(code!))?.data).toBe(link);
});

test("what no phone could read has no picture code", () => {
  expect(pictureCode("a".repeat(1600))).toBeNull();
  expect(pictureCode("a".repeat(9000))).toBeNull();
});

test("a chat gets a line of words, a mark for each section, and the link alone on its line", () => {
  expect(sectionMarks([1000, 900, 899, 700, 400, 0, null])).toBe("🟩🟩🟨🟨🟧🟥⬜");
  expect(chatText("Haru and Jihun", [950], "https://example.org/#r=1z")).toBe(
    "Haru and Jihun\n🟩\nhttps://example.org/#r=1z",
  );
});

test("bars of the ribbon stay on the card, up for the left player ahead", () => {
  const links = [-500, -40, 0, 40, 500, null].map((dMs, index): RibbonLink => ({
    atMs: index * 900 - 1000,
    dMs,
    word: "together",
    quality: 700,
  }));
  const bars = ribbonBars(links, 3000);
  const middle = RIBBON.y + RIBBON.height / 2;
  for (const { x, y, height } of bars) {
    expect(x).toBeGreaterThanOrEqual(RIBBON.x);
    expect(x).toBeLessThanOrEqual(CARD.width - RIBBON.x);
    expect(y).toBeGreaterThanOrEqual(RIBBON.y);
    expect(y + height).toBeLessThanOrEqual(RIBBON.y + RIBBON.height);
  }
  expect(bars[3]!.y).toBeLessThan(middle);
  expect(bars[1]!.y).toBe(middle);
});

test.each([
  { width: 100, size: 40 },
  { width: 300, size: 40 },
  { width: 600, size: 20 },
])("a text $width wide at 40 is written at $size where 300 is the most", ({ width, size }) => {
  expect(fittingSize(40, 300, (at) => (at * width) / 40)).toBe(size);
});

/** Four pixels a module, white around. */
function pixelsOf({ path, size }: { path: string; size: number }): [Uint8ClampedArray, number, number] {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return [pixels, side, side];
}
