import wardrobe from "../../../assets/stage/wardrobe.json";
import type { ForBoth, Part } from "../../core/drums.ts";
import type { Jacket } from "../../core/jacket.ts";
import { type FigureFrame, jacketBack, type StageKit } from "../../look/figure.ts";
import { type Portrait, portrait, PORTRAIT_BOX, type PortraitMood } from "../../look/portrait.ts";

/** Everything that draws people and jackets. Heavy beside the title, which comes first: loaded on demand. */

export interface DrummerLook {
  readonly part: Part;
  readonly jacket: Jacket;
  readonly mood?: PortraitMood | undefined;
  readonly kit?: StageKit | undefined;
}

/** Sticks in the air, each in their own way. */
const ARMS: ForBoth<Parameters<typeof portrait>[1]["arms"]> = {
  left: { outer: [30, 62, -38], inner: [-22, -96, 14] },
  right: { outer: [26, -44, -14], inner: [-30, -104, 10] },
};

export function drawDrummer({ part, jacket, mood = "joy", kit = "club" }: DrummerLook): Portrait {
  return portrait(wardrobe, { jacket, kit, mood, mirrored: part === "right", arms: ARMS[part] });
}

export const drawJacketBack = (jacket: Jacket): FigureFrame => jacketBack(wardrobe, jacket);

export const DRUMMER_BOX = PORTRAIT_BOX;
