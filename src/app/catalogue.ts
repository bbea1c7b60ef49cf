import { parseLevelText } from "../core/level/parse-level.ts";
import type { Level } from "../core/level/level-schema.ts";
import type { Parsed } from "../core/problem.ts";

/** One level that came with the game, read; or what is wrong with it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly level: Parsed<Level>;
  /** Address of a file in the level's folder, by its name; `undefined` where the file is not there. */
  readonly addressOf: (file: string) => string | undefined;
}

// Vite turns these into what is there when the game is built. The texts load on demand; in development a changed level
// file reloads the page.
const texts = import.meta.glob<string>("/levels/*/level.json", { query: "?raw", import: "default" });
const addresses = import.meta.glob<string>("/levels/*/*.{opus,m4a}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Every level, in order of its folder's name. Never throws: a broken one is an entry with its problems. */
export function loadCatalogue(): Promise<readonly CatalogueEntry[]> {
  const loading = Object.entries(texts).map(async ([path, load]) => {
    const id = path.split("/")[2] ?? path;
    return {
      id,
      level: await readLevel(load),
      addressOf: (file: string) => addresses[`/levels/${id}/${file}`],
    };
  });
  return Promise.all(loading);
}

async function readLevel(load: () => Promise<string>): Promise<Parsed<Level>> {
  try {
    return parseLevelText(await load());
  } catch (error) {
    const says = `can't be read: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, problems: [{ place: "", says }] };
  }
}
