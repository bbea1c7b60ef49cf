import type { Scene } from "phaser";
import type { ForBoth, Part } from "../core/drums.ts";
import type { SyncWord } from "../core/sync/quality.ts";
import type { Sheet } from "./art.ts";
import type { ColourName } from "./colours.ts";
import type { NoteStates } from "./note-states.ts";
import { createPlayer, type PlayerView } from "./player-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageOptions } from "./stage.ts";
import {
  createNoSurroundings,
  createSurroundings,
  type SurroundingSheets,
  type SurroundingsView,
} from "./surroundings-view.ts";
import { createTogether, type TogetherView } from "./together-view.ts";
import { createWords, type WordView } from "./word-view.ts";

export interface StageViews {
  readonly surroundings: SurroundingsView;
  readonly players: ForBoth<PlayerView>;
  readonly sync: WordView<SyncWord>;
  readonly together: TogetherView;
  layOut(layout: StageLayout, pixelRatio: number): void;
}

export interface Sheets {
  readonly field: Sheet;
  /** `null` on the plain stage. */
  readonly surroundings: SurroundingSheets | null;
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
  const { surroundings: around } = sheets;
  const surroundings = around ? createSurroundings(scene, around, options) : createNoSurroundings(scene);
  const players = createPlayers(scene, sheets.field, options, states);
  const together = createTogether(sheets.field);
  const sync = createWords(scene, options.words.sync, SYNC_COLOURS, {
    lastMs: SYNC_MS,
    lively: !options.reducedMotion,
  });
  return {
    surroundings,
    players,
    sync,
    together,
    layOut: (layout, pixelRatio) => {
      surroundings.layOut(layout);
      together.layOut(layout);
      players.left.layOut(layout, pixelRatio);
      players.right.layOut(layout, pixelRatio);
      sync.layOut(layout.centreX, layout.syncWord.y, layout.syncWord.size, pixelRatio);
    },
  };
}
