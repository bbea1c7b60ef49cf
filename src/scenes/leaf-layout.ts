import { smooth } from "./motion-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** Leaves that may be in the air at once. */
export const LEAVES = 18;

/** Where a leaf is and how it lies. */
export interface Leaf {
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly turn: number;
}

const FALL_MS = 6500;

/** Where leaf `index` is at a time: down from the beam to the boards, to and fro, each in its own time, without end. */
export function leafAt(index: number, atMs: number, { view, floorY, scene }: StageLayout): Leaf {
  const seed = index * 0.618034;
  const fallen = (atMs / (FALL_MS * (1 + 0.5 * (seed % 1))) + index * 0.7548777) % 1;
  return {
    x: view.x + (seed % 1) * view.width + Math.sin(fallen * 11 + 5 * seed) * 34 * scene,
    y: (fallen * 1.2 - 0.08) * floorY,
    turn: Math.sin(fallen * 14 + 9 * seed) * 1.1 + 6 * seed,
  };
}

/** From this warmth on leaves fall: the lanterns are all but lit. */
const FROM_WARMTH = 0.88;

/** How clearly leaves are seen for the warmth of the lock chain, 0 to 1. */
export const leafAlpha = (warmth: number): number => smooth((warmth - FROM_WARMTH) / (1 - FROM_WARMTH));
