import { firstIndex } from "../core/first-index.ts";
import type { StageName } from "../core/level/level-schema.ts";
import type { PlannedBeat } from "../core/level/song-plan.ts";
import type { ColourName } from "./colours.ts";
import type { StageLayout } from "./stage-layout.ts";

/** One picture behind the stage. */
export interface Piece {
  /** A frame of the backdrop's own atlas page. */
  readonly frame: string;
  /** Units from the middle; with `edge`, from the view's left (−1) or right (1) edge inward. */
  readonly x: number;
  /** Units above the back edge of the floor; with `sky`, a share of the sky's height from the top. */
  readonly y: number;
  readonly scale: number;
  readonly edge?: -1 | 1;
  readonly sky?: true;
  /** As wide as the window. */
  readonly wide?: true;
  readonly flip?: true;
  readonly alpha?: number;
  /** How far it is moved when the view sways: 0 like the stars, 1 like the back of the stage. */
  readonly depth: number;
  /** Passes by without end: units a second, and units from one copy to the next. */
  readonly passing?: { readonly speed: number; readonly every: number };
  /** Turns all the time: radians a second. */
  readonly turns?: number;
  /** Glows with the lock chain. */
  readonly glows?: true;
}

export interface Backdrop {
  readonly pieces: readonly Piece[];
  readonly stars: boolean;
  readonly cedars: boolean;
  /** Stone lanterns at the back of the stage. */
  readonly stones: boolean;
  /** Pillars and the beam from which the lanterns hang. */
  readonly roof: boolean;
  /** The light on boards and pillars: they are multiplied with it. */
  readonly light: ColourName | null;
  /** What drifts through the air. */
  readonly motes: "fireflies" | "embers";
}

/** What the backdrop moves and glows by. */
export interface Air {
  readonly songMs: number;
  /** −1 to 1: how far the view has swayed to the side; 0 where nothing may move. */
  readonly sway: number;
  /** 0 to 1, from the lock chain and the section. */
  readonly warmth: number;
  /** −1 to 1, slow. */
  readonly breath: number;
  /** Whether what passes by and what turns may do so. */
  readonly moves: boolean;
}

const HALL: Backdrop = {
  stars: true,
  cedars: true,
  stones: true,
  roof: true,
  light: null,
  motes: "fireflies",
  pieces: [
    { frame: "halo", x: 0, y: 0.345, sky: true, scale: 0.98, depth: 0.05, glows: true },
    { frame: "moon", x: 0, y: 0.345, sky: true, scale: 0.78, depth: 0.05 },
    { frame: "hill-far", x: 0, y: 66, scale: 1.1, wide: true, depth: 0.2 },
    { frame: "mist", x: -230, y: 330, scale: 0.8, flip: true, alpha: 0.75, depth: 0.1 },
    { frame: "mist", x: 230, y: 370, scale: 0.8, alpha: 0.75, depth: 0.1 },
    { frame: "mist", x: -400, y: 210, scale: 0.8, flip: true, alpha: 0.75, depth: 0.15 },
    { frame: "mist", x: 400, y: 250, scale: 0.8, alpha: 0.75, depth: 0.15 },
    { frame: "hill-near", x: 0, y: 10, scale: 1, wide: true, depth: 0.4 },
    { frame: "hall", x: 0, y: -6, scale: 0.84, depth: 0.6 },
  ],
};

const DAWN: Backdrop = {
  stars: false,
  cedars: true,
  stones: true,
  roof: true,
  light: null,
  motes: "fireflies",
  pieces: [
    { frame: "halo", x: -130, y: 0.5, sky: true, scale: 1.2, depth: 0.05, glows: true },
    { frame: "sun", x: -130, y: 0.5, sky: true, scale: 1, depth: 0.05 },
    { frame: "birds", x: 190, y: 0.3, sky: true, scale: 0.6, depth: 0.15 },
    { frame: "hill-far", x: 0, y: 66, scale: 1.1, wide: true, depth: 0.2 },
    { frame: "pagoda", x: 352, y: 60, scale: 0.62, depth: 0.3 },
    { frame: "mist", x: -300, y: 220, scale: 0.8, alpha: 0.7, depth: 0.25 },
    { frame: "mist", x: 330, y: 150, scale: 0.9, flip: true, alpha: 0.8, depth: 0.3 },
    { frame: "hill-near", x: 0, y: 10, scale: 1, wide: true, depth: 0.4 },
    { frame: "gate", x: 0, y: -6, scale: 0.92, depth: 0.6 },
    { frame: "mist", x: -60, y: 26, scale: 1.1, alpha: 0.55, depth: 0.8 },
  ],
};

const FORGE: Backdrop = {
  stars: false,
  cedars: false,
  stones: false,
  roof: true,
  light: "rose",
  motes: "embers",
  pieces: [
    { frame: "wall", x: 0, y: 0, scale: 1.5, wide: true, depth: 0.15 },
    { frame: "gear", x: -330, y: 300, scale: 1.05, depth: 0.3, turns: 0.25 },
    { frame: "gear", x: -206, y: 390, scale: 0.66, depth: 0.3, turns: -0.37 },
    { frame: "gear", x: 330, y: 300, scale: 1.05, depth: 0.3, turns: -0.25 },
    { frame: "gear", x: 206, y: 390, scale: 0.66, depth: 0.3, turns: 0.37 },
    { frame: "chain", x: -118, y: 500, scale: 0.7, depth: 0.5 },
    { frame: "chain", x: 118, y: 500, scale: 0.7, flip: true, depth: 0.5 },
    { frame: "furnace", x: 0, y: -6, scale: 0.92, depth: 0.6 },
    { frame: "anvil", x: -300, y: -8, scale: 0.85, depth: 0.85 },
    { frame: "anvil", x: 300, y: -8, scale: 0.85, flip: true, depth: 0.85 },
  ],
};

