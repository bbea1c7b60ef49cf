import type { GameObjects, Scene } from "phaser";
import type { Lane, Part } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { type ColourName, tint } from "./colours.ts";
import { crowdedSize, fallMs, laneGaps, type NoteLook, noteLook, noteY } from "./lane-layout.ts";
import type { NoteStates } from "./note-states.ts";
import { firstFrom, type Meeting, type StageNote, threadBearers } from "./note-window-layout.ts";
import type { FieldLayout } from "./stage-layout.ts";

export interface NoteView {
  layOut(layout: FieldLayout): void;
  update(songMs: number, pageMs: number): void;
}

export interface NoteOptions {
  readonly part: Part;
  readonly lanes: readonly Lane[];
  readonly notes: readonly StageNote[];
  readonly states: NoteStates;
  readonly travelMs: number;
  /** Draws a light edge round every note. */
  readonly highContrast: boolean;
}

/** What draws one note: the note, a thread toward the partner, and the sign that says what meets there. */
interface NotePieces {
  readonly body: GameObjects.Image;
  readonly halo: GameObjects.Image;
  readonly thread: GameObjects.Image;
  readonly bead: GameObjects.Image;
  readonly edge: GameObjects.Image;
}

const THREADS: Readonly<Record<Meeting, { readonly colour: ColourName; readonly alpha: number }>> = {
  unison: { colour: "amber", alpha: 0.75 },
  out: { colour: "cream", alpha: 0.3 },
  in: { colour: "cream", alpha: 0.3 },
  relay: { colour: "cream", alpha: 0.3 },
  echo: { colour: "rose", alpha: 0.45 },
};

/** Threads and halos lie under all notes, also under those that were made later. */
interface NoteLayers {
  readonly under: GameObjects.Layer;
  readonly over: GameObjects.Layer;
}

function makePieces(sheet: Sheet, { under, over }: NoteLayers): NotePieces {
  const pieces = {
    thread: sheet.image("field/pixel"),
    halo: sheet.image("field/glow").setTint(tint("amber")),
    bead: sheet.image("beads/unison"),
    edge: sheet.image("field/ring-round").setTint(tint("cream")).setVisible(false),
    body: sheet.image("note/left-kick"),
  };
  under.add([pieces.halo, pieces.thread]);
  over.add([pieces.bead, pieces.edge, pieces.body]);
  return pieces;
}

function hide({ body, halo, thread, bead, edge }: NotePieces): void {
  for (const image of [body, halo, thread, bead, edge]) image.setVisible(false);
}

