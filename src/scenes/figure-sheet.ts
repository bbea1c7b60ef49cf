import type { Scene } from "phaser";
import { pictureAddress } from "../look/drawing.ts";
import { type FigureFrame, figureFrames, type FigureOptions, type Wardrobe } from "../look/figure.ts";
import { packShelves, type Spot } from "../look/shelf.ts";
import { type Sheet, sheetOfTexture } from "./art.ts";

/** A drummer, their jacket and their kit, painted onto one canvas. */
export interface PaintedFigure {
  readonly canvas: HTMLCanvasElement;
  readonly frames: readonly FigureFrame[];
  readonly spots: readonly Spot[];
  /** Pixels of the canvas for one unit. */
  readonly unitPx: number;
}

const PAGE_WIDTH = 1024;
const GAP = 2;

/** All frames at their spots, as SVG markup without its root. */
const pageBody = (frames: readonly FigureFrame[], spots: readonly Spot[]): string =>
  frames
    .map(({ x, y, width, height, body }, i) => {
      const spot = spots[i] ?? { x: 0, y: 0 };
      const box = `viewBox="${x} ${y} ${width} ${height}"`;
      return `<svg x="${spot.x}" y="${spot.y}" width="${width}" height="${height}" ${box}>${body}</svg>`;
    })
    .join("");

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/**
 * Paints one player's look in the browser: any jacket in any colours, as sharp as this screen needs.
 *
 * @throws Error as a rejection where the browser can't draw it.
 */
export async function paintFigure(
  wardrobe: Wardrobe,
  options: FigureOptions,
  unitPx: number,
): Promise<PaintedFigure> {
  const frames = figureFrames(wardrobe, options);
  const { spots, height } = packShelves(frames, PAGE_WIDTH, GAP);
  const page = { x: 0, y: 0, width: PAGE_WIDTH, height };
  const image = await loaded(pictureAddress(page, pageBody(frames, spots), unitPx));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.ceil(PAGE_WIDTH * unitPx), Math.ceil(height * unitPx)];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to paint drummers on");
  context.drawImage(image, 0, 0);
  return { canvas, frames, spots, unitPx };
}

/** Makes a painted figure a texture of the scene, its frames turning about the origins of their sources. */
export function sheetOfFigure(scene: Scene, key: string, figure: PaintedFigure): Sheet {
  const { canvas, frames, spots, unitPx } = figure;
  const texture = scene.textures.addCanvas(key, canvas);
  if (texture === null) throw new Error(`there is a texture ${key} already`);
  frames.forEach(({ name, x, y, width, height }, i) => {
    const spot = spots[i] ?? { x: 0, y: 0 };
    const frame = texture.add(name, 0, spot.x * unitPx, spot.y * unitPx, width * unitPx, height * unitPx);
    if (frame === null) return;
    frame.customPivot = true;
    [frame.pivotX, frame.pivotY] = [-x / width, -y / height];
  });
  return sheetOfTexture(scene, key, unitPx);
}

/** How many pixels a unit of the rig needs on a screen whose shorter side has so many of them. */
export const figureSharpness = (shortSidePx: number): number =>
  Math.min(2.5, Math.max(1, Math.ceil((shortSidePx / 900) * 2) / 2));
