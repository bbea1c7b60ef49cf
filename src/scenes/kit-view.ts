import type { GameObjects } from "phaser";
import { type Lane, LANES } from "../core/drums.ts";
import type { Sheet } from "./art.ts";
import { CRASH_TILT, DRUMS, HAT_GAP, HAT_TILT, KNEE, PEDAL, POLE, SEAT, STANDS, TOM } from "../look/rig.ts";
import { decay, swing } from "./motion-layout.ts";
import type { RigPen } from "./rig-pen.ts";

export interface KitView<Body> {
  /** The drummer, who sits between the cymbals and the drums. */
  readonly body: Body;
  layOut(): void;
  update(footLift: number, struckAgeMs: (lane: Lane) => number): void;
}

const IMPACT_MS = 180;
/** Size of the impact around each drum, as a share of the picture. */
const IMPACTS: Readonly<Record<Lane, { readonly width: number; readonly height: number }>> = {
  crash: { width: 1.6, height: 0.75 },
  hat: { width: 1.35, height: 0.7 },
  snare: { width: 1.35, height: 0.85 },
  kick: { width: 1.95, height: 1.95 },
};

interface Pieces<Body> {
  readonly rug: GameObjects.Image;
  readonly stands: readonly Stand[];
  readonly crash: GameObjects.Image;
  readonly seat: GameObjects.Image;
  readonly body: Body;
  readonly tom: GameObjects.Image;
  readonly pedal: GameObjects.Image;
  readonly leg: GameObjects.Image;
  readonly kick: GameObjects.Image;
  readonly hatBottom: GameObjects.Image;
  readonly hat: GameObjects.Image;
  readonly snare: GameObjects.Image;
  readonly impacts: Readonly<Record<Lane, GameObjects.Image>>;
}

interface Stand {
  readonly foot: GameObjects.Image;
  readonly pole: GameObjects.Image;
}

const makeStand = (sheet: Sheet): Stand => ({
  foot: sheet.image("foot"),
  pole: sheet.image("pole"),
});

const impact = (sheet: Sheet, lane: Lane): GameObjects.Image =>
  sheet.image(lane === "kick" ? "boom" : "impact").setVisible(false);

/** In the order in which they are drawn. */
const makePieces = <Body>(sheet: Sheet, makeBody: () => Body): Pieces<Body> => ({
  rug: sheet.image("rug"),
  stands: STANDS.map(() => makeStand(sheet)),
  crash: sheet.image("crash"),
  seat: sheet.image("seat"),
  body: makeBody(),
  tom: sheet.image("tom"),
  pedal: sheet.image("pedal"),
  leg: sheet.image("leg"),
  kick: sheet.image("kick"),
  hatBottom: sheet.image("hat-bottom"),
  hat: sheet.image("hat"),
  snare: sheet.image("snare"),
  impacts: {
    crash: impact(sheet, "crash"),
    hat: impact(sheet, "hat"),
    snare: impact(sheet, "snare"),
    kick: impact(sheet, "kick"),
  },
});

function putStand(pen: RigPen, { foot, pole }: Stand, x: number, top: number): void {
  pen.put(pole, x, top, 0, 1, (-top - 24) / POLE);
  pen.put(foot, x, 4);
}

function putDrums<Body>(
  pen: RigPen,
  pieces: Pieces<Body>,
  footLift: number,
  struckAgeMs: (lane: Lane) => number,
): void {
  const hit = (lane: Lane, lastMs: number) => decay(struckAgeMs(lane), lastMs);
  const { kick, snare, hat, crash } = DRUMS;
  const stamp = hit("kick", 140);
  pen.put(pieces.leg, KNEE.x, KNEE.y - 16 * footLift + 5 * stamp);
  pen.put(pieces.pedal, PEDAL.x, PEDAL.y, 0.08 * stamp - 0.05);
  const boom = 1 + 0.055 * hit("kick", 220);
  pen.put(pieces.kick, kick.x, kick.y, 0, boom, boom);
  const dip = hit("snare", 130);
  pen.put(pieces.snare, snare.x, snare.y + 5 * dip, -0.03 * dip, 1 + 0.02 * dip, 1 - 0.05 * dip);
  const chick = hit("hat", 120);
  pen.put(pieces.hat, hat.x, hat.y - 3 + 5 * chick, HAT_TILT + 0.07 * swing(struckAgeMs("hat"), 420, 3));
  pen.put(pieces.crash, crash.x, crash.y, CRASH_TILT - 0.2 * swing(struckAgeMs("crash"), 1300, 4));
}

/** Short strokes that spring from a drum, so that the eye sees in its corner which one was struck. */
function putImpacts(
  pen: RigPen,
  impacts: Pieces<unknown>["impacts"],
  struckAgeMs: (lane: Lane) => number,
): void {
  for (const lane of LANES) {
    const left = decay(struckAgeMs(lane), IMPACT_MS);
    const image = impacts[lane];
    image.setVisible(left > 0).setAlpha(Math.min(1, 2 * left));
    if (left === 0) continue;
    const { width, height } = IMPACTS[lane];
    const grown = 0.85 + 0.3 * (1 - left);
    pen.put(image, DRUMS[lane].x, DRUMS[lane].y, 0, width * grown, height * grown);
  }
}

/** A kit; `makeBody` is called where the drummer belongs in the order of drawing. */
export function createKit<Body>(sheet: Sheet, pen: RigPen, makeBody: () => Body): KitView<Body> {
  const pieces = makePieces(sheet, makeBody);
  const { hat } = DRUMS;
  return {
    body: pieces.body,
    layOut: () => {
      pen.put(pieces.rug, 0, 0);
      STANDS.forEach(({ x, y }, i) => {
        const stand = pieces.stands[i];
        if (stand !== undefined) putStand(pen, stand, x, y);
      });
      pen.put(pieces.seat, SEAT.x, SEAT.y);
      pen.put(pieces.tom, TOM.x, TOM.y);
      pen.put(pieces.hatBottom, hat.x, hat.y + HAT_GAP, HAT_TILT);
    },
    update: (footLift, struckAgeMs) => {
      putDrums(pen, pieces, footLift, struckAgeMs);
      putImpacts(pen, pieces.impacts, struckAgeMs);
    },
  };
}
