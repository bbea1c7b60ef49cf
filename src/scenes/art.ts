import type { GameObjects, Loader, Scene } from "phaser";

export type PageName = "scenery" | "field" | `backdrop-${string}`;

/** How many pixels of each atlas page make one unit. */
export interface Sharpness {
  readonly scenery: 1 | 2;
  readonly field: 1 | 2;
}

/** Addresses of all that `npm run build:art` makes; only what a stage needs is fetched. */
const addresses = import.meta.glob<string>("../../assets/stage/*-[12]x.{json,webp}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Half of the devices in the world are served by the small pages; scenery is drawn larger and so needs the big one sooner. */
export const sharpnessFor = (shortSidePx: number): Sharpness => ({
  scenery: shortSidePx > 800 ? 2 : 1,
  field: shortSidePx > 1200 ? 2 : 1,
});

const sharpnessOf = (page: PageName, { scenery, field }: Sharpness): 1 | 2 =>
  page === "field" ? field : scenery;

/** One atlas page, in units: its frames turn about the origin of their source. */
export interface Sheet {
  readonly key: string;
  image(frame: string): GameObjects.Image;
  /** Puts an image at a place, `scaleX` and `scaleY` pixels for a unit. */
  place(image: GameObjects.Image, x: number, y: number, scaleX: number, scaleY?: number): void;
}

export function loadArt(load: Loader.LoaderPlugin, pages: readonly PageName[], sharpness: Sharpness): void {
  for (const page of pages) {
    const path = `../../assets/stage/${page}-${sharpnessOf(page, sharpness)}x`;
    load.atlas(page, addresses[`${path}.webp`], addresses[`${path}.json`]);
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
  sheetOfTexture(scene, page, sharpnessOf(page, sharpness));
