import type { Jacket } from "../core/jacket.ts";
import { type Colours, type Drawing, ownIds, paint } from "./drawing.ts";

/** One invented person: the pictures of their head, their colours, and how they are built. */
export interface Person {
  readonly head: string;
  /** Names of palette colours. */
  readonly skin: string;
  readonly hair: string;
  readonly accent: string;
  readonly trousers: string;
  readonly seat: string;
  /** Shares of the usual breadth and height of the upper body. */
  readonly broad: number;
  readonly tall: number;
}

/** Everything that people and their kits are made of, as `npm run build:art` writes it. */
export interface Wardrobe {
  readonly palette: Colours;
  readonly people: Readonly<Record<string, Person>>;
  /** The darker tone beside each colour of cloth. */
  readonly shades: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, Drawing>>;
}

/** A picture of the rig: its name, and its drawing in final colours. */
export interface FigureFrame extends Drawing {
  readonly name: string;
}

export const STAGE_KITS = ["club", "rock", "festival"] as const;
export type StageKit = (typeof STAGE_KITS)[number];

/** A part in a picture, moved where `at`, an SVG transform, says. */
interface Layer {
  readonly part: string;
  readonly at?: string;
  readonly colours?: Colours;
}

/** Half the room that a digit takes, in its own units. */
const DIGIT = 19;

export interface FigureOptions {
  readonly jacket: Jacket;
  readonly kit: StageKit;
  /** Drawn the other way round later, so that what has to be read is turned round here. */
  readonly mirrored: boolean;
}

/** The colours of a jacket and its wearer, by role. */
function rolesOf({ palette, shades, people }: Wardrobe, { colour, trim, drummer }: Jacket): Colours {
  const named = (name: string | undefined): string => palette[name ?? ""] ?? "none";
  const person = people[drummer];
  // Stripes in the colour of the cloth would be gone, and with them number and emblem.
  const stripe = trim === colour ? shades[colour] : trim;
  return {
    ...palette,
    main: named(colour),
    dark: named(shades[colour]),
    stripe: named(stripe),
    skin: named(person?.skin),
    hair: named(person?.hair),
    accent: named(person?.accent),
    trousers: named(person?.trousers),
  };
}

function digitLayers(number: number, at: string, mirrored: boolean): Layer[] {
  const digits = String(number).split("");
  const flip = mirrored ? " scale(-1,1)" : "";
  return digits.map((digit, i) => ({
    part: `digits/${digit}`,
    at: `${at}${flip} translate(${(2 * i - digits.length + 1) * DIGIT},0)`,
  }));
}

/** The stripes of `jacket` on one piece of it, if they run there. */
const stripesOn = ({ parts }: Wardrobe, { stripes }: Jacket, piece: string): Layer[] => {
  const part = `stripes/${stripes}-${piece}`;
  return part in parts ? [{ part }] : [];
};

function emblemLayers({ emblem }: Jacket, at: string, colours: Colours): Layer[] {
  return emblem === "none" ? [] : [{ part: `emblem/${emblem}`, at, colours }];
}

function jacketPieces(wardrobe: Wardrobe, options: FigureOptions): Record<string, Layer[]> {
  const { jacket, mirrored } = options;
  const { stripe } = rolesOf(wardrobe, jacket);
  const badge = { mark: stripe ?? "none", "mark-edge": "none" };
  // A sash runs where the number is otherwise.
  const place =
    jacket.stripes === "sash" ? "translate(-34,-96) scale(.36)" : "translate(-27,-138) scale(.36)";
  const number = jacket.number === null ? [] : digitLayers(jacket.number, place, mirrored);
  return {
    torso: [
      { part: "rig/torso" },
      ...stripesOn(wardrobe, jacket, "torso"),
      { part: "rig/torso-top" },
      ...emblemLayers(jacket, "translate(27,-140) scale(.27)", badge),
      ...number,
    ],
    "upper-arm": [{ part: "rig/upper-arm" }, ...stripesOn(wardrobe, jacket, "upper-arm")],
    forearm: [{ part: "rig/forearm" }, ...stripesOn(wardrobe, jacket, "forearm")],
    leg: [{ part: "rig/leg" }],
  };
}