const TRAIN: Backdrop = {
  stars: true,
  cedars: false,
  stones: false,
  roof: false,
  light: null,
  motes: "fireflies",
  pieces: [
    { frame: "halo", x: 60, y: 0.36, sky: true, scale: 0.7, depth: 0, glows: true },
    { frame: "moon", x: 60, y: 0.36, sky: true, scale: 0.55, depth: 0 },
    { frame: "mist", x: 0, y: 360, scale: 0.8, alpha: 0.7, depth: 0, passing: { speed: 8, every: 700 } },
    { frame: "hill-far", x: 0, y: 110, scale: 1.1, depth: 0, passing: { speed: 26, every: 1600 } },
    { frame: "town", x: 0, y: 60, scale: 0.9, depth: 0, passing: { speed: 70, every: 1200 } },
    { frame: "bushes", x: 0, y: 30, scale: 1, depth: 0, passing: { speed: 240, every: 800 } },
    { frame: "pole", x: 0, y: 6, scale: 1.15, depth: 0, passing: { speed: 420, every: 620 } },
    { frame: "carriage", x: 66, y: -8, scale: 0.98, edge: -1, flip: true, depth: 1 },
    { frame: "carriage", x: 66, y: -8, scale: 0.98, edge: 1, depth: 1 },
    { frame: "railing", x: 0, y: -8, scale: 1, depth: 1 },
  ],
};

const MOON: Backdrop = {
  stars: true,
  cedars: true,
  stones: false,
  roof: true,
  light: "steel",
  motes: "fireflies",
  pieces: [
    { frame: "halo", x: 0, y: 0.48, sky: true, scale: 1.7, depth: 0.05, glows: true },
    { frame: "disc", x: 0, y: 0.48, sky: true, scale: 1.36, depth: 0.05 },
    { frame: "cloud", x: -300, y: 330, scale: 0.9, flip: true, depth: 0.12 },
    { frame: "cloud", x: 300, y: 270, scale: 0.9, depth: 0.12 },
    { frame: "hill-far", x: 0, y: 96, scale: 0.8, wide: true, depth: 0.2 },
    { frame: "lake", x: 0, y: 92, scale: 0.9, wide: true, depth: 0.35 },
    { frame: "pavilion", x: 250, y: 52, scale: 0.8, depth: 0.5 },
    { frame: "grass", x: -268, y: -6, scale: 0.95, depth: 0.9 },
    { frame: "grass", x: 330, y: -6, scale: 0.85, flip: true, depth: 0.9 },
  ],
};

export const BACKDROPS: Readonly<Record<StageName, Backdrop>> = {
  lanterns: HALL,
  dawn: DAWN,
  forge: FORGE,
  train: TRAIN,
  moon: MOON,
};

/** Copies of a picture that passes by: enough for a window three times as wide as high. */
export const COPIES = 6;

/** The widest hall is no wider than the view. */
const WIDEST_UNITS = 860;
const WIDE_UNITS = 1600;

/** Where a piece stands before anything moves it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export function placePiece(piece: Piece, layout: StageLayout): Place {
  const { width, floorY, centreX, scene, view } = layout;
  const fit = Math.min(1, view.width / (WIDEST_UNITS * scene * 0.78));
  const size = piece.scale * scene * (piece.edge === undefined && piece.sky === undefined ? 1 : fit);
  const x =
    piece.edge === undefined
      ? centreX + piece.x * scene * fit
      : centreX + piece.edge * (view.width / 2 - piece.x * scene * fit);
  const y = piece.sky === true ? piece.y * floorY : floorY - piece.y * scene;
  const across = piece.wide === true ? Math.max(size, (width * 1.06) / WIDE_UNITS) : size;
  return { x, y, scaleX: piece.flip === true ? -across : across, scaleY: size };
}

/** How many beats of the song have passed, with the share of the one that sounds. */
export function beatsUntil(beats: readonly PlannedBeat[], songMs: number): number {
  const next = firstIndex(beats.length, (index) => (beats[index]?.atMs ?? Infinity) > songMs);
  const [from, to] = [beats[next - 1]?.atMs ?? songMs, beats[next]?.atMs ?? Infinity];
  return next === 0 ? 0 : next - 1 + Math.min(1, (songMs - from) / Math.max(1, to - from));
}

/** How far the view has swayed to the side, −1 to 1: once to and fro in sixteen beats. */
export const swayAt = (beats: number): number => Math.sin((2 * Math.PI * beats) / 16);

/** Units by which the nearest piece is moved when the view has swayed all the way. */
const SWAY_UNITS = 14;

export const shiftOf = ({ depth }: Piece, sway: number, scene: number): number =>
  depth * sway * SWAY_UNITS * scene;

/**
 * Where copy `index` of a piece that passes by is, in pixels from the middle: from right to left, without end.
 *
 * @param songMs so that it stands still when the song does.
 */
export function passingX({ passing }: Piece, index: number, songMs: number, scene: number): number {
  if (passing === undefined) return 0;
  const { speed, every } = passing;
  const whole = COPIES * every;
  const gone = (((index * every - (speed * songMs) / 1000) % whole) + whole) % whole;
  return (gone - whole / 2) * scene;
}
