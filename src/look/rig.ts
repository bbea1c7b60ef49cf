import type { Lane } from "../core/drums.ts";

/**
 * How a drummer and a kit are put together, in rig units: 0,0 is the middle of the rug, y grows downward, the partner
 * is on the right. The right part is the mirror image, and so its lanes are mirrored too.
 */
export interface RigPoint {
  readonly x: number;
  readonly y: number;
}

/** The arm away from the partner, and the one toward them. */
export type Hand = "outer" | "inner";

export const DRUMS: Readonly<Record<Lane, RigPoint>> = {
  hat: { x: -196, y: -250 },
  snare: { x: -112, y: -186 },
  kick: { x: 0, y: -106 },
  crash: { x: 198, y: -352 },
};

export const TOM: RigPoint = { x: 180, y: -162 };
/** Radians, clockwise. */
export const CRASH_TILT = -0.2;
export const HAT_TILT = 0.06;
/** How far the lower hat lies below the upper one. */
export const HAT_GAP = 9;
export const SEAT: RigPoint = { x: 0, y: -166 };
/** Where the neck meets the jacket, from the seat. */
export const NECK: RigPoint = { x: 0, y: -196 };
export const KNEE: RigPoint = { x: 84, y: -196 };
export const PEDAL: RigPoint = { x: 58, y: -6 };
/** As the stand's pole is drawn; it is stretched to where it is needed. */
export const POLE = 200;
/** Where stands begin: their x, and the height at which they end. */
export const STANDS: readonly RigPoint[] = [
  { x: -196, y: -250 },
  { x: 198, y: -352 },
  { x: -112, y: -126 },
];

/** Lengths of upper arm and forearm. */
export const ARM = { upper: 84, fore: 80 } as const;
/** Shoulders, from the seat. */
export const SHOULDERS: Readonly<Record<Hand, RigPoint>> = {
  outer: { x: -56, y: -174 },
  inner: { x: 56, y: -174 },
};