function personPieces({ parts, people }: Wardrobe, { drummer }: Jacket): Record<string, Layer[]> {
  const person = people[drummer];
  const head = person?.head ?? "";
  const own = `heads/${head}-face`;
  return {
    seat: [{ part: `seats/${person?.seat}` }],
    hand: [{ part: "rig/hand" }],
    back: [{ part: `heads/${head}-back` }],
    face: [{ part: own in parts ? own : "heads/face" }],
    front: [{ part: `heads/${head}-front` }],
  };
}

const MOODS = ["calm", "bright", "joy", "flinch", "blink"];

/** What nobody's choice changes. */
const commonPieces = (): Record<string, Layer[]> => ({
  ...Object.fromEntries(MOODS.map((mood) => [`mood/${mood}`, [{ part: `mood/${mood}` }]])),
  ...Object.fromEntries(["stick", "impact", "boom"].map((piece) => [piece, [{ part: `stand/${piece}` }]])),
});

/** The emblem on the head of the kick drum, or the number where there is none. */
function kickHead(wardrobe: Wardrobe, { jacket, mirrored }: FigureOptions): Layer[] {
  const { main, dark, cream } = rolesOf(wardrobe, jacket);
  // The head is cream: what is cream on it would not be seen.
  const mark = { mark: (main === cream ? dark : main) ?? "none", "mark-edge": dark ?? "none" };
  if (jacket.emblem === "none" && jacket.number !== null)
    return digitLayers(jacket.number, "scale(1.3)", mirrored);
  return emblemLayers(jacket, "scale(1)", mark);
}

function kitPieces(wardrobe: Wardrobe, options: FigureOptions): Record<string, Layer[]> {
  const folder = `kits/${options.kit}/`;
  const own = Object.keys(wardrobe.parts).filter((part) => part.startsWith(folder));
  const pieces = own.map((part) => [part.slice(folder.length), [{ part }]] as const);
  const kick = [{ part: `${folder}kick` }, ...kickHead(wardrobe, options)];
  return { ...Object.fromEntries(pieces), kick };
}

function layerBody(
  { parts }: Wardrobe,
  { part, at, colours }: Layer,
  roles: Colours,
  prefix: string,
): string {
  const drawing = parts[part];
  if (drawing === undefined) throw new Error(`no picture ${part}`);
  const body = ownIds(paint(drawing.body, { ...roles, ...colours }, part), prefix);
  return at === undefined ? body : `<g transform="${at}">${body}</g>`;
}

/** Where name, number and emblem stand on a back, from its neck down; the emblem alone may be large. */
const BACK = {
  number: "translate(0,-66) scale(1.55)",
  sign: "translate(0,-70) scale(.9)",
  below: "translate(0,3) scale(.3)",
};

/** The back of a jacket without the name on it: what is worn is best seen from there. */
export function jacketBack(wardrobe: Wardrobe, jacket: Jacket): FigureFrame {
  const roles = rolesOf(wardrobe, jacket);
  const mark = { mark: roles["stripe"] ?? "none", "mark-edge": roles["ink"] ?? "none" };
  const { number } = jacket;
  const layers = [
    { part: "back/jacket" },
    ...stripesOn(wardrobe, jacket, "back"),
    { part: "back/top" },
    ...emblemLayers(jacket, number === null ? BACK.sign : BACK.below, mark),
    ...(number === null ? [] : digitLayers(number, BACK.number, false)),
  ];
  return frameOf(wardrobe, "back", layers, roles);
}

function frameOf(wardrobe: Wardrobe, name: string, layers: readonly Layer[], roles: Colours): FigureFrame {
  const base = wardrobe.parts[layers[0]?.part ?? ""];
  if (base === undefined) throw new Error(`no picture for ${name}`);
  const prefix = name.replace("/", "-");
  const body = layers.map((layer, i) => layerBody(wardrobe, layer, roles, `${prefix}-${i}`)).join("");
  return { ...base, name, body };
}

/**
 * Every picture that a drummer, their jacket and their kit are put together from. The first layer of each gives its
 * box; all origins are those of the sources.
 */
export function figureFrames(wardrobe: Wardrobe, options: FigureOptions): readonly FigureFrame[] {
  const roles = rolesOf(wardrobe, options.jacket);
  const pieces = {
    ...kitPieces(wardrobe, options),
    ...jacketPieces(wardrobe, options),
    ...personPieces(wardrobe, options.jacket),
    ...commonPieces(),
  };
  return Object.entries(pieces).map(([name, layers]) => frameOf(wardrobe, name, layers, roles));
}
