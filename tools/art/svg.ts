import type { Drawing } from "../../src/look/drawing.ts";

/** A source, and how many units at each edge of it are left out of an atlas, so that a stretched frame has no soft edge. */
export interface Source extends Drawing {
  readonly inset: number;
}

const BOX = /viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"/u;

/** Reads view box, inset and body of one SVG source; `place` names the file in messages. */
export function readDrawing(source: string, place: string): Source {
  const root = /<svg\b([^>]*)>([\s\S]*)<\/svg>/u.exec(source);
  if (root === null) throw new Error(`${place}: not an SVG with one root`);
  const [, attributes = "", body = ""] = root;
  const box = BOX.exec(attributes);
  if (box === null) throw new Error(`${place}: no viewBox of four numbers`);
  const [x, y, width, height] = box.slice(1).map(Number) as [number, number, number, number];
  const inset = Number(/data-inset="(\d+)"/u.exec(attributes)?.[1] ?? 0);
  return { x, y, width, height, inset, body };
}

/** A body without comments and without the spaces between its elements. */
export const squeezed = (body: string): string =>
  body
    .replaceAll(/<!--[\s\S]*?-->/gu, "")
    .replaceAll(/>\s+</gu, "><")
    .trim();
