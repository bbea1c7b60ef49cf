import type { GameObjects, Loader, Scene } from "phaser";
import playersOne from "../../assets/stage/players-1x.json?url";
import playersTwo from "../../assets/stage/players-2x.json?url";
import sceneryOne from "../../assets/stage/scenery-1x.json?url";
import sceneryTwo from "../../assets/stage/scenery-2x.json?url";
import playersOneImage from "../../assets/stage/players-1x.webp?url";
import playersTwoImage from "../../assets/stage/players-2x.webp?url";
import sceneryOneImage from "../../assets/stage/scenery-1x.webp?url";
import sceneryTwoImage from "../../assets/stage/scenery-2x.webp?url";

export type PageName = "scenery" | "players";

/** How many pixels of each atlas page make one unit. */
export type Sharpness = Readonly<Record<PageName, 1 | 2>>;

const PAGES = {
  scenery: { 1: [sceneryOneImage, sceneryOne], 2: [sceneryTwoImage, sceneryTwo] },
  players: { 1: [playersOneImage, playersOne], 2: [playersTwoImage, playersTwo] },
} as const;

/** Half of the devices in the world are served by the small pages; scenery is drawn larger and so needs the big one sooner. */
export const sharpnessFor = (shortSidePx: number): Sharpness => ({
  scenery: shortSidePx > 800 ? 2 : 1,
  players: shortSidePx > 1200 ? 2 : 1,
});

/** One atlas page, in units: its frames turn about the origin of their source. */
export interface Sheet {
  readonly key: PageName;
  image(frame: string): GameObjects.Image;
  /** Puts an image at a place, `scaleX` and `scaleY` pixels for a unit. */
  place(image: GameObjects.Image, x: number, y: number, scaleX: number, scaleY?: number): void;
}

export function loadArt(load: Loader.LoaderPlugin, sharpness: Sharpness): void {
  for (const page of ["scenery", "players"] as const) {
    const [image, json] = PAGES[page][sharpness[page]];
    load.atlas(page, image, json);
  }
}

export function sheetOf(scene: Scene, page: PageName, sharpness: Sharpness): Sheet {
  const unit = 1 / sharpness[page];
  return {
    key: page,
    image: (frame) => scene.add.image(0, 0, page, frame),
    place: (image, x, y, scaleX, scaleY = scaleX) => {
      image.setPosition(x, y).setScale(scaleX * unit, scaleY * unit);
    },
  };
}
