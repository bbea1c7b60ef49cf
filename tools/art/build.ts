/** Draws the stage: SVG sources in `assets/art` to atlases in `assets/stage`, at one and two pixels a unit. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { buildAtlas } from "./atlas.ts";
import {
  backdropFrames,
  drawFrame,
  type FrameRecipe,
  noteFrames,
  plainFrames,
  readLanes,
  readPalette,
} from "./frames.ts";
import { readWardrobe, wardrobeText } from "./wardrobe.ts";

const ART = fileURLToPath(new URL("../../assets/art", import.meta.url));
const STAGE = fileURLToPath(new URL("../../assets/stage", import.meta.url));
const SCALES = [1, 2];

function recipes(): Record<string, readonly FrameRecipe[]> {
  const palette = readPalette(ART);
  return {
    scenery: plainFrames(ART, ["scenery", "audience"], palette),
    ...backdropFrames(ART, palette),
    field: [...plainFrames(ART, ["beads", "field"], palette), ...noteFrames(readLanes(ART), palette)],
  };
}

function buildWardrobe(): void {
  const text = wardrobeText(readWardrobe(ART));
  writeFileSync(join(STAGE, "wardrobe.json"), text);
  console.log(`wardrobe: ${Math.round(text.length / 1024)} kB`);
}

async function build(): Promise<void> {
  mkdirSync(STAGE, { recursive: true });
  buildWardrobe();
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
