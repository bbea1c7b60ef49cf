import type { Scene } from "phaser";
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

function pageSvg(
  frames: readonly FigureFrame[],
  spots: readonly Spot[],
  height: number,
  unitPx: number,
): string {
  const placed = frames.map(({ x, y, width, height: high, body }, i) => {
    const spot = spots[i] ?? { x: 0, y: 0 };
    const box = `viewBox="${x} ${y} ${width} ${high}"`;
    return `<svg x="${spot.x}" y="${spot.y}" width="${width}" height="${high}" ${box}>${body}</svg>`;
  });
  const size = `width="${PAGE_WIDTH * unitPx}" height="${height * unitPx}" viewBox="0 0 ${PAGE_WIDTH} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${placed.join("")}</svg>`;
}

async function drawn(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
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
  const image = await drawn(pageSvg(frames, spots, height, unitPx));
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
