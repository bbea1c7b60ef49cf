import { describe, expect, test } from "vitest";
import type { Note } from "../../src/core/chart/chart.ts";
import { DIFFICULTIES } from "../../src/core/difficulty.ts";
import { replay } from "../../src/core/run/replay.ts";
import { aLog, aPress, playedWith } from "../../src/core/testing/builders.ts";
import { levelIds } from "../../tools/shell/levels.ts";
import { naiveSync } from "../oracle/naive-sync.ts";
import { chartFor } from "./shipped.ts";

/** Errors that differ from note to note and between the players, within every window there is: −13 to 14 ms. */
const sloppy = ({ part }: Note, index: number): number =>
  part === "left" ? ((index * 7) % 25) - 13 : ((index * 11) % 25) - 10;

describe.each(levelIds())("%s, played by a robot through the core", (id) => {
  test.each(DIFFICULTIES)("comes to what the rules written a second time say, on %s", (difficulty) => {
    const chart = chartFor(id, difficulty);
    const result = replay(chart, playedWith(chart, sloppy));
    expect(result.sync).toBe(naiveSync(chart, playedWith(chart, sloppy)));
    expect(result.strayPresses).toEqual([]);
    expect(result.notes.filter(({ kind }) => kind === "miss")).toEqual([]);
    expect(result.sync).toBeGreaterThan(900);
  });

  test("is 1000 with no errors at all, and less with one stroke too many", () => {
    const chart = chartFor(id, "expert");
    const perfect = playedWith(chart, () => 0);
    expect(replay(chart, perfect).sync).toBe(1000);
    const first = chart.notes.find(({ part }) => part === "left")!;
    const stray = aPress("left", "crash", first.noteMs - 900);
    expect(replay(chart, aLog(...perfect, stray)).sync).toBeLessThan(1000);
  });
});