function hideThread({ thread, bead }: NotePieces): void {
  thread.setVisible(false);
  bead.setVisible(false);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

function drawHalo(sheet: Sheet, { halo }: NotePieces, field: FieldLayout, { x, y, alpha }: Spot): void {
  halo.setVisible(alpha > 0).setAlpha(alpha * 0.4);
  sheet.place(halo, x, y, field.scale * 0.9);
}

function drawThread(
  sheet: Sheet,
  { thread, bead }: NotePieces,
  field: FieldLayout,
  meeting: Meeting,
  at: Spot,
): void {
  const { colour, alpha } = THREADS[meeting];
  const thick = (meeting === "unison" ? 4 : 2.5) * field.scale;
  thread
    .setVisible(true)
    .setTint(tint(colour))
    .setAlpha(at.alpha * alpha);
  sheet.place(
    thread,
    Math.min(at.x, field.innerX),
    at.y - thick / 2,
    Math.abs(field.innerX - at.x) / 4,
    thick / 4,
  );
  bead.setVisible(true).setFrame(`beads/${meeting}`).setAlpha(at.alpha);
  sheet.place(bead, field.beadX, at.y, field.inward * field.scale * 0.8, field.scale * 0.8);
}

/** A note with all that drawing it needs and that never changes. */
interface DrawnNote {
  readonly note: StageNote;
  readonly frame: string;
  /** Which lane from the left; −1 for one that is not shown. */
  readonly place: number;
  readonly bearsThread: boolean;
  /** To the nearest other note of its lane. */
  readonly gapMs: number;
  /** The frame of its edge; `null` for none. */
  readonly edge: string | null;
}

const edgeOf = (part: Part): string => `field/ring-${part === "left" ? "round" : "lozenge"}`;

function prepare({ part, lanes, notes, highContrast }: NoteOptions): readonly DrawnNote[] {
  const toPartner = (lane: Lane) =>
    part === "left" ? lanes.length - 1 - lanes.indexOf(lane) : lanes.indexOf(lane);
  const bearers = threadBearers(notes, toPartner);
  const gaps = laneGaps(notes);
  return notes.map((note, i) => ({
    note,
    frame: `${note.accent ? "accent" : "note"}/${part}-${note.lane}`,
    place: lanes.indexOf(note.lane),
    bearsThread: bearers[i] ?? false,
    gapMs: gaps[i] ?? Infinity,
    edge: highContrast ? edgeOf(part) : null,
  }));
}

/** How much larger the edge of an accent is than that of a plain note. */
const ACCENT_EDGE = 1.28;

function drawEdge(sheet: Sheet, { edge }: NotePieces, drawn: DrawnNote, at: Spot, size: number): void {
  edge.setVisible(drawn.edge !== null && at.alpha > 0);
  if (drawn.edge === null) return;
  edge.setFrame(drawn.edge).setAlpha(at.alpha);
  sheet.place(edge, at.x, at.y, size * (drawn.note.accent ? ACCENT_EDGE : 1));
}

function drawNote(
  sheet: Sheet,
  pieces: NotePieces,
  field: FieldLayout,
  drawn: DrawnNote,
  look: NoteLook,
  travelMs: number,
): void {
  const { note, frame, place, bearsThread } = drawn;
  const size = field.scale * look.size * crowdedSize(field, drawn.gapMs, travelMs, note.accent);
  const spot = { x: field.laneXs[place] ?? 0, y: look.y, alpha: look.meeting };
  pieces.body
    .setFrame(frame)
    .setVisible(look.alpha > 0)
    .setAlpha(look.alpha)
    .setTint(look.dim ? tint("plum") : 0xffffff);
  sheet.place(pieces.body, spot.x, spot.y, size);
  drawEdge(sheet, pieces, drawn, { ...spot, alpha: look.alpha }, size);
  drawHalo(sheet, pieces, field, note.meeting === "unison" ? spot : { ...spot, alpha: 0 });
  if (bearsThread && note.meeting !== null && spot.alpha > 0)
    drawThread(sheet, pieces, field, note.meeting, spot);
  else hideThread(pieces);
}

export function createNotes(scene: Scene, sheet: Sheet, options: NoteOptions): NoteView {
  const { notes, states, travelMs } = options;
  const layers = { under: scene.add.layer(), over: scene.add.layer() };
  const prepared = prepare(options);
  const pool: NotePieces[] = [];
  let field: FieldLayout | null = null;
  let shown = 0;
  return {
    layOut: (layout) => {
      field = layout;
    },
    update: (songMs, pageMs) => {
      if (field === null) return;
      const before = shown;
      shown = 0;
      const first = firstFrom(notes, songMs - fallMs(field, travelMs));
      for (let at = firstFrom(notes, songMs + travelMs) - 1; at >= first; at--) {
        const drawn = prepared[at];
        if (drawn === undefined || drawn.place === -1) continue;
        const pieces = (pool[shown++] ??= makePieces(sheet, layers));
        const state = states.of(drawn.note.index);
        const y = noteY(field, drawn.note.noteMs - songMs, travelMs);
        drawNote(
          sheet,
          pieces,
          field,
          drawn,
          noteLook(field, y, state, states.ageMs(drawn.note.index, pageMs)),
          travelMs,
        );
      }
      for (let i = shown; i < before; i++) hide(pool[i] as NotePieces);
    },
  };
}
