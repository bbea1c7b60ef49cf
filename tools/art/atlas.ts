import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import type { Frame } from "./frames.ts";
import { packShelves, type Spot } from "../../src/look/shelf.ts";

/** Page width in units; twice that is what every WebGL device can hold as a texture. */
const PAGE_WIDTH = 2048;
const GAP = 2;

export interface Atlas {
  readonly json: string;
  readonly webp: Uint8Array;
}

function pageSvg(frames: readonly Frame[], spots: readonly Spot[], height: number): string {
  const placed = frames.map((frame, index) => {
    const { x, y } = spots[index] as Spot;
    const box = `${frame.x} ${frame.y} ${frame.width} ${frame.height}`;
    return `<svg x="${x}" y="${y}" width="${frame.width}" height="${frame.height}" viewBox="${box}">${frame.body}</svg>`;
  });
  const size = `width="${PAGE_WIDTH}" height="${height}" viewBox="0 0 ${PAGE_WIDTH} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${placed.join("\n")}</svg>`;
}

/** One entry of Phaser's JSON hash. The anchor, a share of the frame, is where the source has its origin. */
function entry(frame: Frame, spot: Spot, scale: number) {
  const w = (frame.width - 2 * frame.inset) * scale;
  const h = (frame.height - 2 * frame.inset) * scale;
  const anchor = {
    x: -(frame.x + frame.inset) / (frame.width - 2 * frame.inset),
    y: -(frame.y + frame.inset) / (frame.height - 2 * frame.inset),
  };
  const at = { x: (spot.x + frame.inset) * scale, y: (spot.y + frame.inset) * scale, w, h };
  return {
    frame: at,
    rotated: false,
    trimmed: false,
    spriteSourceSize: { x: 0, y: 0, w, h },
    sourceSize: { w, h },
    anchor,
  };
}

/**
 * Draws frames into one page at `scale` pixels a unit. Equal input gives equal bytes. Lossless WebP, because it is a
 * third of the size of the PNG and every browser with WebGL 2 reads it.
 */
export async function buildAtlas(frames: readonly Frame[], image: string, scale: number): Promise<Atlas> {
  const { spots, height } = packShelves(frames, PAGE_WIDTH, GAP);
  if (height > PAGE_WIDTH) throw new Error(`${image}: ${height} units high; a page has ${PAGE_WIDTH}`);
  const svg = pageSvg(frames, spots, height);
  const png = new Resvg(svg, { fitTo: { mode: "zoom", value: scale }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
  const webp = await sharp(png).webp({ lossless: true, effort: 4 }).toBuffer();
  const named = frames.map(
    (frame, index) => [frame.name, entry(frame, spots[index] as Spot, scale)] as const,
  );
  const size = { w: PAGE_WIDTH * scale, h: height * scale };
  const json = {
    frames: Object.fromEntries(named),
    meta: { image, format: "RGBA8888", size, scale: String(scale) },
  };
  return { json: `${JSON.stringify(json)}\n`, webp };
}
