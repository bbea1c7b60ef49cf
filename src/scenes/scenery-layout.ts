import type { StageLayout } from "./stage-layout.ts";

export interface Star {
  /** Shares of the width and of the sky's height. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly alpha: number;
}

/** Spread by the golden ratio: even, never in rows, and the same every night. */
export const STARS: readonly Star[] = Array.from({ length: 56 }, (_, i) => ({
  x: (i * 0.618034 + 0.13) % 1,
  y: ((i * 0.7548777) % 1) * 0.62,
  size: 0.35 + 0.2 * ((i * 7) % 4),
  alpha: 0.35 + 0.15 * ((i * 5) % 5),
}));

export const CEDARS = 10;

export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Cedars either side of the hall, the nearer to the edge the taller. */
export function spreadCedars({ centreX, floorY, scene, width }: StageLayout): readonly Standing[] {
  const room = Math.max(width / 2 - 330 * scene, 120 * scene);
  return Array.from({ length: CEDARS }, (_, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    const row = i >> 1;
    const share = (row + 0.4) / (CEDARS / 2);
    return {
      x: centreX + side * (330 * scene + share * room),
      y: floorY + 4 * scene,
      scale: scene * (0.62 + 0.4 * share + (row % 2) * 0.16),
    };
  });
}

/** Stone lanterns along the back of the stage: a pair beside the steps of the hall, a pair beside the pillars. */
export function placeStoneLanterns({ centreX, floorY, scene, view }: StageLayout): readonly Standing[] {
  const outer = view.width / 2 - 46 * scene;
  return [-outer, -106 * scene, 106 * scene, outer].map((x, i) => ({
    x: centreX + x,
    y: floorY + (i === 0 || i === 3 ? 22 : 12) * scene,
    scale: scene * (i === 0 || i === 3 ? 0.92 : 0.7),
  }));
}

export const FIREFLIES = 14;

export interface Firefly {
  readonly x: number;
  readonly y: number;
  /** 0 to 1; each glows up and down about every four seconds. */
  readonly alpha: number;
}

/** Where a firefly is at a time: slow loops over the park, each its own. */
export function fireflyAt(index: number, atMs: number, { view, floorY, scene }: StageLayout): Firefly {
  const seed = index * 2.399963;
  const t = atMs / 1000;
  const home = ((index * 0.618034 + 0.2) % 1) * view.width;
  return {
    x: view.x + home + Math.sin(t * 0.31 + seed) * 46 * scene,
    y: floorY - (40 + 190 * ((index * 0.7548777) % 1) + 26 * Math.sin(t * 0.47 + 2 * seed)) * scene,
    alpha: 0.5 + 0.5 * Math.sin(t * 1.5 + 3 * seed),
  };
}

export const DEER_MOST = 24;

export interface Seat extends Standing {
  readonly stag: boolean;
  /** How late this one nods, as a share of a beat. */
  readonly lag: number;
}

/** How long an ember rises, and how high. */
const RISE_MS = 4200;
const RISE_UNITS = 420;

/** Where an ember is at a time: up from the fire, to and fro, and out. */
export function emberAt(index: number, atMs: number, { centreX, floorY, scene }: StageLayout): Firefly {
  const seed = index * 0.618034;
  const risen = (atMs / (RISE_MS * (1 + 0.4 * (seed % 1))) + seed) % 1;
  const home = (((index * 0.7548777) % 1) - 0.5) * 260;
  return {
    x: centreX + (home * (1 + risen) + Math.sin(9 * risen + 7 * seed) * 22) * scene,
    y: floorY - (70 + RISE_UNITS * risen) * scene,
    alpha: Math.min(1, 6 * risen) * (1 - risen),
  };
}

/** The audience: deer along the front of the stage, near ones large, far ones small and between them. */
export function seatDeer({ centreX, floorY, scene, view, height, portrait }: StageLayout): readonly Seat[] {
  const bottom = portrait ? view.height : height;
  const step = 104 * scene;
  const half = Math.min(Math.floor((DEER_MOST - 1) / 2), Math.ceil(view.width / 2 / step));
  return Array.from({ length: 2 * half + 1 }, (_, k) => {
    const place = k - half;
    const near = Math.abs(place) % 2 === 1;
    return {
      x: centreX + place * step,
      y: Math.min(floorY + (near ? 206 : 190) * scene, bottom - 14 * scene),
      scale: scene * (near ? 0.5 : 0.42),
      stag: near ? place % 4 !== 1 : place % 4 === 0,
      lag: ((Math.abs(place) * 5) % 3) * 0.05,
    };
  });
}
