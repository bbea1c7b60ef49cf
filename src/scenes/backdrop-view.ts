import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import {
  type Air,
  type Backdrop,
  COPIES,
  passingX,
  type Piece,
  type Place,
  placePiece,
  shiftOf,
} from "./backdrop-layout.ts";
import { tint } from "./colours.ts";
import { mix } from "./motion-layout.ts";
import { CEDARS, STARS, spreadCedars } from "./scenery-layout.ts";
import type { StageLayout } from "./stage-layout.ts";

/** The place behind the stage. */
export interface BackdropView {
  layOut(layout: StageLayout): void;
  update(air: Air): void;
}

interface Shown {
  readonly piece: Piece;
  readonly images: readonly GameObjects.Image[];
}

interface Pieces {
  readonly sky: GameObjects.Image;
  readonly stars: readonly GameObjects.Image[];
  readonly shown: readonly Shown[];
  readonly cedars: readonly GameObjects.Image[];
  readonly haze: GameObjects.Image;
}

/** Pieces from this depth on stand before the cedars and the haze. */
const NEAR = 0.5;

function show(sheet: Sheet, piece: Piece): Shown {
  const count = piece.passing === undefined ? 1 : COPIES;
  const images = Array.from({ length: count }, () => sheet.image(piece.frame).setAlpha(piece.alpha ?? 1));
  return { piece, images };
}

const some = (wanted: boolean, count: number, make: () => GameObjects.Image): GameObjects.Image[] =>
  wanted ? Array.from({ length: count }, make) : [];

function makePieces(sheet: Sheet, common: Sheet, backdrop: Backdrop): Pieces {
  const { pieces, stars, cedars } = backdrop;
  const sky = sheet.image("sky");
  const starImages = some(stars, STARS.length, () => common.image("scenery/star"));
  const far = pieces.filter(({ depth, edge }) => depth < NEAR && edge === undefined);
  const near = pieces.filter((piece) => !far.includes(piece));
  const farShown = far.map((piece) => show(sheet, piece));
  return {
    sky,
    stars: starImages,
    cedars: some(cedars, CEDARS, () => sheet.image("cedar")),
    haze: common.image("scenery/glow").setTint(tint("amber")).setBlendMode("ADD"),
    shown: [...farShown, ...near.map((piece) => show(sheet, piece))],
  };
}

function placeSky({ sky, stars }: Pieces, sheet: Sheet, { width, floorY, scene }: StageLayout): void {
  sheet.place(sky, 0, 0, width / 8, (floorY + 8) / 512);
  stars.forEach((star, i) => {
    const { x, y, size, alpha } = STARS[i] ?? { x: 0, y: 0, size: 0, alpha: 0 };
    star.setAlpha(alpha);
    sheet.place(star, x * width, y * floorY, size * Math.max(0.7, scene));
  });
}

function placeCedars({ cedars }: Pieces, sheet: Sheet, layout: StageLayout): void {
  if (cedars.length === 0) return;
  spreadCedars(layout).forEach(({ x, y, scale }, i) => {
    const cedar = cedars[i];
    if (cedar !== undefined) sheet.place(cedar, x, y, scale);
  });
}

function movePiece(sheet: Sheet, { piece, images }: Shown, at: Place, layout: StageLayout, air: Air): void {
  const { scene, centreX } = layout;
  const songMs = air.moves ? air.songMs : 0;
  images.forEach((image, i) => {
    const x = piece.passing === undefined ? at.x : centreX + passingX(piece, i, songMs, scene);
    // Every other copy is turned round, so that its end meets the end of the one before.
    const flip = i % 2 === 0 ? 1 : -1;
    sheet.place(image, x + shiftOf(piece, air.sway, scene), at.y, flip * at.scaleX, at.scaleY);
    if (piece.turns !== undefined) image.setRotation((piece.turns * songMs) / 1000);
    if (piece.glows === true) image.setAlpha(mix(0.55, 0.9, air.warmth) + 0.05 * air.breath);
  });
}

/**
 * The place behind the stage, in layers that sway against each other.
 *
 * @param sheet the backdrop's own pictures; `common` those of every stage.
 */
export function createBackdrop(sheet: Sheet, common: Sheet, backdrop: Backdrop): BackdropView {
  const pieces = makePieces(sheet, common, backdrop);
  let laidOut: { readonly layout: StageLayout; readonly places: readonly Place[] } | null = null;
  return {
    layOut: (layout) => {
      laidOut = { layout, places: pieces.shown.map(({ piece }) => placePiece(piece, layout)) };
      placeSky(pieces, sheet, layout);
      placeCedars(pieces, sheet, layout);
      const { centreX, floorY, scene } = layout;
      common.place(pieces.haze, centreX, floorY - 60 * scene, scene * 9, scene * 3.2);
    },
    update: (air) => {
      pieces.haze.setAlpha(mix(0.16, 0.5, air.warmth));
      if (laidOut === null) return;
      const { layout, places } = laidOut;
      pieces.shown.forEach((shown, i) => {
        const at = places[i];
        if (at !== undefined) movePiece(sheet, shown, at, layout, air);
      });
    },
  };
}
