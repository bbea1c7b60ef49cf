import type { ForBoth, Part } from "../core/drums.ts";
import type { DrummerPlace, FieldLayout, Rect, Size, StageLayout, SyncPlace } from "./stage-layout.ts";

/** Where a player's half is on the screen; turned round for the one who sits at the upper edge. */
export interface SeatPlace extends Rect {
  readonly turned: boolean;
}

/** A screen that lies flat between two players who face each other, in CSS pixels. */
export interface TableLayout {
  /** Both halves alike, each as its player sees it: pads at the lower edge, the beam at the upper. */
  readonly half: StageLayout;
  readonly seats: ForBoth<SeatPlace>;
  /** Upper edge of the pads in a half, as its player sees it; they go on to the player's edge. */
  readonly padsTop: number;
  /** Between the halves. `table.css` draws it, by the same measures. */
  readonly beam: Rect;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const both = <T>(make: (part: Part) => T): ForBoth<T> => ({ left: make("left"), right: make("right") });

/** How high the beam is: a share of the screen's shorter side, within what a finger and an eye need. */
const beamHeight = ({ width, height }: Size): number => clamp(Math.min(width, height) * 0.062, 36, 56);

/** How high the pads are that lie along a player's edge. */
const padHeight = (half: number): number => clamp(half * 0.27, 54, 170);

const NOTE_UNITS = 66;
/** Where the way of notes is short, notes are small; fingers are not: a lane is then wider than its notes. */
const AIRY = 1.3;
const LANE_SHARE = 0.07;
/** The lanes of both together are no more of the width than this. */
const WIDEST_SHARE = 0.5;
/** Notes no smaller than this can still be told apart. */
const SMALLEST_SCALE = 0.36;
/** The way of a note in its own units where there is room. */
const WAY_UNITS = 400;
/** Side pieces and drummers in the units of `stage-layout`: how wide and high one is who plays. */
const DRUMMER = { width: 552, height: 604 };

/** Sizes that everything in a half follows from. */
interface Measures extends Size {
  /** Upper edge of the pads. */
  readonly padsTop: number;
  readonly laneWidth: number;
  readonly scale: number;
  /** Beside the widest field. */
  readonly sideWidth: number;
  readonly wordSize: number;
}

const padding = (laneWidth: number): number => laneWidth * 0.16;
const fieldWidth = (lanes: number, laneWidth: number): number => lanes * laneWidth + 2 * padding(laneWidth);

function measure({ width, height }: Size, most: number): Measures {
  const padsTop = height - padHeight(height);
  const roomy = padsTop / WAY_UNITS;
  const widest = (width * WIDEST_SHARE) / (most + 0.32);
  const laneWidth = Math.min(widest, Math.max(NOTE_UNITS * AIRY * roomy, width * LANE_SHARE));
  const scale = Math.min(laneWidth / NOTE_UNITS, Math.max(roomy, SMALLEST_SCALE));
  const sideWidth = (width - fieldWidth(most, laneWidth)) / 2;
  const wordSize = clamp(Math.min(padsTop * 0.11, sideWidth / 5.8), 11, 44);
  return { width, height, padsTop, laneWidth, scale, sideWidth, wordSize };
}

/** Which side of the lanes a drummer sits on, as their player sees it. */
const sideOf = (part: Part): -1 | 1 => (part === "left" ? -1 : 1);

/** The middle of the room beside the lanes, on a drummer's side. */
const sideX = ({ width, sideWidth }: Measures, part: Part): number =>
  width / 2 + (sideOf(part) * (width - sideWidth)) / 2;

/** Words stand beside the lanes, level with the line that the eyes are on. */
const wordY = ({ padsTop, wordSize }: Measures): number => padsTop - wordSize * 1.25;

/** Lanes in the middle, before their player. They go on behind the pads, where missed notes fall. */
function fieldOf(part: Part, lanes: number, measures: Measures): FieldLayout {
  const { width, height, padsTop, laneWidth, scale } = measures;
  const own = fieldWidth(lanes, laneWidth);
  const rect = { x: (width - own) / 2, y: height * 0.012, width: own, height: height * 0.988 };
  const inward = part === "left" ? 1 : -1;
  const innerX = part === "left" ? rect.x + own : rect.x;
  return {
    rect,
    laneXs: Array.from({ length: lanes }, (_, i) => rect.x + padding(laneWidth) + (i + 0.5) * laneWidth),
    laneWidth,
    fromY: rect.y + 30 * scale,
    hitY: padsTop - 36 * scale,
    // Behind the pads, which have names of their own.
    capY: padsTop + 40 * scale,
    wordX: sideX(measures, part),
    wordY: wordY(measures),
    innerX,
    inward,
    beadX: innerX,
    scale,
  };
}

function drummerOf(part: Part, measures: Measures): DrummerPlace {
  const { padsTop, sideWidth, wordSize } = measures;
  const y = padsTop - wordSize * 1.85;
  const scale = Math.min((sideWidth * 0.96) / DRUMMER.width, (y * 0.9) / DRUMMER.height);
  return { x: sideX(measures, part), y, scale, mirror: part === "left" ? 1 : -1 };
}

/** On the partner's side. */
function syncOf(part: Part, measures: Measures): SyncPlace {
  const { wordSize: size } = measures;
  const y = wordY(measures);
  return { x: sideX(measures, part === "left" ? "right" : "left"), y, size, tokensY: y + size * 0.85 };
}

/** How large drummers are beside scenery, as on a wide stage. */
const DRUMMERS_TO_SCENE = 0.63;

function layOutHalf(measures: Measures, lanes: ForBoth<number>): StageLayout {
  const { width, height } = measures;
  const drummers = both((part) => drummerOf(part, measures));
  const scene = Math.max(drummers.left.scale / DRUMMERS_TO_SCENE, width / 2400);
  return {
    width,
    height,
    portrait: false,
    fields: both((part) => fieldOf(part, lanes[part], measures)),
    view: { x: 0, y: 0, width, height },
    drummers,
    scene,
    centreX: width / 2,
    floorY: drummers.left.y - 86 * scene,
    cord: {
      span: width * 0.94,
      y: 20 * scene,
      sag: 30 * scene,
      gap: width - 2 * measures.sideWidth + 60 * scene,
    },
    sync: both((part) => syncOf(part, measures)),
    wordSize: measures.wordSize,
  };
}

/**
 * Cuts a window of `size` across. Each half is laid out for the player at its outer edge, and both halves alike, so that
 * one set of pictures serves both.
 *
 * @param lanes how many lanes each player uses, 1 to 4.
 * @param near who sits at the lower edge.
 */
export function layOutTable(size: Size, lanes: ForBoth<number>, near: Part): TableLayout {
  const { width } = size;
  // Whole pixels, so that both halves are drawn alike; the beam covers what that is too much.
  const height = Math.ceil((size.height - beamHeight(size)) / 2);
  const beam = { x: 0, y: height, width, height: size.height - 2 * height };
  const measures = measure({ width, height }, Math.max(lanes.left, lanes.right));
  return {
    half: layOutHalf(measures, lanes),
    padsTop: measures.padsTop,
    seats: both((part) => {
      const turned = part !== near;
      return { x: 0, y: turned ? 0 : beam.y + beam.height, width, height, turned };
    }),
    beam,
  };
}
