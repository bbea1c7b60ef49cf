import type { Note } from "../../src/core/chart/chart.ts";
import { comparePresses, type PressLog } from "../../src/core/run/press.ts";
import { songMs } from "../../src/core/time.ts";
import { DEFAULT_BINDINGS } from "../../src/input/key-bindings.ts";
import type { StruckKey } from "./robot.ts";

/** Known errors that differ from note to note and between the players: −22 to 34 ms. */
export function errorOf({ part }: Note, index: number): number {
  return part === "left" ? ((index * 7) % 45) - 22 : ((index * 11) % 45) - 10;
}

/** What the robot struck, as presses: page time less song zero, both by the page's clock. */
export function logOf(struck: readonly StruckKey[]): PressLog {
  const drums = Object.entries(DEFAULT_BINDINGS).flatMap(([part, lanes]) =>
    Object.entries(lanes).map(
      ([lane, code]) => [code, { part, lane } as Pick<Note, "part" | "lane">] as const,
    ),
  );
  const byCode = new Map(drums);
  return struck
    .map(({ code, pageMs, zeroMs }) => ({ ...byCode.get(code)!, atMs: songMs(Math.round(pageMs - zeroMs)) }))
    .toSorted(comparePresses);
}
