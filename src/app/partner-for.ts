import { partnerOf } from "../core/drums.ts";
import type { ShowParts } from "./play/show-parts.ts";
import type { SongChoice } from "./song-setup.ts";

/** The partner of a solo run, with a seed of its own. */
export function partnerFor({ part, partner }: SongChoice): ShowParts["partner"] {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { part: partnerOf(part), character: partner, seed };
}
