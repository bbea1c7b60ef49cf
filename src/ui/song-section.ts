import type { SectionName } from "../core/level/level-schema.ts";

/** A named stretch of a song, up to the next one. */
export interface SongSection {
  readonly name: SectionName;
  /** Song time at which it begins. */
  readonly fromMs: number;
}
