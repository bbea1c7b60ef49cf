import type { Scene } from "phaser";
import type { LinkEvent } from "../core/run/events.ts";
import type { SyncWord } from "../core/sync/quality.ts";
import type { Sheet } from "./art.ts";
import type { ColourName } from "./colours.ts";
import type { SyncPlace } from "./stage-layout.ts";
import { createTogether } from "./together-view.ts";
import { createWords } from "./word-view.ts";

/** What both are told of a link: a word, and how far apart they were. */
export interface SyncView {
  layOut(place: SyncPlace, pixelRatio: number): void;
  show(link: LinkEvent, pageMs: number): void;
  update(pageMs: number): void;
}

export interface SyncOptions {
  readonly words: Readonly<Record<SyncWord, string>>;
  readonly lively: boolean;
}

const COLOURS: Readonly<Record<SyncWord, ColourName>> = {
  one: "amber",
  tight: "amber",
  together: "cream",
  loose: "rose",
  apart: "rose",
  alone: "steel",
  silence: "steel",
};
const LAST_MS = 900;

export function createSync(scene: Scene, sheet: Sheet, { words, lively }: SyncOptions): SyncView {
  const together = createTogether(sheet);
  const word = createWords(scene, words, COLOURS, { lastMs: LAST_MS, lively });
  return {
    layOut: (place, pixelRatio) => {
      together.layOut(place);
      word.layOut(place.x, place.y, place.size, pixelRatio);
    },
    show: (link, pageMs) => {
      word.show(link.word, pageMs);
      together.show(link.dMs, pageMs);
    },
    update: (pageMs) => {
      word.update(pageMs);
      together.update(pageMs);
    },
  };
}
