import type { Scene } from "phaser";
import type { Sheet } from "./art.ts";
import { type Air, BACKDROPS } from "./backdrop-layout.ts";
import { createBackdrop } from "./backdrop-view.ts";
import type { Groove } from "./drummer-view.ts";
import { createLanterns } from "./lantern-view.ts";
import { createMotes } from "./mote-view.ts";
import { createScenery } from "./scenery-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageLook } from "./stage.ts";

/** What place and people show in one frame. */
export interface Moment extends Air {
  readonly pageMs: number;
  /** The lock chain. */
  readonly chain: number;
  readonly groove: Groove;
  /** 0 to 1 in the beat. */
  readonly phase: number;
  /** 0 to 1: how far the section opens up. */
  readonly energy: number;
}

/** Where the two play: backdrop, boards, light and lanterns, all that is behind the drummers. */
export interface PlaceView {
  layOut(layout: StageLayout): void;
  update(moment: Moment): void;
}

export interface PlaceSheets {
  readonly scenery: Sheet;
  readonly backdrop: Sheet;
}

export function createPlace(scene: Scene, sheets: PlaceSheets, { backdrop: name }: StageLook): PlaceView {
  const kind = BACKDROPS[name];
  const backdrop = createBackdrop(sheets.backdrop, sheets.scenery, kind);
  const scenery = createScenery(sheets.scenery, kind);
  const motes = createMotes(sheets.scenery, kind.motes);
  const lanterns = createLanterns(scene, sheets.scenery);
  return {
    layOut: (layout) => {
      for (const view of [backdrop, scenery, motes, lanterns]) view.layOut(layout);
    },
    update: (moment) => {
      const { pageMs, chain, energy, warmth, moves } = moment;
      backdrop.update(moment);
      scenery.update(moment, energy);
      motes.update(moves ? pageMs : 0, warmth);
      lanterns.update(chain, pageMs, moves ? 1 : 0);
    },
  };
}
