import type { GameObjects, Scene } from "phaser";
import type { Lane, Part } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { LANE_COLOURS, tint } from "./colours.ts";
import { decay } from "./motion-layout.ts";
import type { FieldLayout } from "./stage-layout.ts";
import { fitText, makeText, sizeText } from "./text.ts";

/** One player's lanes, without the notes: what stands still, and how it answers to strokes. */
export interface FieldView {
  layOut(layout: FieldLayout, pixelRatio: number): void;
  strike(lane: Lane, pageMs: number): void;
  hit(lane: Lane, pageMs: number): void;
  update(pageMs: number): void;
}

export interface FieldOptions {
  readonly part: Part;
  /** From left to right on the screen. */
  readonly lanes: readonly Lane[];
  readonly keyLabels: Readonly<Record<Lane, string>>;
  readonly highContrast: boolean;
}

interface LanePieces {
  readonly lane: Lane;
  readonly strip: GameObjects.Image;
  readonly light: GameObjects.Image;
  readonly target: GameObjects.Image;
  readonly glow: GameObjects.Image;
  readonly ring: GameObjects.Image;
  readonly cap: GameObjects.Image;
  readonly label: GameObjects.Text;
}

const GLOW_MS = 260;
const RING_MS = 280;
const PRESS_MS = 130;

const shapeOf = (part: Part) => (part === "left" ? "round" : "lozenge");
const colourOf = (part: Part) => (part === "left" ? "vermilion" : "teal");

function makeLane(scene: Scene, sheet: Sheet, { part, keyLabels }: FieldOptions, lane: Lane): LanePieces {
  const colour = tint(LANE_COLOURS[lane]);
  return {
    lane,
    strip: sheet.image("field/pixel"),
    light: sheet.image("field/fade").setTint(colour),
    target: sheet.image(`field/target-${shapeOf(part)}`).setTint(colour),
    glow: sheet.image("field/glow").setTint(colour).setAlpha(0),
    ring: sheet
      .image(`field/ring-${shapeOf(part)}`)
      .setTint(tint("cream"))
      .setAlpha(0),
    cap: sheet.image("field/cap").setTint(colour),
    label: makeText(scene, keyLabels[lane], "ink"),
  };
}

function placeLane(sheet: Sheet, pieces: LanePieces, field: FieldLayout, at: number): void {
  const x = field.laneXs[at] ?? 0;
  const { rect, hitY, capY, laneWidth, scale } = field;
  const reachY = (hitY - rect.y) * 0.5;
  pieces.strip.setTint(tint("cream")).setAlpha(at % 2 === 0 ? 0.035 : 0.085);
  sheet.place(pieces.strip, x - laneWidth / 2, rect.y, laneWidth / 4, rect.height / 4);
  pieces.light.setAlpha(0.2);
  sheet.place(pieces.light, x - laneWidth / 2, hitY - reachY, laneWidth / 8, reachY / 128);
  sheet.place(pieces.target, x, hitY, scale);
  sheet.place(pieces.glow, x, hitY, scale * 1.15);
  sheet.place(pieces.cap, x, capY, scale * 0.86);
  pieces.label.setPosition(x, capY - 2 * scale);
}

function answer(
  sheet: Sheet,
  pieces: LanePieces,
  field: FieldLayout,
  at: number,
  hitMs: number,
  struckMs: number,
): void {
  const x = field.laneXs[at] ?? 0;
  const { hitY, capY, scale } = field;
  const press = decay(struckMs, PRESS_MS);
  pieces.glow.setAlpha(0.4 * decay(hitMs, GLOW_MS) + 0.1 * press);
  const grown = 0.9 + 0.5 * (1 - decay(hitMs, RING_MS));
  pieces.ring.setAlpha(0.7 * decay(hitMs, RING_MS));
  sheet.place(pieces.ring, x, hitY, scale * grown);
  sheet.place(pieces.target, x, hitY, scale * (1 - 0.08 * press));
  sheet.place(pieces.cap, x, capY + 4 * scale * press, scale * 0.86);
  pieces.label.setPosition(x, capY - 2 * scale + 4 * scale * press);
}

/** A part of the field that only stands there. */
export interface Backdrop {
  layOut(layout: FieldLayout, pixelRatio: number): void;
}

