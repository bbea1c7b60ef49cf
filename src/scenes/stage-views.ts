import type { Scene } from "phaser";
import type { ForBoth, Part } from "../core/drums.ts";
import type { SyncWord } from "../core/sync/quality.ts";
import type { Sheet } from "./art.ts";
import { type ColourName, tint } from "./colours.ts";
import type { NoteStates } from "./note-states.ts";
import { createPeople, type PeopleSheets, type PeopleView } from "./people-view.ts";
import { createPlace, type PlaceSheets, type PlaceView } from "./place-view.ts";
import { createPlayer, type PlayerView } from "./player-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageOptions } from "./stage.ts";
import { createThreads, type ThreadView } from "./thread-view.ts";
import { createTogether, type TogetherView } from "./together-view.ts";
import { createWords, type WordView } from "./word-view.ts";

export interface StageViews {
  /** Place and people; `null` on the plain stage. */
  readonly place: PlaceView | null;
  readonly people: PeopleView | null;
  readonly threads: ThreadView;
  readonly players: ForBoth<PlayerView>;
  readonly sync: WordView<SyncWord>;
  readonly together: TogetherView;
  layOut(layout: StageLayout, pixelRatio: number): void;
}

export interface Sheets {
  readonly field: Sheet;
  /** Of place and people; `null` on the plain stage. */
  readonly picture: (PlaceSheets & PeopleSheets) | null;
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
      highContrast: options.highContrast,
    }),
  );

/** Makes everything on the stage, back to front. */
export function createViews(
  scene: Scene,
  sheets: Sheets,
  options: StageOptions,
  states: NoteStates,
): StageViews {
  const { field, picture } = sheets;
  scene.cameras.main.setBackgroundColor(tint("night"));
  const place = picture && createPlace(scene, picture, options);
  const threads = createThreads(field, options.chart, states, options.travelMs);
  const people = picture && createPeople(scene, picture, options);
  const players = createPlayers(scene, field, options, states);
  const together = createTogether(field);
  const sync = createWords(scene, options.words.sync, SYNC_COLOURS, {
    lastMs: SYNC_MS,
    lively: !options.reducedMotion,
  });
  return {
    place,
    people,
    threads,
    players,
    sync,
    together,
    layOut: (layout, pixelRatio) => {
      for (const view of [place, threads, people, together]) view?.layOut(layout);
      players.left.layOut(layout, pixelRatio);
      players.right.layOut(layout, pixelRatio);
      sync.layOut(layout.centreX, layout.syncWord.y, layout.syncWord.size, pixelRatio);
    },
  };
}
