import type { Scene } from "phaser";
import wardrobe from "../../assets/stage/wardrobe.json";
import type { ForBoth, Part } from "../core/drums.ts";
import type { SyncWord } from "../core/sync/quality.ts";
import type { Sheet } from "./art.ts";
import { type AudienceView, createAudience } from "./audience-view.ts";
import type { ColourName } from "./colours.ts";
import { createDrummerView, type DrummerView } from "./drummer-view.ts";
import { createFireflies, type FireflyView } from "./firefly-view.ts";
import { createLanterns, type LanternView } from "./lantern-view.ts";
import type { NoteStates } from "./note-states.ts";
import { createPlayer, type PlayerView } from "./player-view.ts";
import { createScenery, type SceneryView } from "./scenery-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageOptions } from "./stage.ts";
import { createTogether, type TogetherView } from "./together-view.ts";
import { createWords, type WordView } from "./word-view.ts";

export interface StageViews {
  readonly scenery: SceneryView;
  readonly drummers: ForBoth<DrummerView>;
  readonly fireflies: FireflyView;
  readonly lanterns: LanternView;
  readonly audience: AudienceView;
  readonly players: ForBoth<PlayerView>;
  readonly sync: WordView<SyncWord>;
  readonly together: TogetherView;
  layOut(layout: StageLayout, pixelRatio: number): void;
}

export interface Sheets {
  readonly scenery: Sheet;
  readonly field: Sheet;
  readonly people: ForBoth<Sheet>;
}

const SYNC_COLOURS: Readonly<Record<SyncWord, ColourName>> = {
  one: "amber",
  tight: "amber",
  together: "cream",
  loose: "rose",
  apart: "rose",
  alone: "steel",
  silence: "steel",
};
const SYNC_MS = 900;
const GRAIN_ALPHA = 0.16;

/** Paper grain over the picture, under the lanes: those must stay clear. */
function createGrain(scene: Scene, sheet: Sheet): { layOut(layout: StageLayout): void } {
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

const both = <T>(make: (part: Part) => T): ForBoth<T> => ({ left: make("left"), right: make("right") });

const createPlayers = (
  scene: Scene,
  sheet: Sheet,
  options: StageOptions,
  states: NoteStates,
): ForBoth<PlayerView> =>
  both((part) =>
    createPlayer(scene, sheet, {
      part,
      chart: options.chart,
      beats: options.beats,
      states,
      lanes: options.lanes[part],
      keyLabels: options.keyLabels[part],
      name: options.names[part],
      hand: options.looks[part].hand,
      travelMs: options.travelMs[part],
      words: options.words.judgement,
      lively: !options.reducedMotion,
    }),
  );

/** Makes everything on the stage, back to front. */
export function createViews(
  scene: Scene,
  sheets: Sheets,
  options: StageOptions,
  states: NoteStates,
): StageViews {
  const scenery = createScenery(scene, sheets.scenery);
  const fireflies = createFireflies(sheets.scenery);
  const lanterns = createLanterns(scene, sheets.scenery);
  const people = both((part) =>
    createDrummerView(sheets.people[part], wardrobe.people[options.looks[part].drummer]),
  );
  const audience = createAudience(sheets.scenery);
  const grain = createGrain(scene, sheets.field);
  const players = createPlayers(scene, sheets.field, options, states);
  const together = createTogether(sheets.field);
  const sync = createWords(scene, options.words.sync, SYNC_COLOURS, {
    lastMs: SYNC_MS,
    lively: !options.reducedMotion,
  });
  return {
    scenery,
    fireflies,
    lanterns,
    drummers: people,
    audience,
    players,
    sync,
    together,
    layOut: (layout, pixelRatio) => {
      for (const view of [scenery, fireflies, lanterns, audience, grain, together]) view.layOut(layout);
      people.left.layOut(layout.drummers.left);
      people.right.layOut(layout.drummers.right);
      players.left.layOut(layout, pixelRatio);
      players.right.layOut(layout, pixelRatio);
      sync.layOut(layout.centreX, layout.syncWord.y, layout.syncWord.size, pixelRatio);
    },
  };
}
