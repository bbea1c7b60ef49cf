import type { GameObjects, Scene } from "phaser";
import type { Sheet } from "./art.ts";
import { tint } from "./colours.ts";
import { mix } from "./motion-layout.ts";
import { CEDARS, placeStoneLanterns, STARS, spreadCedars } from "./scenery-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** The night, the hall and the stage: what stands still, and the light on it. */
export interface SceneryView {
  layOut(layout: StageLayout): void;
  /** @param warmth 0 to 1, from the lock chain; `breath` −1 to 1, slow. */
  update(warmth: number, breath: number): void;
}

interface Pieces {
  readonly sky: GameObjects.Image;
  readonly stars: readonly GameObjects.Image[];
  readonly halo: GameObjects.Image;
  readonly moon: GameObjects.Image;
  readonly mists: readonly GameObjects.Image[];
  readonly hillFar: GameObjects.Image;
  readonly hillNear: GameObjects.Image;
  readonly hall: GameObjects.Image;
  readonly cedars: readonly GameObjects.Image[];
  readonly haze: GameObjects.Image;
  readonly floor: GameObjects.Image;
  readonly under: GameObjects.Image;
  readonly pillars: readonly GameObjects.Image[];
  readonly bases: readonly GameObjects.Image[];
  readonly beam: GameObjects.Image;
  readonly stones: readonly GameObjects.Image[];
  readonly stoneGlows: readonly GameObjects.Image[];
  readonly spots: readonly GameObjects.Image[];
}

const lit = (image: GameObjects.Image) => image.setTint(tint("amber")).setBlendMode("ADD");

function makePieces(sheet: Sheet): Pieces {
  const many = (count: number, frame: string) => Array.from({ length: count }, () => sheet.image(frame));
  return {
    sky: sheet.image("scenery/sky"),
    stars: many(STARS.length, "scenery/star"),
    halo: sheet.image("scenery/halo"),
    moon: sheet.image("scenery/moon"),
    hillFar: sheet.image("scenery/hill-far"),
    mists: many(4, "scenery/mist"),
    hillNear: sheet.image("scenery/hill-near"),
    cedars: many(CEDARS, "scenery/cedar"),
    haze: lit(sheet.image("scenery/glow")),
    hall: sheet.image("scenery/hall"),
    under: sheet.image("scenery/ground"),
    floor: sheet.image("scenery/floor"),
    stoneGlows: many(4, "scenery/glow").map(lit),
    stones: many(4, "scenery/stone-lantern"),
    spots: many(2, "scenery/glow").map(lit),
    bases: many(2, "scenery/pillar-base"),
    pillars: many(2, "scenery/pillar"),
    beam: sheet.image("scenery/beam"),
  };
}

function placeSky(pieces: Pieces, sheet: Sheet, layout: StageLayout): void {
  const { width, floorY, centreX, moon, scene } = layout;
  sheet.place(pieces.sky, 0, 0, width / 8, (floorY + 8) / 512);
  pieces.stars.forEach((star, i) => {
    const { x, y, size, alpha } = STARS[i] ?? { x: 0, y: 0, size: 0, alpha: 0 };
    star.setAlpha(alpha);
    sheet.place(star, x * width, y * floorY, size * Math.max(0.7, scene));
  });
  sheet.place(pieces.halo, centreX, moon.y, moon.scale * 1.25);
  sheet.place(pieces.moon, centreX, moon.y, moon.scale);
}

function placeLand(pieces: Pieces, sheet: Sheet, layout: StageLayout): void {
  const { width, floorY, centreX, scene } = layout;
  const wide = Math.max(scene, (width * 1.02) / 1600);
  sheet.place(pieces.hillFar, centreX, floorY - 66 * scene, wide, scene * 1.1);
  sheet.place(pieces.hillNear, centreX, floorY - 10 * scene, wide, scene);
  pieces.mists.forEach((mist, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    mist.setAlpha(0.75);
    const x = centreX + side * (230 + 170 * (i >> 1)) * scene;
    sheet.place(
      mist,
      x,
      floorY - (330 - 120 * (i >> 1) + 40 * (i % 2)) * scene,
      side * scene * 0.8,
      scene * 0.8,
    );
  });
  sheet.place(pieces.haze, centreX, floorY - 60 * scene, scene * 9, scene * 3.2);
  sheet.place(
    pieces.hall,
    centreX,
    floorY + 6 * scene,
    Math.min(scene * 0.84, (layout.view.width * 1.12) / 880),
  );
  spreadCedars(layout).forEach(({ x, y, scale }, i) => {
    const cedar = pieces.cedars[i];
    if (cedar !== undefined) sheet.place(cedar, x, y, scale);
  });
}

function placeStones(pieces: Pieces, sheet: Sheet, layout: StageLayout): void {
  placeStoneLanterns(layout).forEach(({ x, y, scale }, i) => {
    const [stone, glow] = [pieces.stones[i], pieces.stoneGlows[i]];
    if (stone === undefined || glow === undefined) return;
    sheet.place(stone, x, y, scale);
    sheet.place(glow, x, y - 92 * scale, scale * 1.3);
  });
}

function placeStage(pieces: Pieces, sheet: Sheet, layout: StageLayout): void {
  const { width, height, floorY, centreX, scene, view, drummers } = layout;
  const wide = Math.max(scene, (width * 1.02) / 1600);
  sheet.place(pieces.under, 0, floorY + 200 * scene, width / 4, (height - floorY) / 4);
  sheet.place(pieces.floor, centreX, floorY, wide, scene);
  sheet.place(
    pieces.beam,
    centreX,
    layout.portrait ? -14 * scene : -8 * scene,
    Math.max(scene, (width * 1.02) / 1520),
    scene,
  );
  pieces.pillars.forEach((pillar, i) => {
    const side = i === 0 ? -1 : 1;
    const x = i === 0 ? view.x + 2 * scene : view.x + view.width - 2 * scene;
    pillar.setVisible(!layout.portrait);
    const base = pieces.bases[i];
    if (base !== undefined) {
      base.setVisible(!layout.portrait);
      sheet.place(base, x, floorY + 44 * scene, scene);
    }
    sheet.place(pillar, x, 0, side * -scene, (floorY + 46 * scene) / 400);
  });
  pieces.spots.forEach((spot, i) => {
    const { x, y, scale } = i === 0 ? drummers.left : drummers.right;
    sheet.place(spot, x, y + 2 * scale, scale * 5.6, scale * 1.2);
  });
}

export function createScenery(scene: Scene, sheet: Sheet): SceneryView {
  const pieces = makePieces(sheet);
  const { haze, spots, halo, stoneGlows } = pieces;
  scene.cameras.main.setBackgroundColor(tint("night"));
  return {
    layOut: (layout) => {
      placeSky(pieces, sheet, layout);
      placeLand(pieces, sheet, layout);
      placeStones(pieces, sheet, layout);
      placeStage(pieces, sheet, layout);
    },
    update: (warmth, breath) => {
      haze.setAlpha(mix(0.16, 0.5, warmth));
      halo.setAlpha(mix(0.55, 0.9, warmth) + 0.05 * breath);
      for (const glow of stoneGlows) glow.setAlpha(mix(0.42, 0.7, warmth) + 0.06 * breath);
      for (const spot of spots) spot.setAlpha(mix(0.2, 0.55, warmth));
    },
  };
}
