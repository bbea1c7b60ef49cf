import type { Scene } from "phaser";
import wardrobe from "../../assets/stage/wardrobe.json";
import type { ForBoth, Lane, Part } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { createAudience } from "./audience-view.ts";
import { type Air, BACKDROPS } from "./backdrop-layout.ts";
import { createBackdrop } from "./backdrop-view.ts";
import { tint } from "./colours.ts";
import type { DrummerPose } from "./drummer-state.ts";
import { createDrummerView, type Groove } from "./drummer-view.ts";
import { createLanterns } from "./lantern-view.ts";
import { createMotes } from "./mote-view.ts";
import { createScenery } from "./scenery-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageLook } from "./stage.ts";

/** What the surroundings show in one frame. */
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

/** What the drawing needs to know of a drummer. */
export interface Seen {
  readonly pose: DrummerPose;
  readonly struckAgeMs: (lane: Lane) => number;
}

/** Everything but the lanes: the place, the light, the drummers and the audience. */
export interface SurroundingsView {
  layOut(layout: StageLayout): void;
  update(moment: Moment, drummers: ForBoth<Seen>): void;
}

export interface SurroundingSheets {
  readonly scenery: Sheet;
  readonly backdrop: Sheet;
  readonly field: Sheet;
  readonly people: ForBoth<Sheet>;
}

const GRAIN_ALPHA = 0.16;
/** How dark a dimmed stage is, and how dark behind lanes of high contrast. */
const DIM_ALPHA = 0.55;

interface Cover {
  layOut(layout: StageLayout): void;
}

/** Paper grain over the picture, under the lanes: those must stay clear. */
function createGrain(scene: Scene, sheet: Sheet): Cover {
  const grain = scene.add
    .tileSprite(0, 0, 64, 64, sheet.key, "field/grain")
    .setOrigin(0)
    .setAlpha(GRAIN_ALPHA);
  return {
    layOut: ({ width, height }) => {
      grain.setSize(width, height);
    },
  };
}

/** Dusk over the whole picture, so that the lanes stand out. */
function createDusk(sheet: Sheet): Cover {
  const dusk = sheet.image("field/pixel").setTint(tint("ink")).setAlpha(DIM_ALPHA);
  return {
    layOut: ({ width, height }) => sheet.place(dusk, 0, 0, width / 4, height / 4),
  };
}

/** Makes everything behind the lanes, back to front. */
export function createSurroundings(
  scene: Scene,
  sheets: SurroundingSheets,
  { backdrop: name, looks, calm, highContrast }: StageLook,
): SurroundingsView {
  const place = BACKDROPS[name];
  const backdrop = createBackdrop(sheets.backdrop, sheets.scenery, place);
  const scenery = createScenery(scene, sheets.scenery, place);
  const motes = createMotes(sheets.scenery, place.motes);
  const lanterns = createLanterns(scene, sheets.scenery);
  const person = (part: Part) => createDrummerView(sheets.people[part], wardrobe.people[looks[part].drummer]);
  const drummers = { left: person("left"), right: person("right") };
  const audience = createAudience(sheets.scenery);
  const covers = [createGrain(scene, sheets.field)];
  if (calm === "dimmed" || highContrast) covers.push(createDusk(sheets.field));
  return {
    layOut: (layout) => {
      for (const view of [backdrop, scenery, motes, lanterns, audience, ...covers]) view.layOut(layout);
      drummers.left.layOut(layout.drummers.left);
      drummers.right.layOut(layout.drummers.right);
    },
    update: (moment, { left, right }) => {
      const { pageMs, chain, groove, phase, energy, warmth, moves } = moment;
      backdrop.update(moment);
      scenery.update(moment, energy);
      motes.update(moves ? pageMs : 0, warmth);
      lanterns.update(chain, pageMs, moves ? 1 : 0);
      audience.update(phase, groove.nod === 0 ? 0 : 0.5 + 0.75 * energy);
      drummers.left.update(left.pose, groove, left.struckAgeMs);
      drummers.right.update(right.pose, groove, right.struckAgeMs);
    },
  };
}

/** The plainest stage of all: nothing but lanes. */
export function createNoSurroundings(scene: Scene): SurroundingsView {
  scene.cameras.main.setBackgroundColor(tint("night"));
  return { layOut: () => undefined, update: () => undefined };
}
