import type { GameObjects } from "phaser";
import type { Lane } from "../core/drums.ts";
import type { Person } from "../look/figure.ts";
import { ARM, type Hand, NECK, SEAT, SHOULDERS } from "../look/rig.ts";
import { reach } from "./arm-layout.ts";
import type { Sheet } from "./art.ts";
import type { DrummerPose } from "./drummer-state.ts";
import { createKit, type KitView } from "./kit-view.ts";
import { createPen, type RigPen } from "./rig-pen.ts";
import type { DrummerPlace } from "./stage-layout.ts";

/** How the body moves with the music; all 0 with reduced motion. */
export interface Groove {
  /** 0 to 1, on the beat. */
  readonly nod: number;
  /** −1 to 1, slow: breath and sway. */
  readonly breath: number;
}

/** How a person is built, as shares of the usual. */
type Build = Pick<Person, "broad" | "tall">;

export interface DrummerView {
  layOut(place: DrummerPlace): void;
  update(pose: DrummerPose, groove: Groove, struckAgeMs: (lane: Lane) => number): void;
}

interface ArmPieces {
  readonly upper: GameObjects.Image;
  readonly fore: GameObjects.Image;
  readonly stick: GameObjects.Image;
  readonly hand: GameObjects.Image;
}

interface BodyPieces {
  readonly back: GameObjects.Image;
  readonly torso: GameObjects.Image;
  readonly face: GameObjects.Image;
  readonly mood: GameObjects.Image;
  readonly front: GameObjects.Image;
}

function putBody(pen: RigPen, body: BodyPieces, build: Build, pose: DrummerPose, groove: Groove): void {
  const neck = NECK.y * build.tall;
  const lean = 0.035 * pose.lean;
  const seatY = SEAT.y + 3 * groove.nod;
  pen.put(body.torso, SEAT.x, seatY, lean, build.broad, build.tall * (1 + 0.008 * groove.breath));
  const neckX = SEAT.x + NECK.x - lean * neck;
  const neckY = seatY + neck + 4 * groove.nod + 8 * pose.flinch - 1.5 * groove.breath;
  const tilt = lean * 1.4 + 0.07 * pose.look - 0.1 * pose.flinch + 0.02 * groove.breath;
  const { look } = pose;
  pen.put(body.back, neckX - 4 * look, neckY, tilt);
  pen.put(body.face, neckX + 2 * look, neckY, tilt);
  pen.put(body.mood, neckX + 15 * look, neckY + 3 * groove.nod, tilt, 1 - 0.05 * look);
  pen.put(body.front, neckX + 6 * look, neckY, tilt);
}

interface ArmBuild extends Build {
  readonly hand: Hand;
}

function putArm(pen: RigPen, pieces: ArmPieces, build: ArmBuild, pose: DrummerPose, nodding: number): void {
  const { hand, broad, tall } = build;
  const lean = 0.035 * pose.lean;
  const at = { x: SHOULDERS[hand].x * broad, y: SHOULDERS[hand].y * tall };
  const thick = (1 + broad) / 2;
  const shoulder = { x: SEAT.x + at.x - lean * at.y, y: SEAT.y + at.y + 3 * nodding };
  const { wrist, aim, bend } = pose.sticks[hand];
  const { upper, fore } = reach(shoulder, wrist, bend, ARM);
  pen.put(pieces.upper, upper.from.x, upper.from.y, upper.turn, thick, upper.stretch);
  pen.put(pieces.fore, fore.from.x, fore.from.y, fore.turn, thick, fore.stretch);
  pen.put(pieces.stick, wrist.x, wrist.y, aim - Math.PI / 2);
  pen.put(pieces.hand, wrist.x, wrist.y, fore.turn);
}

const makeBody = (sheet: Sheet): BodyPieces => ({
  back: sheet.image("back"),
  torso: sheet.image("torso"),
  face: sheet.image("face"),
  mood: sheet.image("mood/calm"),
  front: sheet.image("front"),
});

const makeArm = (sheet: Sheet): ArmPieces => ({
  upper: sheet.image("upper-arm"),
  fore: sheet.image("forearm"),
  stick: sheet.image("stick"),
  hand: sheet.image("hand"),
});

/**
 * A drummer behind a kit, back to front: stands and cymbals, the body, the drums, the arms.
 *
 * @param sheet holds this drummer alone.
 */
export function createDrummerView(sheet: Sheet, { broad, tall }: Build): DrummerView {
  const pen = createPen(sheet);
  const kit: KitView<BodyPieces> = createKit(sheet, pen, () => makeBody(sheet));
  const arms = { inner: makeArm(sheet), outer: makeArm(sheet) };
  return {
    layOut: (place) => {
      pen.moveTo(place);
      kit.layOut();
    },
    update: (pose, groove, struckAgeMs) => {
      kit.body.mood.setFrame(`mood/${pose.mood}`);
      putBody(pen, kit.body, { broad, tall }, pose, groove);
      kit.update(pose.footLift, struckAgeMs);
      putArm(pen, arms.inner, { hand: "inner", broad, tall }, pose, groove.nod);
      putArm(pen, arms.outer, { hand: "outer", broad, tall }, pose, groove.nod);
    },
  };
}
