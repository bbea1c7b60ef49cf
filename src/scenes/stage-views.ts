import type { Scene } from "phaser";
import { type ForBoth, type Part, PARTS } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import type { NoteStates } from "./note-states.ts";
import { createPeople, type PeopleSheets, type PeopleView } from "./people-view.ts";
import { createPlace, type PlaceSheets, type PlaceView } from "./place-view.ts";
import { createPlayer, type PlayerView } from "./player-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import type { StageOptions } from "./stage.ts";
import type { Seats } from "./seats.ts";
import { createSync, type SyncView } from "./sync-view.ts";
import { createThreads, type ThreadView } from "./thread-view.ts";

export interface StageViews {
  /** Place and people; `null` on the plain stage. */
  readonly place: PlaceView | null;
  readonly people: PeopleView | null;
  /** From one field to the other; `null` where those do not lie side by side. */
  readonly threads: ThreadView | null;
  readonly players: ForBoth<PlayerView>;
  /** One that both look at, or one for each of them. */
  readonly syncs: readonly SyncView[];
  layOut(layout: StageLayout, pixelRatio: number): void;
}

export interface Sheets {
  readonly field: Sheet;
  /** Of place and people; `null` on the plain stage. */
  readonly picture: (PlaceSheets & PeopleSheets) | null;
}

const createPlayerOf = (
  scene: Scene,
  sheet: Sheet,
  options: StageOptions,
  states: NoteStates,
  part: Part,
): PlayerView =>
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
  });

/** Makes everything on the stage, back to front. */
export function createViews(
  scene: Scene,
  sheets: Sheets,
  options: StageOptions,
  states: NoteStates,
  seats: Seats,
): StageViews {
  const { field, picture } = sheets;
  const atTable = options.near !== null;
  const place = picture && createPlace(scene, picture, options);
  const threads = atTable ? null : createThreads(field, options.chart, states, options.travelMs);
  const people = picture && createPeople(scene, picture, options);
  const playerOf = (part: Part) =>
    seats.only(part, () => createPlayerOf(scene, field, options, states, part));
  const players = { left: playerOf("left"), right: playerOf("right") };
  const words = { words: options.words.sync, lively: !options.reducedMotion };
  const syncs = (atTable ? PARTS : (["left"] as const)).map((part) => ({
    part,
    view: seats.only(part, () => createSync(scene, field, words)),
  }));
  return {
    place,
    people,
    threads,
    players,
    syncs: syncs.map(({ view }) => view),
    layOut: (layout, pixelRatio) => {
      for (const view of [place, threads, people]) view?.layOut(layout);
      for (const part of PARTS) players[part].layOut(layout, pixelRatio);
      for (const { part, view } of syncs) view.layOut(layout.sync[part], pixelRatio);
    },
  };
}
