import { PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import { lanesInOrder } from "./lane-layout.ts";
import { layOutStage, type Rect, type Size, type StageLayout } from "./stage-layout.ts";
import { layOutTable, type TableLayout } from "./table-layout.ts";

/** A drum to touch: where its picture is, in CSS pixels. */
export interface TouchPad extends Rect {
  readonly part: Part;
  readonly lane: Lane;
  /** Its player sits at the upper edge of the screen. */
  readonly turned: boolean;
}

/** All pads of a screen, and what a finger means. */
export interface TouchLayout {
  readonly pads: readonly TouchPad[];
  /** The pad for a finger that comes down at a place; `null` where it is none. */
  readonly at: (x: number, y: number) => TouchPad | null;
}

/** Who plays on a screen, and how they sit before it. */
export interface TouchSeats {
  /** The drums in use. */
  readonly lanes: ForBoth<readonly Lane[]>;
  /** The parts that people play. */
  readonly people: readonly Part[];
  /** Who sits at the lower edge of a screen that lies flat between the two; `null`: both sit before it. */
  readonly near: Part | null;
}

/** Touching higher than this share of the window is no stroke: the song's own buttons are there. */
const HIGHEST_SHARE = 0.3;
/** In landscape a player's pads are together this much of the window wide: lanes alone are too narrow for fingers. */
const HALF_SHARE = 0.46;

/** Half a ring on the line, in note units: pads begin under it. */
const RING_UNITS = 34;

export function layOutTouch(size: Size, { lanes, people, near }: TouchSeats): TouchLayout {
  const counts = { left: lanes.left.length, right: lanes.right.length };
  if (near === null) {
    const pads = layOutPads(layOutStage(size, counts, true), lanes, people);
    return { pads, at: (x, y) => (y < size.height * HIGHEST_SHARE ? null : nearest(pads, x)) };
  }
  const pads = layOutTablePads(layOutTable(size, counts, near), lanes);
  const [upper, lower] = [pads.filter(({ turned }) => turned), pads.filter(({ turned }) => !turned)];
  return { pads, at: (x, y) => nearest(y < size.height / 2 ? upper : lower, x) };
}

/**
 * The pads under the lanes of those parts that people play, from left to right. In portrait each is as wide as its lane;
 * in landscape the pads of a player share that player's half of the window.
 */
function layOutPads(
  layout: StageLayout,
  lanes: ForBoth<readonly Lane[]>,
  people: readonly Part[],
): readonly TouchPad[] {
  return PARTS.filter((part) => people.includes(part)).flatMap((part) => {
    const order = lanesInOrder(part, lanes[part]);
    return order.map((lane, index) => ({
      part,
      lane,
      turned: false,
      ...padRect(layout, part, index, order.length),
    }));
  });
}

function padRect(layout: StageLayout, part: Part, index: number, count: number): Rect {
  const { laneXs, laneWidth, hitY, scale } = layout.fields[part];
  const y = hitY + RING_UNITS * scale;
  const height = layout.height - y - 4;
  if (layout.portrait) return { x: (laneXs[index] ?? 0) - laneWidth / 2, y, width: laneWidth, height };
  const width = (layout.width * HALF_SHARE) / count;
  const from = part === "left" ? 0 : layout.width * (1 - HALF_SHARE);
  return { x: from + index * width, y, width, height };
}

/** Each player's pads along the whole of their own edge, in the order of the lanes as that player sees them. */
function layOutTablePads(
  { half, seats, padsTop }: TableLayout,
  lanes: ForBoth<readonly Lane[]>,
): readonly TouchPad[] {
  return PARTS.flatMap((part) => {
    const order = lanesInOrder(part, lanes[part]);
    const { y, turned } = seats[part];
    const size = { width: half.width / order.length, height: half.height - padsTop };
    return order.map((lane, index) => {
      const x = (turned ? order.length - 1 - index : index) * size.width;
      return { part, lane, turned, x, y: turned ? y : y + padsTop, ...size };
    });
  });
}

/** The pad nearest by its column: no finger falls between two. */
function nearest(pads: readonly TouchPad[], x: number): TouchPad | null {
  const away = (pad: TouchPad): number => Math.max(pad.x - x, x - pad.x - pad.width, 0);
  return pads.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
