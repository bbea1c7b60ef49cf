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
  /** Middle of the judgement word. */
  readonly wordX: number;
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

/** Where the sync word and the two tokens that go with it stand. */
export interface SyncPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tokensY: number;
}

/** The cord with the lanterns, from the middle of the view. */
export interface CordLayout {
  readonly span: number;
  readonly y: number;
  readonly sag: number;
  /** So much of the middle is hidden behind something: lanterns hang to the sides of it. */
  readonly gap: number;
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
  readonly cord: CordLayout;
  /** As each player looks for it; where both look at one picture it is the same place. */
  readonly sync: ForBoth<SyncPlace>;
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
  /** Pads to touch lie over its foot. */
  readonly pads: boolean;
}

/** A word over the lanes stands this far above the line, in note units: clear of the rings there. */
const WORD_ABOVE = 58;

function fieldAt(part: Part, lanes: number, frame: Frame): FieldLayout {
  const { laneWidth, top, bottom, outerX, beadInset, pads } = frame;
  const pad = laneWidth * 0.16;
  const width = lanes * laneWidth + 2 * pad;
  const x = part === "left" ? outerX : outerX - width;
  const height = bottom - top;
  const scale = Math.min(laneWidth / NOTE_UNITS, height / 480);
  const capY = bottom - 58 * scale;
  const hitY = capY - 66 * scale;
  const inward = part === "left" ? 1 : -1;
  const innerX = part === "left" ? x + width : x;
  return {
    rect: { x, y: top, width, height },
    laneXs: Array.from({ length: lanes }, (_, i) => x + pad + (i + 0.5) * laneWidth),
    laneWidth,
    fromY: top + 30 * scale,
    hitY,
    capY,
    wordX: x + width / 2,
    wordY: pads ? hitY - WORD_ABOVE * scale : bottom - 14 * scale,
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
function wordBetween({ left, right }: ForBoth<DrummerPlace>, share: number): ForBoth<SyncPlace> {
  const { y, scale } = left;
  const size = clamp(scale * 590 * share, 16, 110);
  const at = y - 512 * scale;
  const place = { x: (left.x + right.x) / 2, y: at, size, tokensY: at + size * 1.05 };
  return { left: place, right: place };
}

/** Fewer lanes may be wider: who plays two of them likes large notes. */
const roomier = (lanes: number): number => 1 + 0.12 * (4 - lanes);

function landscape({ width, height }: Size, lanes: ForBoth<number>, pads: boolean): StageLayout {
  const span = Math.min(width, height * WIDEST);
  const left = (width - span) / 2;
  const room = roomier(Math.max(lanes.left, lanes.right));
  const laneWidth = clamp(Math.min(height * 0.087, span * 0.048), 34, 120) * room;
  const margin = span * 0.012;
  const frame = { laneWidth, top: height * 0.012, bottom: height * 0.992, beadInset: 0, pads };
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
    cord: { span: Math.min(view.width * 0.87, 980 * scene), y: 44 * scene, sag: 64 * scene, gap: 0 },
    sync: wordBetween(drummers, 0.105),
    wordSize: clamp(laneWidth * 0.36, 13, 44),
  };
}

function portrait({ width, height }: Size, lanes: ForBoth<number>, pads: boolean): StageLayout {
  const viewHeight = height * 0.46;
  const gap = width * 0.012;
  const most = Math.max(lanes.left, lanes.right);
  const laneWidth = Math.min((width / 2 - 2 * gap) / (most + 0.32), width * 0.21);
  const frame = { laneWidth, top: viewHeight + gap, bottom: height - gap, beadInset: 11, pads };
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
    cord: { span: Math.min(width * 0.87, 980 * scene), y: 28 * scene, sag: 64 * scene, gap: 0 },
    sync: wordBetween(drummers, 0.12),
    wordSize: clamp(laneWidth * 0.4, 13, 36),
  };
}

/**
 * Where everything stands in a window of `size`. In landscape the lanes are at the far sides and the drummers between
 * them; in portrait the lanes share the lower half and the drummers stand above.
 *
 * @param lanes how many lanes each player uses, 1 to 4.
 * @param pads whether pads to touch lie over the foot of the lanes, where words would stand else.
 */
export const layOutStage = (size: Size, lanes: ForBoth<number>, pads = false): StageLayout =>
  size.height > size.width ? portrait(size, lanes, pads) : landscape(size, lanes, pads);
