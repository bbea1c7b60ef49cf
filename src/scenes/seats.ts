import type { Cameras, Scene } from "phaser";
import type { ForBoth, Part } from "../core/drums.ts";
import { tint } from "./colours.ts";
import { layOutStage, type Size, type StageLayout } from "./stage-layout.ts";
import type { StageOptions } from "./stage.ts";
import { layOutTable, type SeatPlace } from "./table-layout.ts";

/** Where the players sit before the screen: side by side, or facing each other over it. */
export interface Seats {
  /** What is made in `make` is seen from one seat alone, where there are two. */
  only<T>(part: Part, make: () => T): T;
  /** Points the cameras, and says where everything is in what each of them shows. */
  layOut(size: Size, lanes: ForBoth<number>, pixelRatio: number): StageLayout;
}

export const createSeats = (scene: Scene, { near, pads }: Pick<StageOptions, "near" | "pads">): Seats =>
  near === null ? sideBySide(scene, pads) : faceToFace(scene, near);

/** Both look at one picture. */
function sideBySide({ cameras: { main } }: Scene, pads: boolean): Seats {
  main.setBackgroundColor(tint("night"));
  return {
    only: (_, make) => make(),
    layOut: (size, lanes, pixelRatio) => {
      main.setOrigin(0, 0).setZoom(pixelRatio);
      return layOutStage(size, lanes, pads);
    },
  };
}

/** A camera for each half of the screen. Place and people are in both pictures, drawn twice from the same images. */
function faceToFace(scene: Scene, near: Part): Seats {
  const { main } = scene.cameras;
  const other = scene.cameras.add();
  const cameras = near === "left" ? { left: main, right: other } : { left: other, right: main };
  for (const camera of [main, other]) camera.setBackgroundColor(tint("night"));
  return {
    only: (part, make) => {
      const before = scene.children.length;
      const made = make();
      cameras[part === "left" ? "right" : "left"].ignore(scene.children.list.slice(before));
      return made;
    },
    layOut: (size, lanes, pixelRatio) => {
      const { half, seats } = layOutTable(size, lanes, near);
      for (const part of ["left", "right"] as const) point(cameras[part], seats[part], pixelRatio);
      return half;
    },
  };
}

/** A turned camera shows its upper left corner at the lower right of its half. */
function point(camera: Cameras.Scene2D.Camera, seat: SeatPlace, pixelRatio: number): void {
  const { x, y, width, height, turned } = seat;
  camera
    .setViewport(x * pixelRatio, y * pixelRatio, width * pixelRatio, height * pixelRatio)
    .setOrigin(0, 0)
    .setZoom(pixelRatio)
    .setRotation(turned ? Math.PI : 0)
    .setScroll(turned ? width : 0, turned ? height : 0);
}
