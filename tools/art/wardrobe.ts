import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Drawing } from "../../src/look/drawing.ts";
import type { Wardrobe } from "../../src/look/figure.ts";
import { readDrawing, squeezed } from "./svg.ts";

/** What people, jackets and kits are made of: painted in the browser, so that any jacket needs no atlas of its own. */
const FOLDERS = ["rig", "back", "stripes", "digits", "emblem", "heads", "seats", "mood", "kits", "stand"];

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function sources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".svg"))
    .map((file) => `${folder}/${file.slice(0, -4).replaceAll("\\", "/")}`)
    .toSorted();
}

function readPart(root: string, path: string): Drawing {
  const { x, y, width, height, body } = readDrawing(readFileSync(join(root, `${path}.svg`), "utf8"), path);
  return { x, y, width, height, body: squeezed(body) };
}

/** Everything in `root` that people and kits are made of. Equal sources give equal bytes. */
export function readWardrobe(root: string): Wardrobe {
  const { people, shades } = readJson(join(root, "drummers.json")) as Wardrobe;
  const palette = readJson(join(root, "palette.json")) as Wardrobe["palette"];
  const paths = FOLDERS.flatMap((folder) => sources(root, folder));
  const parts = Object.fromEntries(paths.map((path) => [path, readPart(root, path)]));
  return { palette, people, shades, parts };
}

export const wardrobeText = (wardrobe: Wardrobe): string => `${JSON.stringify(wardrobe)}\n`;
