import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Colours, type Drawing, ownIds, paint, readDrawing } from "./svg.ts";

/** One frame of an atlas: sources drawn over each other in the view box of the first. */
export interface FrameRecipe {
  readonly name: string;
  /** Paths below the art folder, without `.svg`, bottom first. */
  readonly layers: readonly string[];
  readonly colours: Colours;
}

export interface Frame extends Drawing {
  readonly name: string;
}

interface Jacket {
  readonly id: string;
  readonly main: string;
  readonly dark: string;
  readonly stripe: string;
  readonly emblem: string;
}

interface Drummer {
  readonly id: string;
  readonly hair: string;
  readonly hairColour: string;
  readonly skin: string;
  readonly accent: string;
}

/** The rows of `drummers.json`: a new jacket or drummer is a new row, and its pictures if it has its own. */
export interface CastTable {
  readonly jackets: readonly Jacket[];
  readonly drummers: readonly Drummer[];
  readonly lanes: Readonly<Record<string, string>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
export const readPalette = (folder: string): Colours => readJson(join(folder, "palette.json")) as Colours;
export const readCast = (folder: string): CastTable => readJson(join(folder, "drummers.json")) as CastTable;

const named = (palette: Colours, roles: Colours): Colours => ({
  ...palette,
  ...Object.fromEntries(Object.entries(roles).map(([role, name]) => [role, palette[name] ?? name])),
});

/** Frames that look the same for everybody: every source of `folders`, under its own path. */
export function plainFrames(root: string, folders: readonly string[], palette: Colours): FrameRecipe[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".svg"))
      .toSorted()
      .map((file) => `${folder}/${file.slice(0, -4)}`)
      .map((path) => ({ name: path, layers: [path], colours: palette })),
  );
}

/** What a jacket colours: the clothes, and the shells of the kit behind which it sits. */
export function jacketFrames(jacket: Jacket, palette: Colours): FrameRecipe[] {
  const colours = named(palette, { main: jacket.main, dark: jacket.dark, stripe: jacket.stripe });
  const frame = (part: string, ...layers: string[]) => ({ name: `${jacket.id}/${part}`, layers, colours });
  return [
    frame("torso", "rig/torso", `emblem/${jacket.emblem}-badge`),
    frame("upper-arm", "rig/upper-arm"),
    frame("forearm", "rig/forearm"),
    frame("leg", "rig/leg"),
    frame("kick", "kit/kick", `emblem/${jacket.emblem}`),
    frame("tom", "kit/tom"),
    frame("snare", "kit/snare"),
    frame("rug", "kit/rug"),
  ];
}

/** What belongs to a person: hands, and a head in three layers, so that it can turn under its hair. */
export function drummerFrames(drummer: Drummer, palette: Colours): FrameRecipe[] {
  const colours = named(palette, { skin: drummer.skin, hair: drummer.hairColour, accent: drummer.accent });
  const frame = (part: string, ...layers: string[]) => ({ name: `${drummer.id}/${part}`, layers, colours });
  return [
    frame("hand", "rig/hand"),
    frame("back", `heads/${drummer.hair}-back`),
    frame("face", "heads/face"),
    frame("front", `heads/${drummer.hair}-front`),
  ];
}

/** Notes: the shape tells the player, mark and colour tell the lane. */
export function noteFrames(lanes: CastTable["lanes"], palette: Colours): FrameRecipe[] {
  const shapes = [
    { part: "left", shape: "round", rim: "vermilion", rimDark: "lacquer" },
    { part: "right", shape: "lozenge", rim: "teal", rimDark: "pine" },
  ];
  return shapes.flatMap(({ part, shape, rim, rimDark }) =>
    Object.entries(lanes).flatMap(([lane, lit]) => {
      const colours = named(palette, { rim, "rim-dark": rimDark, lit });
      return ["note", "accent"].map((kind) => ({
        name: `${kind}/${part}-${lane}`,
        layers: [`notes/${shape}-${kind}`, `notes/mark-${lane}`],
        colours,
      }));
    }),
  );
}

/** Reads and paints the sources of one recipe. */
export function drawFrame(root: string, recipe: FrameRecipe): Frame {
  const drawings = recipe.layers.map((layer) => {
    const file = join(root, `${layer}.svg`);
    const drawing = readDrawing(readFileSync(file, "utf8"), layer);
    const body = paint(drawing.body, recipe.colours, layer);
    return { ...drawing, body: ownIds(body, `${recipe.name}-${layer}`.replaceAll(/\W/gu, "-")) };
  });
  const [first] = drawings;
  if (first === undefined) throw new Error(`${recipe.name}: no layers`);
  return { ...first, name: recipe.name, body: drawings.map((drawing) => drawing.body).join("") };
}
