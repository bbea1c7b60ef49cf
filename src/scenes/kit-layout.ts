import type { Lane } from "../core/drums.ts";
import type { Hand } from "../look/rig.ts";
import type { Point } from "./arm-layout.ts";

/** What strikes: a hand with its stick, or the foot on the pedal. */
export type Limb = Hand | "foot";

/** Lanes that a stick strikes. */
export type StickLane = Exclude<Lane, "kick">;

/** From the grip to the tip that touches. */
const STICK = 104;

/** How an arm and a stick lie: all that is needed to draw them. */
export interface StickPose {
  /** Where the hand holds the stick. */
  readonly wrist: Point;
  /** Direction from grip to tip, radians, 0 to the right, clockwise on screen. */
  readonly aim: number;
  /** See `reach`. */
  readonly bend: number;
}

interface Contact {
  /** Where the tip touches. */
  readonly tip: Point;
  readonly aim: number;
  readonly bend: number;
}

const turn = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where and how each hand strikes each drum. */
const CONTACTS: Readonly<Record<Hand, Readonly<Record<StickLane, Contact>>>> = {
  outer: {
    hat: { tip: { x: -186, y: -256 }, aim: turn(143), bend: 1 },
    snare: { tip: { x: -120, y: -186 }, aim: turn(100), bend: -1 },
    crash: { tip: { x: 138, y: -346 }, aim: turn(-14), bend: 0.6 },
  },
  inner: {
    hat: { tip: { x: -150, y: -252 }, aim: turn(170), bend: -0.7 },
    snare: { tip: { x: -96, y: -184 }, aim: turn(150), bend: 1 },
    crash: { tip: { x: 168, y: -352 }, aim: turn(-24), bend: -0.9 },
  },
};

/** Hands wait low over the snare, tips together, as drummers wait. */
export const REST: Readonly<Record<Hand, StickPose>> = {
  outer: { wrist: { x: -104, y: -246 }, aim: turn(52), bend: -0.8 },
  inner: { wrist: { x: 60, y: -236 }, aim: turn(152), bend: 0.9 },
};

/** The stick at the drum: its tip is exactly on the head. */
export function contactPose(hand: Hand, lane: StickLane): StickPose {
  const { tip, aim, bend } = CONTACTS[hand][lane];
  return { wrist: { x: tip.x - STICK * Math.cos(aim), y: tip.y - STICK * Math.sin(aim) }, aim, bend };
}

/**
 * The stick lifted off the drum, ready to come down.
 *
 * @param lift 1 for a plain stroke; an accent is higher, a rebound lower.
 */
export function raisedPose(hand: Hand, lane: StickLane, lift: number): StickPose {
  const { wrist, aim, bend } = contactPose(hand, lane);
  const up = Math.cos(aim) < 0 ? 1 : -1;
  return {
    wrist: { x: wrist.x, y: wrist.y - 30 * lift },
    aim: aim + up * turn(52) * lift,
    bend,
  };
}

export const tipOf = (pose: StickPose): Point => ({
  x: pose.wrist.x + STICK * Math.cos(pose.aim),
  y: pose.wrist.y + STICK * Math.sin(pose.aim),
});
