import type { ForBoth, Part } from "../core/drums.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** One player's lanes, from where notes appear to the name of the keys. */
export interface FieldLayout {
  readonly rect: Rect;
  /** Middle of each lane, from left to right on the screen. */
  readonly laneXs: readonly number[];
  readonly laneWidth: number;
  /** Where a note appears, and where it is due. */
  readonly fromY: number;
  readonly hitY: number;
  readonly capY: number;
  readonly wordY: number;
  /** The side toward the partner: its x, and which way it looks. */
  readonly innerX: number;
  readonly inward: 1 | -1;
  /** Where the sign of a meeting hangs: on the inner edge, or beside it where the partner's edge is next to it. */
  readonly beadX: number;
  /** Pixels for one unit of a note. */
  readonly scale: number;
}

export interface DrummerPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** 1 as drawn, −1 mirrored. */
  readonly mirror: 1 | -1;
}

/** Everything's place, in CSS pixels. */
export interface StageLayout extends Size {
  readonly portrait: boolean;
  readonly fields: ForBoth<FieldLayout>;
  /** What the fields leave free: the drummers' part of the picture. */
  readonly view: Rect;
  readonly drummers: ForBoth<DrummerPlace>;
  /** Pixels for one unit of scenery. */
  readonly scene: number;
  readonly centreX: number;
  /** Back edge of the stage floor. */
  readonly floorY: number;
  readonly moon: { readonly y: number; readonly scale: number };
  readonly syncWord: { readonly y: number; readonly size: number };
  readonly wordSize: number;
}

/** Wider windows than this keep the players together: nobody wants to look three monitors to the side. */
const WIDEST = 2.3;
const NOTE_UNITS = 66;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

interface Frame {
  readonly laneWidth: number;
  readonly top: number;
  readonly bottom: number;
  /** The edge away from the partner. */
  readonly outerX: number;
  /** How far inside its edge a field hangs its signs, in note units. */
  readonly beadInset: number;
}

function fieldAt(part: Part, lanes: number, frame: Frame): FieldLayout {
  const { laneWidth, top, bottom, outerX, beadInset } = frame;
  const pad = laneWidth * 0.16;
  const width = lanes * laneWidth + 2 * pad;
  const x = part === "left" ? outerX : outerX - width;
  const height = bottom - top;
  const scale = Math.min(laneWidth / NOTE_UNITS, height / 480);
  const capY = bottom - 58 * scale;
  const inward = part === "left" ? 1 : -1;
  const innerX = part === "left" ? x + width : x;
  return {
    rect: { x, y: top, width, height },
    laneXs: Array.from({ length: lanes }, (_, i) => x + pad + (i + 0.5) * laneWidth),
    laneWidth,
    fromY: top + 30 * scale,
    hitY: capY - 66 * scale,
    capY,
    wordY: bottom - 14 * scale,
    innerX,
    inward,
    beadX: innerX - inward * beadInset * scale,
    scale,
  };
}

const both = <T>(make: (part: Part) => T): ForBoth<T> => ({ left: make("left"), right: make("right") });

/** Drummers either side of the middle, as large as the view allows. */
function drummersIn(view: Rect, feetY: number, headroom: number): ForBoth<DrummerPlace> {
  const scale = Math.min(view.width / 1104, headroom / 590);
  const apart = Math.min(Math.max(view.width * 0.252, 276 * scale), 330 * scale);
  const x = view.x + view.width / 2;
  return {
    left: { x: x - apart, y: feetY, scale, mirror: 1 },
    right: { x: x + apart, y: feetY, scale, mirror: -1 },
  };
}

/** The sync word stands between the two heads, a little above their eyes: both see it without looking away. */
const wordBetween = ({ y, scale }: DrummerPlace, share: number) => ({
  y: y - 512 * scale,
  size: clamp(scale * 590 * share, 16, 110),
});

/** Fewer lanes may be wider: who plays two of them likes large notes. */
const roomier = (lanes: number): number => 1 + 0.12 * (4 - lanes);

function landscape({ width, height }: Size, lanes: ForBoth<number>): StageLayout {
  const span = Math.min(width, height * WIDEST);
  const left = (width - span) / 2;
  const room = roomier(Math.max(lanes.left, lanes.right));
  const laneWidth = clamp(Math.min(height * 0.087, span * 0.048), 34, 120) * room;
  const margin = span * 0.012;
  const frame = { laneWidth, top: height * 0.012, bottom: height * 0.992, beadInset: 0 };
  const fields = both((part) =>
    fieldAt(part, lanes[part], { ...frame, outerX: part === "left" ? left + margin : left + span - margin }),
  );
  const x = fields.left.innerX;
  const view = { x, y: 0, width: fields.right.innerX - x, height };
  const scene = height / 720;
  const floorY = height * 0.68;
  const drummers = drummersIn(view, floorY + 86 * scene, height * 0.6);
  return {
    width,
    height,
    portrait: false,
    fields,
    view,
    drummers,
    scene,
    centreX: view.x + view.width / 2,
    floorY,
    moon: { y: height * 0.235, scale: scene * 0.78 },
    syncWord: wordBetween(drummers.left, 0.105),
    wordSize: clamp(laneWidth * 0.36, 13, 44),
  };
}

function portrait({ width, height }: Size, lanes: ForBoth<number>): StageLayout {
  const viewHeight = height * 0.46;
  const gap = width * 0.012;
  const most = Math.max(lanes.left, lanes.right);
  const laneWidth = Math.min((width / 2 - 2 * gap) / (most + 0.32), width * 0.21);
  const frame = { laneWidth, top: viewHeight + gap, bottom: height - gap, beadInset: 11 };
  const inset = (part: Part) => Math.max(gap, width / 2 - gap - (lanes[part] + 0.32) * laneWidth);
  const fields = both((part) =>
    fieldAt(part, lanes[part], { ...frame, outerX: part === "left" ? inset(part) : width - inset(part) }),
  );
  const view = { x: 0, y: 0, width, height: viewHeight };
  const scene = Math.max(viewHeight / 720, width / 1500);
  const floorY = viewHeight - 128 * scene;
  const drummers = drummersIn(view, viewHeight - 44 * scene, viewHeight * 0.6);
  return {
    width,
    height,
    portrait: true,
    fields,
    view,
    drummers,
    scene,
    centreX: width / 2,
    floorY,
    moon: { y: viewHeight * 0.27, scale: scene * 0.86 },
    syncWord: wordBetween(drummers.left, 0.12),
    wordSize: clamp(laneWidth * 0.4, 13, 36),
  };
}

/**
 * Where everything stands in a window of `size`. In landscape the lanes are at the far sides and the drummers between
 * them; in portrait the lanes share the lower half and the drummers stand above.
 *
 * @param lanes how many lanes each player uses, 1 to 4.
 */
export const layOutStage = (size: Size, lanes: ForBoth<number>): StageLayout =>
  size.height > size.width ? portrait(size, lanes) : landscape(size, lanes);
