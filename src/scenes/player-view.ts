import type { Scene } from "phaser";
import type { Chart } from "../core/chart/chart.ts";
import type { Lane, Part } from "../core/drums.ts";
import type { Jacket } from "../core/jacket.ts";
import type { PlannedBeat } from "../core/level/song-plan.ts";
import type { HitEvent } from "../core/run/events.ts";
import type { Sheet } from "./art.ts";
import { type BeatView, createBeats } from "./beat-view.ts";
import { createDrummer, type DrummerState } from "./drummer-state.ts";
import { createField, createNamePlate, type FieldView } from "./field-view.ts";
import { lanesInOrder } from "./lane-layout.ts";
import { leadOf } from "./hand-layout.ts";
import type { NoteStates } from "./note-states.ts";
import { notesOf } from "./note-window-layout.ts";
import { createNotes, type NoteView } from "./note-view.ts";
import type { StageLayout } from "./stage-layout.ts";
import { createTicks, type TickView } from "./tick-view.ts";
import { createWords, type WordView } from "./word-view.ts";

type Judgement = HitEvent["judgement"] | "miss";

export interface PlayerOptions {
  readonly part: Part;
  readonly chart: Chart;
  readonly beats: readonly PlannedBeat[];
  readonly states: NoteStates;
  readonly lanes: readonly Lane[];
  readonly keyLabels: Readonly<Record<Lane, string>>;
  readonly name: string;
  /** The hand that leads. */
  readonly hand: Jacket["hand"];
  readonly travelMs: number;
  readonly words: Readonly<Record<Judgement, string>>;
  readonly lively: boolean;
  readonly highContrast: boolean;
}

/** One player's side of the stage: what they see of their part. The drummer is drawn elsewhere, from `drummer`. */
export interface PlayerView {
  readonly drummer: DrummerState;
  readonly field: FieldView;
  readonly beats: BeatView;
  readonly notes: NoteView;
  readonly ticks: TickView;
  readonly words: WordView<Judgement>;
  layOut(layout: StageLayout, pixelRatio: number): void;
}

const WORD_COLOURS = { perfect: "amber", great: "cream", good: "rose", miss: "steel" } as const;
const WORD_MS = 620;

export function createPlayer(scene: Scene, sheet: Sheet, options: PlayerOptions): PlayerView {
  const { part, chart, states, keyLabels, name, travelMs, lively, highContrast } = options;
  const lanes = lanesInOrder(part, options.lanes);
  const lead = leadOf(part, options.hand);
  const own = notesOf(chart, part, lead);
  const field = createField(scene, sheet, { part, lanes, keyLabels, highContrast });
  const beats = createBeats(sheet, options.beats, { travelMs, highContrast });
  const notes = createNotes(scene, sheet, { part, lanes, notes: own, states, travelMs, highContrast });
  const ticks = createTicks(sheet, lanes);
  const plate = createNamePlate(scene, sheet, part, name);
  const words = createWords(scene, options.words, WORD_COLOURS, { lastMs: WORD_MS, lively });
  return {
    drummer: createDrummer(own, states, { seed: part === "left" ? 0 : 1, lead }),
    field,
    beats,
    notes,
    ticks,
    words,
    layOut: (layout, pixelRatio) => {
      const place = layout.fields[part];
      field.layOut(place, pixelRatio);
      plate.layOut(place, pixelRatio);
      for (const view of [beats, notes, ticks]) view.layOut(place);
      words.layOut(place.wordX, place.wordY, layout.wordSize, pixelRatio);
    },
  };
}
