import type { GameObjects, Loader, Scene } from "phaser";
import fieldOne from "../../assets/stage/field-1x.json?url";
import fieldTwo from "../../assets/stage/field-2x.json?url";
import sceneryOne from "../../assets/stage/scenery-1x.json?url";
import sceneryTwo from "../../assets/stage/scenery-2x.json?url";
import fieldOneImage from "../../assets/stage/field-1x.webp?url";
import fieldTwoImage from "../../assets/stage/field-2x.webp?url";
import sceneryOneImage from "../../assets/stage/scenery-1x.webp?url";
import sceneryTwoImage from "../../assets/stage/scenery-2x.webp?url";

export type PageName = "scenery" | "field";

/** How many pixels of each atlas page make one unit. */
export type Sharpness = Readonly<Record<PageName, 1 | 2>>;

const PAGES = {
  scenery: { 1: [sceneryOneImage, sceneryOne], 2: [sceneryTwoImage, sceneryTwo] },
  field: { 1: [fieldOneImage, fieldOne], 2: [fieldTwoImage, fieldTwo] },
} as const;

/** Half of the devices in the world are served by the small pages; scenery is drawn larger and so needs the big one sooner. */
export const sharpnessFor = (shortSidePx: number): Sharpness => ({
  scenery: shortSidePx > 800 ? 2 : 1,
  field: shortSidePx > 1200 ? 2 : 1,
});

/** One atlas page, in units: its frames turn about the origin of their source. */
export interface Sheet {
  readonly key: string;
  image(frame: string): GameObjects.Image;
  /** Puts an image at a place, `scaleX` and `scaleY` pixels for a unit. */
  place(image: GameObjects.Image, x: number, y: number, scaleX: number, scaleY?: number): void;
}

export function loadArt(load: Loader.LoaderPlugin, sharpness: Sharpness): void {
  for (const page of ["scenery", "field"] as const) {
    const [image, json] = PAGES[page][sharpness[page]];
    load.atlas(page, image, json);
  }
}

/** @param unitPx how many pixels of the texture make one unit. */
export function sheetOfTexture(scene: Scene, key: string, unitPx: number): Sheet {
  const unit = 1 / unitPx;
  return {
    key,
    image: (frame) => scene.add.image(0, 0, key, frame),
    place: (image, x, y, scaleX, scaleY = scaleX) => {
      image.setPosition(x, y).setScale(scaleX * unit, scaleY * unit);
    },
  };
}

export const sheetOf = (scene: Scene, page: PageName, sharpness: Sharpness): Sheet =>
  sheetOfTexture(scene, page, sharpness[page]);
