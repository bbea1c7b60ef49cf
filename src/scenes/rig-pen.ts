import type { GameObjects } from "phaser";
import type { Sheet } from "./art.ts";
import type { DrummerPlace } from "./stage-layout.ts";

/** Draws in rig units at a place, mirrored where the place is. */
export interface RigPen {
  moveTo(place: DrummerPlace): void;
  put(
    image: GameObjects.Image,
    x: number,
    y: number,
    turn?: number,
    stretchX?: number,
    stretchY?: number,
  ): void;
}

export function createPen(sheet: Sheet): RigPen {
  let at: DrummerPlace = { x: 0, y: 0, scale: 1, mirror: 1 };
  return {
    moveTo: (place) => {
      at = place;
    },
    put: (image, x, y, turn = 0, stretchX = 1, stretchY = 1) => {
      const { scale, mirror } = at;
      sheet.place(
        image,
        at.x + mirror * scale * x,
        at.y + scale * y,
        mirror * scale * stretchX,
        scale * stretchY,
      );
      image.setRotation(mirror * turn);
    },
  };
}
