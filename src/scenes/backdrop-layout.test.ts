import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { STAGES } from "../core/level/level-schema.ts";
import {
  BACKDROPS,
  beatsUntil,
  COPIES,
  passingX,
  type Piece,
  placePiece,
  shiftOf,
  swayAt,
} from "./backdrop-layout.ts";
import { layOutStage } from "./stage-layout.ts";

const pieces = STAGES.flatMap((stage) => BACKDROPS[stage].pieces.map((piece) => ({ stage, piece })));
const passing = pieces.map(({ piece }) => piece).filter((piece) => piece.passing !== undefined);
const layout = layOutStage({ width: 1280, height: 720 }, { left: 4, right: 4 });

test.each(STAGES)("every picture of %s is in its atlas, at both sizes", (stage) => {
  for (const scale of [1, 2]) {
    const file = join(import.meta.dirname, `../../assets/stage/backdrop-${stage}-${scale}x.json`);
    const { frames } = JSON.parse(readFileSync(file, "utf8")) as { frames: Record<string, unknown> };
    const { pieces: own, cedars } = BACKDROPS[stage];
    const wanted = ["sky", ...own.map(({ frame }) => frame), ...(cedars ? ["cedar"] : [])];
    expect(Object.keys(frames)).toEqual(expect.arrayContaining(wanted));
  }
});

test("there is something that passes by, and something that sways", () => {
  expect(passing.length).toBeGreaterThan(3);
  expect(pieces.some(({ piece }) => piece.depth > 0)).toBe(true);
});

test("what passes by has no gap and does not jump", () => {
  const times = fc.integer({ min: -5000, max: 900_000 });
  fc.assert(
    fc.property(fc.constantFrom(...passing), times, (piece, songMs) => {
      const { every, speed } = piece.passing ?? { every: 0, speed: 0 };
      const at = (ms: number) => Array.from({ length: COPIES }, (_, i) => passingX(piece, i, ms, 1));
      const sorted = at(songMs).toSorted((a, b) => a - b);
      sorted.slice(1).forEach((x, i) => expect(x - sorted[i]!).toBeCloseTo(every, 3));
      const next = at(songMs + 16);
      const moves = at(songMs).map((x, i) => x - next[i]!);
      for (const move of moves)
        expect(Math.min(Math.abs(move), COPIES * every + move)).toBeLessThan(speed * 0.017);
    }),
  );
});

test("a piece of the sky hangs by the sky's height, one of the land stands on the floor", () => {
  const piece: Piece = { frame: "moon", x: 0, y: 0.5, sky: true, scale: 1, depth: 0 };
  expect(placePiece(piece, layout).y).toBe(layout.floorY / 2);
  expect(placePiece({ frame: "hall", x: 0, y: 10, scale: 1, depth: 0 }, layout).y).toBe(
    layout.floorY - 10 * layout.scene,
  );
});

test("what is as wide as the window covers even the widest", () => {
  const wide = layOutStage({ width: 3440, height: 1000 }, { left: 4, right: 4 });
  const { scaleX } = placePiece({ frame: "hill", x: 0, y: 0, scale: 1, wide: true, depth: 0 }, wide);
  expect(scaleX * 1600).toBeGreaterThan(3440);
});

test("the view sways to and fro in sixteen beats, far pieces less", () => {
  expect([swayAt(0), swayAt(4), swayAt(12)].map((sway) => Math.round(sway * 1000))).toEqual([0, 1000, -1000]);
  const piece: Piece = { frame: "", x: 0, y: 0, scale: 1, depth: 0 };
  expect(shiftOf(piece, 1, 1)).toBe(0);
  expect(shiftOf({ ...piece, depth: 1 }, 1, 1)).toBeGreaterThan(shiftOf({ ...piece, depth: 0.2 }, 1, 1));
});

test("beats are counted with their share, from the first one on", () => {
  const beats = [500, 1000, 1500].map((atMs) => ({ atMs, first: false }));
  expect([0, 500, 750, 1000, 1500].map((ms) => beatsUntil(beats, ms))).toEqual([0, 0, 0.5, 1, 2]);
});
