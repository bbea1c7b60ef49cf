import { type FigureFrame, figureFrames, type FigureOptions, type Person, type Wardrobe } from "./figure.ts";
import {
  ARM,
  CRASH_TILT,
  DRUMS,
  type Hand,
  HAT_GAP,
  HAT_TILT,
  KNEE,
  NECK,
  PEDAL,
  POLE,
  SEAT,
  SHOULDERS,
  STANDS,
  TOM,
} from "./rig.ts";

/** The box in which {@link portrait} draws, in rig units: x, y, width, height of a `viewBox`. */
export const PORTRAIT_BOX = { x: -330, y: -590, width: 660, height: 640 } as const;

export type PortraitMood = "calm" | "bright" | "joy" | "blink" | "flinch";

export interface PortraitOptions extends FigureOptions {
  readonly mood: PortraitMood;
  /** Degrees at shoulder, elbow and wrist; 0 hangs straight down, positive turns toward the left. */
  readonly arms: Readonly<Record<Hand, readonly [number, number, number]>>;
}

/** A forearm with its hand and stick, to be laid over the rest; it may turn about `elbow`. */
export interface PortraitArm {
  readonly svg: string;
  readonly elbow: { readonly x: number; readonly y: number };
}

/** A drummer behind a kit as SVG markup without its root, in colours that need no style sheet. */
export interface Portrait {
  readonly body: string;
  readonly head: string;
  /** What is in front of body and head: drums and upper arms. */
  readonly front: string;
  readonly arms: Readonly<Record<Hand, PortraitArm>>;
}

type Picture = (name: string, at: string) => string;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (turn: number): number => (turn * 180) / Math.PI;
const move = ({ x, y }: { readonly x: number; readonly y: number }): string => `translate(${x},${y})`;
const group = (at: string, body: string): string => `<g transform="${at}">${body}</g>`;

function pictures(frames: readonly FigureFrame[]): Picture {
  const bodies = new Map(frames.map(({ name, body }) => [name, body]));
  return (name, at) => group(at, bodies.get(name) ?? "");
}

function stand(picture: Picture, { x, y }: { readonly x: number; readonly y: number }): string {
  return (
    picture("pole", `translate(${x},${y}) scale(1,${(-y - 24) / POLE})`) +
    picture("foot", `translate(${x},4)`)
  );
}

function bodyOf(picture: Picture, { broad, tall }: Person): string {
  return [
    picture("rug", ""),
    ...STANDS.map((at) => stand(picture, at)),
    picture("crash", `${move(DRUMS.crash)} rotate(${degrees(CRASH_TILT)})`),
    picture("seat", move(SEAT)),
    picture("torso", `${move(SEAT)} scale(${broad},${tall})`),
  ].join("");
}

function headOf(picture: Picture, { tall }: Person): string {
  const neck = move({ x: SEAT.x + NECK.x, y: SEAT.y + NECK.y * tall });
  return ["back", "face", "mood", "front"].map((piece) => picture(piece, neck)).join("");
}

function drumsOf(picture: Picture): string {
  const { hat, snare, kick } = DRUMS;
  return [
    picture("tom", move(TOM)),
    picture("pedal", move(PEDAL)),
    picture("leg", move(KNEE)),
    picture("kick", move(kick)),
    picture("hat-bottom", `translate(${hat.x},${hat.y + HAT_GAP}) rotate(${degrees(HAT_TILT)})`),
    picture("hat", `translate(${hat.x},${hat.y - 3}) rotate(${degrees(HAT_TILT)})`),
    picture("snare", move(snare)),
  ].join("");
}

const shoulderOf = (hand: Hand, { broad, tall }: Person) => ({
  x: SEAT.x + SHOULDERS[hand].x * broad,
  y: SEAT.y + SHOULDERS[hand].y * tall,
});

function armOf(
  picture: Picture,
  person: Person,
  hand: Hand,
  [shoulder, elbow, wrist]: readonly [number, number, number],
) {
  const from = shoulderOf(hand, person);
  const elbowAt = {
    x: from.x - ARM.upper * Math.sin(radians(shoulder)),
    y: from.y + ARM.upper * Math.cos(radians(shoulder)),
  };
  const grip = `translate(0,${ARM.fore})`;
  const svg = group(
    `${move(elbowAt)} rotate(${shoulder + elbow})`,
    picture("forearm", "") + picture("stick", `${grip} rotate(${wrist})`) + picture("hand", grip),
  );
  return { upper: picture("upper-arm", `${move(from)} rotate(${shoulder})`), arm: { svg, elbow: elbowAt } };
}

/** Draws a drummer, as seen on the left of the stage, or its mirror image. Same parts as the stage's own. */
export function portrait(wardrobe: Wardrobe, options: PortraitOptions): Portrait {
  const { jacket, mood, arms, mirrored } = options;
  const person = wardrobe.people[jacket.drummer];
  if (person === undefined) throw new Error(`nobody is called ${jacket.drummer}`);
  const whole = pictures(figureFrames(wardrobe, options));
  const picture: Picture = (name, at) => whole(name === "mood" ? `mood/${mood}` : name, at);
  const side = (svg: string): string => (mirrored ? group("scale(-1,1)", svg) : svg);
  const [outer, inner] = [
    armOf(picture, person, "outer", arms.outer),
    armOf(picture, person, "inner", arms.inner),
  ];
  const sided = ({ svg, elbow }: PortraitArm): PortraitArm => ({
    svg: side(svg),
    elbow: { x: mirrored ? -elbow.x : elbow.x, y: elbow.y },
  });
  return {
    body: side(bodyOf(picture, person)),
    head: side(headOf(picture, person)),
    front: side(drumsOf(picture) + inner.upper + outer.upper),
    arms: { outer: sided(outer.arm), inner: sided(inner.arm) },
  };
}
