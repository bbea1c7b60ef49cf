import probe from "../../assets/probe/probe.json";
import type { Probe } from "../audio/codec-offset.ts";
import type { SheetFiles } from "../audio/sample-sheet.ts";
import type { KitName } from "../core/level/level-schema.ts";

const kitShapes = import.meta.glob<SheetFiles>("/assets/kits/*.json", { import: "default", eager: true });
const kitAddresses = import.meta.glob<string>("/assets/kits/*.{opus,m4a}", {
  query: "?url",
  import: "default",
  eager: true,
});
const probeAddresses = import.meta.glob<string>("/assets/probe/*.{opus,m4a}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The chirp that shows what a decoder does to time. */
export const PROBE: Probe = {
  src: Object.values(probeAddresses),
  chirp: probe,
};

/** Where the sounds of a kit are; those of the pop kit for one that is not there. */
export function kitFiles(name: KitName): SheetFiles {
  const shape = kitShapes[`/assets/kits/${name}.json`];
  if (!shape) return name === "pop" ? { src: [], sprite: {} } : kitFiles("pop");
  const src = shape.src.flatMap((file) => kitAddresses[`/assets/kits/${file}`] ?? []);
  return { src, sprite: shape.sprite };
}
