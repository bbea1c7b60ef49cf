import { drumIndex } from "../drums.ts";
import type { Chart } from "./chart.ts";

/**
 * Tells one chart from another: eight hex digits over everything that judging depends on (accents, which do not, are
 * left out). 32-bit FNV-1a (Fowler, Noll, Vo 1991) over whole numbers. It notices a changed level; it is no lock.
 *
 * @param chart at full speed, so that a run at any speed names the same chart.
 */
export function chartHash({ notes, links }: Chart): string {
  let hash = 0x811c9dc5;
  const take = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8)
      hash = Math.imul(hash ^ ((value >>> shift) & 0xff), 0x01000193);
  };
  take(notes.length);
  for (const { part, lane, noteMs } of notes) {
    take(drumIndex(part, lane));
    take(noteMs);
  }
  take(links.length);
  for (const { weight, left, right } of links) {
    take(weight);
    for (const side of [left, right]) {
      take(side.length);
      side.forEach(take);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
