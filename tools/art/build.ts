/** Draws the stage: SVG sources in `assets/art` to atlases in `assets/stage`, at one and two pixels a unit. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildAtlas } from "./atlas.ts";
import {
  drawFrame,
  drummerFrames,
  type FrameRecipe,
  jacketFrames,
  noteFrames,
  plainFrames,
  readCast,
  readPalette,
} from "./frames.ts";

const ART = fileURLToPath(new URL("../../assets/art", import.meta.url));
const STAGE = fileURLToPath(new URL("../../assets/stage", import.meta.url));
const SCALES = [1, 2];

function recipes(): Record<string, readonly FrameRecipe[]> {
  const palette = readPalette(ART);
  const cast = readCast(ART);
  return {
    scenery: plainFrames(ART, ["scenery", "audience"], palette),
    players: [
      ...plainFrames(ART, ["mood", "stand", "beads", "field"], palette),
      ...cast.jackets.flatMap((jacket) => jacketFrames(jacket, palette)),
      ...cast.drummers.flatMap((drummer) => drummerFrames(drummer, palette)),
      ...noteFrames(cast.lanes, palette),
    ],
  };
}

async function build(): Promise<void> {
  mkdirSync(STAGE, { recursive: true });
  for (const [page, list] of Object.entries(recipes())) {
    const frames = list.map((recipe) => drawFrame(ART, recipe));
    for (const scale of SCALES) {
      const name = `${page}-${scale}x`;
      const atlas = await buildAtlas(frames, `${name}.webp`, scale);
      writeFileSync(join(STAGE, `${name}.webp`), atlas.webp);
      writeFileSync(join(STAGE, `${name}.json`), atlas.json);
      console.log(`${name}: ${frames.length} frames, ${Math.round(atlas.webp.length / 1024)} kB`);
    }
  }
}

await build();
