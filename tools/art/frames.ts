import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Colours, ownIds, paint as paintBody } from "../../src/look/drawing.ts";
import { readDrawing, type Source } from "./svg.ts";

/** One frame of an atlas: sources drawn over each other in the view box of the first. */
export interface FrameRecipe {
  readonly name: string;
  /** Paths below the art folder, without `.svg`, bottom first. */
  readonly layers: readonly string[];
  readonly colours: Colours;
}

export interface Frame extends Source {
  readonly name: string;
}

type LaneColours = Readonly<Record<string, string>>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
export const readPalette = (folder: string): Colours => readJson(join(folder, "palette.json")) as Colours;
export const readLanes = (folder: string): LaneColours =>
  (readJson(join(folder, "drummers.json")) as { readonly lanes: LaneColours }).lanes;

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

interface Loan {
  readonly from: string;
  /** Colours by the names of others that take their place. */
  readonly paint: Colours;
}

/** The frames of each backdrop: its own sources, and those it borrows from another in other colours. */
export function backdropFrames(root: string, palette: Colours): Record<string, readonly FrameRecipe[]> {
  const table = readJson(join(root, "backdrops.json")) as Readonly<Record<string, Record<string, Loan>>>;
  const pages = Object.entries(table).map(([id, loans]) => {
    const own = plainFrames(root, [`backdrops/${id}`], palette).map((recipe) => ({
      ...recipe,
      name: recipe.name.split("/").at(-1) ?? "",
    }));
    const borrowed = Object.entries(loans).map(([name, { from, paint }]) => ({
      name,
      layers: [`backdrops/${from}`],
      colours: named(palette, paint),
    }));
    return [`backdrop-${id}`, [...own, ...borrowed]] as const;
  });
  return Object.fromEntries(pages);
}

/** Notes: the shape tells the player, mark and colour tell the lane. */
export function noteFrames(lanes: LaneColours, palette: Colours): FrameRecipe[] {
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
    const body = paintBody(drawing.body, recipe.colours, layer);
    return { ...drawing, body: ownIds(body, `${recipe.name}-${layer}`.replaceAll(/\W/gu, "-")) };
  });
  const [first] = drawings;
  if (first === undefined) throw new Error(`${recipe.name}: no layers`);
  return { ...first, name: recipe.name, body: drawings.map((drawing) => drawing.body).join("") };
}
