import type { RibbonLink } from "../core/sync/ribbon.ts";

/** The size that chats and feeds show whole, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the ribbon lies on the card. */
export const RIBBON = { x: 60, y: 430, width: 1080, height: 110 } as const;

/** An asynchrony of this size reaches the edge of the ribbon, in milliseconds. */
const EDGE_MS = 100;

export interface RibbonBar {
  readonly x: number;
  /** From the middle of the ribbon: up is the left player ahead. */
  readonly y: number;
  readonly height: number;
  readonly colour: string;
}

const COLOURS: Readonly<Record<RibbonLink["word"], string>> = {
  one: "#2cb9a8",
  tight: "#2cb9a8",
  together: "#ffbe55",
  loose: "#d49a66",
  apart: "#e2492c",
  alone: "#9c2b2b",
  silence: "#9c2b2b",
};

/** The bars of the ribbon, in pixels of the card: from the middle to the asynchrony; a low mark where a side was not heard. */
export function ribbonBars(ribbon: readonly RibbonLink[], lengthMs: number): readonly RibbonBar[] {
  const half = RIBBON.height / 2;
  const middle = RIBBON.y + half;
  return ribbon.map(({ atMs, dMs, word }) => {
    const x = RIBBON.x + (RIBBON.width * Math.max(0, Math.min(lengthMs, atMs))) / lengthMs;
    if (dMs === null) return { x, y: RIBBON.y + RIBBON.height - 8, height: 8, colour: COLOURS[word] };
    const reach = (half * Math.max(-EDGE_MS, Math.min(EDGE_MS, dMs))) / EDGE_MS;
    const height = Math.max(4, Math.abs(reach));
    return { x, y: reach > 0 ? middle - height : middle, height, colour: COLOURS[word] };
  });
}

/** A size of letters at which a text is no wider than it may be. */
export function fittingSize(largest: number, widthMost: number, widthAt: (size: number) => number): number {
  const width = widthAt(largest);
  return width <= widthMost ? largest : Math.floor((largest * widthMost) / width);
}
