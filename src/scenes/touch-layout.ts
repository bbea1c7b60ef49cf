import { PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import { lanesInOrder } from "./lane-layout.ts";
import type { Rect, StageLayout } from "./stage-layout.ts";

/** A drum to touch: where its picture is, in CSS pixels. */
export interface TouchPad extends Rect {
  readonly part: Part;
  readonly lane: Lane;
}

/** Touching higher than this share of the window is no stroke: the song's own buttons are there. */
const HIGHEST_SHARE = 0.3;
/** In landscape a player's pads are together this much of the window wide: lanes alone are too narrow for fingers. */
const HALF_SHARE = 0.46;

/**
 * The pads under the lanes of those parts that people play, from left to right. In portrait each is as wide as its lane;
 * in landscape the pads of a player share that player's half of the window.
 */
export function layOutPads(
  layout: StageLayout,
  lanes: ForBoth<readonly Lane[]>,
  people: readonly Part[],
): readonly TouchPad[] {
  return PARTS.filter((part) => people.includes(part)).flatMap((part) => {
    const order = lanesInOrder(part, lanes[part]);
    return order.map((lane, index) => ({ part, lane, ...padRect(layout, part, index, order.length) }));
  });
}

function padRect(layout: StageLayout, part: Part, index: number, count: number): Rect {
  const { laneXs, laneWidth, hitY, scale } = layout.fields[part];
  const y = hitY + 26 * scale;
  const height = layout.height - y - 4;
  if (layout.portrait) return { x: (laneXs[index] ?? 0) - laneWidth / 2, y, width: laneWidth, height };
  const width = (layout.width * HALF_SHARE) / count;
  const from = part === "left" ? 0 : layout.width * (1 - HALF_SHARE);
  return { x: from + index * width, y, width, height };
}

/** The pad that a finger at a place means: the nearest by its column, so that no finger falls between two. */
export function padAt<P extends TouchPad>(
  pads: readonly P[],
  { height }: Pick<StageLayout, "height">,
  x: number,
  y: number,
): P | null {
  if (y < height * HIGHEST_SHARE) return null;
  const away = (pad: P): number => Math.max(pad.x - x, x - pad.x - pad.width, 0);
  return pads.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
