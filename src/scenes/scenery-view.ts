import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import type { Air, Backdrop } from "./backdrop-layout.ts";
import { tint } from "./colours.ts";
import { mix } from "./motion-layout.ts";
import { placeStoneLanterns } from "./scenery-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** The stage itself: boards, pillars, beam, stone lanterns, and the light on it. */
export interface SceneryView {
  layOut(layout: StageLayout): void;
  /** @param energy 0 to 1: how far the section opens up. */
  update(air: Air, energy: number): void;
}

interface Pieces {
  readonly floor: GameObjects.Image;
  readonly under: GameObjects.Image;
  readonly pillars: readonly GameObjects.Image[];
  readonly bases: readonly GameObjects.Image[];
  readonly beam: GameObjects.Image;
  readonly stones: readonly GameObjects.Image[];
  readonly stoneGlows: readonly GameObjects.Image[];
  readonly spots: readonly GameObjects.Image[];
  readonly cones: readonly GameObjects.Image[];
}

const lit = (image: GameObjects.Image) => image.setTint(tint("amber")).setBlendMode("ADD");

function makePieces(sheet: Sheet, { stones, roof, light }: Backdrop): Pieces {
  const many = (count: number, frame: string) => Array.from({ length: count }, () => sheet.image(frame));
  const toned = (image: GameObjects.Image) => (light === null ? image : image.setTint(tint(light)));
  const four = stones ? 4 : 0;
  const two = roof ? 2 : 0;
  return {
    under: sheet.image("scenery/ground"),
    floor: toned(sheet.image("scenery/floor")),
    stoneGlows: many(four, "scenery/glow").map(lit),
    stones: many(four, "scenery/stone-lantern"),
    cones: many(2, "scenery/cone").map(lit),
    spots: many(2, "scenery/glow").map(lit),
    bases: many(two, "scenery/pillar-base"),
    pillars: many(two, "scenery/pillar").map(toned),
    beam: toned(sheet.image("scenery/beam")).setVisible(roof),
  };
}

function placeStones(pieces: Pieces, sheet: Sheet, layout: StageLayout): void {
  placeStoneLanterns(layout).forEach(({ x, y, scale }, i) => {
    const [stone, glow] = [pieces.stones[i], pieces.stoneGlows[i]];
    if (stone === undefined || glow === undefined) return;
    sheet.place(stone, x, y, scale);
    sheet.place(glow, x, y - 92 * scale, scale * 1.3);
  });
}

function placePillars({ pillars, bases }: Pieces, sheet: Sheet, layout: StageLayout): void {
  const { floorY, scene, view, portrait } = layout;
  pillars.forEach((pillar, i) => {
    const side = i === 0 ? -1 : 1;
    const x = i === 0 ? view.x + 2 * scene : view.x + view.width - 2 * scene;
    pillar.setVisible(!portrait);
    const base = bases[i];
    if (base !== undefined) {
      base.setVisible(!portrait);
      sheet.place(base, x, floorY + 44 * scene, scene);
    }
    sheet.place(pillar, x, 0, side * -scene, (floorY + 46 * scene) / 400);
  });
}

function placeStage(pieces: Pieces, sheet: Sheet, layout: StageLayout): void {
  const { width, height, floorY, centreX, scene, drummers, portrait } = layout;
  const wide = Math.max(scene, (width * 1.02) / 1600);
  sheet.place(pieces.under, 0, floorY + 200 * scene, width / 4, (height - floorY) / 4);
  sheet.place(pieces.floor, centreX, floorY, wide, scene);
  const beamY = portrait ? -14 * scene : -8 * scene;
  sheet.place(pieces.beam, centreX, beamY, Math.max(scene, (width * 1.02) / 1520), scene);
  [drummers.left, drummers.right].forEach(({ x, y, scale }, i) => {
    const [spot, cone] = [pieces.spots[i], pieces.cones[i]];
    if (spot !== undefined) sheet.place(spot, x, y + 2 * scale, scale * 5.6, scale * 1.2);
    if (cone !== undefined) sheet.place(cone, x, -10 * scene, scale * 1.25, (y + 30 * scene) / 500);
  });
}

/** How far the beams of light lean when the view has swayed all the way, in radians. */
const CONE_LEAN = 0.06;

export function createScenery(sheet: Sheet, backdrop: Backdrop): SceneryView {
  const pieces = makePieces(sheet, backdrop);
  const { spots, stoneGlows, cones } = pieces;
  return {
    layOut: (layout) => {
      placeStones(pieces, sheet, layout);
      placeStage(pieces, sheet, layout);
      placePillars(pieces, sheet, layout);
    },
    update: ({ warmth, breath, sway }, energy) => {
      for (const glow of stoneGlows) glow.setAlpha(mix(0.42, 0.7, warmth) + 0.06 * breath);
      for (const spot of spots) spot.setAlpha(mix(0.2, 0.55, warmth));
      cones.forEach((cone, i) => {
        const side = i === 0 ? 1 : -1;
        cone.setAlpha(mix(0.1, 0.3, energy)).setRotation(side * CONE_LEAN * energy * sway);
      });
    },
  };
}
