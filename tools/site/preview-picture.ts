import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import wawoff2 from "wawoff2";
import type { Level } from "../../src/core/level/level-schema.ts";
import { DEFAULT_JACKETS } from "../../src/core/jacket.ts";
import { jacketBack, type Wardrobe } from "../../src/look/figure.ts";

/** The size that chats and feeds show whole, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const;
const FONTS = ["dela-gothic-one", "black-han-sans"] as const;

export type DrawPreview = (level: Level) => Buffer;

/** Gets ready to draw the pictures that chats show beside links: with the game's own fonts, so that every machine draws the same. */
export async function previewArtist(root: string): Promise<DrawPreview> {
  const fontFiles = await unpackedFonts(root);
  const wardrobe = JSON.parse(
    readFileSync(path.join(root, "assets/stage/wardrobe.json"), "utf8"),
  ) as Wardrobe;
  return (level) =>
    new Resvg(pictureOf(level, wardrobe), {
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Dela Gothic One" },
    })
      .render()
      .asPng();
}

/** One after the other: the unpacker has one memory, and two at a time would write over each other. */
async function unpackedFonts(root: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "nara-duet-fonts-"));
  const files: string[] = [];
  for (const name of FONTS) {
    const packed = readFileSync(path.join(root, `assets/fonts/${name}.woff2`));
    const file = path.join(folder, `${name}.ttf`);
    writeFileSync(file, await wawoff2.decompress(packed));
    files.push(file);
  }
  return files;
}

function written(y: number, size: number, fill: string, font: string, words: string): string {
  return `<text x="600" y="${y}" font-size="${fittingSize(words, size)}" text-anchor="middle" fill="${fill}" stroke="#22183a" stroke-width="10" paint-order="stroke" stroke-linejoin="round" font-family="${font}">${escaped(words)}</text>`;
}

function pictureOf({ title }: Level, wardrobe: Wardrobe): string {
  const [left, right] = [DEFAULT_JACKETS.left, DEFAULT_JACKETS.right].map(
    (jacket) => jacketBack(wardrobe, jacket).body,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${PREVIEW.width}" height="${PREVIEW.height}">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#161338"/><stop offset="1" stop-color="#2f2468"/></linearGradient></defs>
<rect width="1200" height="630" fill="url(#sky)"/><circle cx="600" cy="250" r="230" fill="#fff0d2" opacity=".16"/>
<g transform="translate(190,360) scale(1.1)">${left}</g><g transform="translate(1010,360) scale(1.1)">${right}</g>
${written(270, 84, "#fff0d2", "Dela Gothic One", title.en)}
${written(350, 44, "#ffbe55", "Dela Gothic One", title.ja)}
${written(410, 44, "#ffbe55", "Black Han Sans", title.ko)}
${written(570, 48, "#2cb9a8", "Dela Gothic One", "Nara Duet · 奈良デュエット")}
<rect x="5" y="5" width="1190" height="620" fill="none" stroke="#ffbe55" stroke-width="10"/></svg>`;
}

/** Letters of East Asian scripts are square, Latin ones about two thirds of that. */
function fittingSize(words: string, largest: number): number {
  const breadth = Array.from(words).reduce(
    (sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.7),
    0,
  );
  return Math.min(largest, Math.floor(560 / breadth));
}

export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