function makeBackdrop(sheet: Sheet, { part, lanes, highContrast }: FieldOptions): Backdrop {
  const panel = sheet
    .image("field/pixel")
    .setTint(tint(highContrast ? "ink" : "night"))
    .setAlpha(highContrast ? 1 : 0.85);
  const rails = highContrast ? lanes.slice(1).map(() => sheet.image("field/pixel").setAlpha(0.45)) : [];
  const edges = [0, 1].map(() => ({
    ink: sheet.image("field/pixel").setTint(tint("ink")),
    colour: sheet.image("field/pixel").setTint(tint(colourOf(part))),
  }));
  return {
    layOut: ({ rect, scale, laneXs, laneWidth }) => {
      sheet.place(panel, rect.x, rect.y, rect.width / 4, rect.height / 4);
      rails.forEach((rail, i) => {
        const x = (laneXs[i] ?? 0) + laneWidth / 2 - scale;
        sheet.place(rail, x, rect.y, (2 * scale) / 4, rect.height / 4);
      });
      edges.forEach(({ ink, colour }, i) => {
        const x = i === 0 ? rect.x : rect.x + rect.width;
        sheet.place(ink, x - 4 * scale, rect.y, (8 * scale) / 4, rect.height / 4);
        sheet.place(colour, x - 1.5 * scale, rect.y, (3 * scale) / 4, rect.height / 4);
      });
    },
  };
}

/** The line on which notes are due. */
function makeLine(sheet: Sheet, highContrast: boolean): Backdrop {
  const thick = highContrast ? 5 : 3;
  const shade = sheet.image("field/pixel").setTint(tint("ink"));
  const line = sheet.image("field/pixel").setTint(tint("cream"));
  return {
    layOut: ({ rect, hitY, scale }) => {
      sheet.place(shade, rect.x, hitY - (thick / 2 + 2) * scale, rect.width / 4, ((thick + 4) * scale) / 4);
      sheet.place(line, rect.x, hitY - (thick / 2) * scale, rect.width / 4, (thick * scale) / 4);
    },
  };
}

/** The player's name, on the rods from which the field hangs. Notes come out from under it. */
export function createNamePlate(scene: Scene, sheet: Sheet, part: Part, name: string): Backdrop {
  const plate = sheet.image("field/pixel").setTint(tint(colourOf(part)));
  const rods = [sheet.image("field/rod"), sheet.image("field/rod")];
  const text = makeText(scene, name, "cream");
  return {
    layOut: ({ rect, scale, laneWidth }, pixelRatio) => {
      const height = 30 * scale;
      const middle = rect.x + rect.width / 2;
      sheet.place(plate, rect.x, rect.y, rect.width / 4, height / 4);
      rods.forEach((rod, i) => {
        sheet.place(rod, middle, rect.y + i * height, (rect.width + 6 * scale) / 278, scale * 0.7);
      });
      sizeText(text, Math.min(20 * scale, laneWidth * 0.32), 3 * scale, pixelRatio);
      fitText(text, rect.width - 16 * scale);
      text.setPosition(middle, rect.y + height / 2);
    },
  };
}

export function createField(scene: Scene, sheet: Sheet, options: FieldOptions): FieldView {
  const backdrop = makeBackdrop(sheet, options);
  const lanes = options.lanes.map((lane) => makeLane(scene, sheet, options, lane));
  const line = makeLine(sheet, options.highContrast);
  const struck = new Map<Lane, number>();
  const hits = new Map<Lane, number>();
  let field: FieldLayout | null = null;
  return {
    layOut: (layout, pixelRatio) => {
      field = layout;
      backdrop.layOut(layout, pixelRatio);
      lanes.forEach((pieces, i) => {
        placeLane(sheet, pieces, layout, i);
        sizeText(pieces.label, 26 * layout.scale, 0, pixelRatio);
        fitText(pieces.label, 44 * layout.scale);
      });
      line.layOut(layout, pixelRatio);
    },
    strike: (lane, pageMs) => struck.set(lane, pageMs),
    hit: (lane, pageMs) => hits.set(lane, pageMs),
    update: (pageMs) => {
      lanes.forEach((pieces, i) => {
        const age = (times: Map<Lane, number>) => pageMs - (times.get(pieces.lane) ?? -Infinity);
        if (field !== null) answer(sheet, pieces, field, i, age(hits), age(struck));
      });
    },
  };
}
