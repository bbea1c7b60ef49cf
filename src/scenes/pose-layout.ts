import type { Hand } from "../look/rig.ts";
import { contactPose, raisedPose, REST, type StickLane, type StickPose } from "./kit-layout.ts";
import { clamp01, mix, smooth } from "./motion-layout.ts";

/** A stroke that was made, `ageMs` ago. */
export interface MadeStroke {
  readonly lane: StickLane;
  readonly ageMs: number;
  readonly accent: boolean;
}

/** A note that this hand will play, due in `inMs` (negative: overdue). */
export interface DueStroke {
  readonly lane: StickLane;
  readonly inMs: number;
  readonly accent: boolean;
}

/** The stick stays on the head for this long, so that every display shows it there. */
const CONTACT_MS = 36;
const REBOUND_MS = 110;
const SETTLE_MS = 260;
/** A hand starts to lift this long before its note and is up {@link READY_MS} before it. */
const LIFT_FROM_MS = 170;
const READY_MS = 55;
/** How long it waits for a stroke that does not come. */
const WAIT_MS = 70;

const liftOf = (accent: boolean): number => (accent ? 1.5 : 1);

/** How far a hand has lifted for a note due in `inMs`: 0 not yet, 1 ready. */
export function anticipation(inMs: number): number {
  if (inMs < 0) return 1 - smooth((-inMs - WAIT_MS) / 120);
  return smooth((LIFT_FROM_MS - inMs) / (LIFT_FROM_MS - READY_MS));
}

function mixPoses(from: StickPose, to: StickPose, share: number): StickPose {
  return {
    wrist: { x: mix(from.wrist.x, to.wrist.x, share), y: mix(from.wrist.y, to.wrist.y, share) },
    aim: mix(from.aim, to.aim, share),
    bend: mix(from.bend, to.bend, share),
  };
}

/** Lifted for the next note, and in the last moment already on the way down. */
function waitingPose(hand: Hand, due: DueStroke | null): StickPose {
  if (due === null) return REST[hand];
  const falling = 0.45 * smooth((READY_MS - due.inMs) / READY_MS);
  const up = raisedPose(hand, due.lane, liftOf(due.accent) * (1 - falling));
  return mixPoses(REST[hand], up, anticipation(due.inMs));
}

/** On the head, then thrown back by it. */
function struckPose(hand: Hand, made: MadeStroke): StickPose {
  const thrown = clamp01((made.ageMs - CONTACT_MS) / REBOUND_MS);
  const ease = 1 - (1 - thrown) * (1 - thrown);
  const rebound = raisedPose(hand, made.lane, 0.62 * liftOf(made.accent));
  return mixPoses(contactPose(hand, made.lane), rebound, ease);
}

/**
 * How one arm lies: at the drum within the frame of a stroke, thrown back after it, lifted before the next note, at
 * rest otherwise.
 */
export function stickPose(hand: Hand, made: MadeStroke | null, due: DueStroke | null): StickPose {
  const waiting = waitingPose(hand, due);
  if (made === null || made.ageMs > CONTACT_MS + REBOUND_MS + SETTLE_MS) return waiting;
  const settled = smooth((made.ageMs - CONTACT_MS - REBOUND_MS) / SETTLE_MS);
  const called = due === null ? 0 : anticipation(due.inMs) * smooth((made.ageMs - CONTACT_MS) / 60);
  return mixPoses(struckPose(hand, made), waiting, Math.max(settled, called));
}

/** How far the heel is off the pedal, 0 to 1. */
export function footLift(madeAgeMs: number, dueInMs: number): number {
  const pressed = 1 - smooth((madeAgeMs - CONTACT_MS) / 90);
  return anticipation(dueInMs) * (1 - pressed);
}
