import type { Scene } from "phaser";
import wardrobe from "../../assets/stage/wardrobe.json";
import type { ForBoth, Lane, Part } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { createAudience } from "./audience-view.ts";
import { tint } from "./colours.ts";
import { createLeaves } from "./leaf-view.ts";
import type { DrummerPose } from "./drummer-state.ts";
import { createDrummerView } from "./drummer-view.ts";
import { warmth } from "./lantern-layout.ts";
import type { Moment } from "./place-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageLook } from "./stage.ts";

/** What the drawing needs to know of a drummer. */
export interface Seen {
  readonly pose: DrummerPose;
  readonly struckAgeMs: (lane: Lane) => number;
}

/** Drummers and audience, and what lies over the whole picture. */
export interface PeopleView {
  layOut(layout: StageLayout): void;
  update(moment: Moment, drummers: ForBoth<Seen>): void;
}

export interface PeopleSheets {
  readonly scenery: Sheet;
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

export function createPeople(
  scene: Scene,
  sheets: PeopleSheets,
  { looks, calm, highContrast }: StageLook,
): PeopleView {
  const person = (part: Part) => createDrummerView(sheets.people[part], wardrobe.people[looks[part].drummer]);
  const drummers = { left: person("left"), right: person("right") };
  const audience = createAudience(sheets.scenery);
  const leaves = createLeaves(sheets.scenery);
  const covers = [createGrain(scene, sheets.field)];
  if (calm === "dimmed" || highContrast) covers.push(createDusk(sheets.field));
  return {
    layOut: (layout) => {
      for (const view of [audience, leaves, ...covers]) view.layOut(layout);
      drummers.left.layOut(layout.drummers.left);
      drummers.right.layOut(layout.drummers.right);
    },
    update: ({ groove, phase, energy, pageMs, moves, chain }, { left, right }) => {
      leaves.update(pageMs, moves ? warmth(chain) : 0);
      audience.update(phase, groove.nod === 0 ? 0 : 0.5 + 0.75 * energy);
      drummers.left.update(left.pose, groove, left.struckAgeMs);
      drummers.right.update(right.pose, groove, right.struckAgeMs);
    },
  };
}
