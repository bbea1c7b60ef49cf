import fc from "fast-check";
import { expect, test } from "vitest";
import { replay } from "../../src/core/run/replay.ts";
import { performances, wildPresses } from "../../src/core/testing/arbitraries.ts";
import { aLog, playedWith } from "../../src/core/testing/builders.ts";
import { naiveMatch, naiveSync } from "./naive-sync.ts";

test("the core and the rules written a second time agree on every run", () => {
  fc.assert(
    fc.property(performances, wildPresses, ({ chart, errors }, wild) => {
      const log = aLog(...playedWith(chart, (_, i) => errors[i] ?? null), ...wild);
      const result = replay(chart, log);
      const naive = naiveMatch(chart, log);
      expect(result.notes.map((note) => (note.kind === "hit" ? note.errorMs : undefined))).toEqual(
        naive.errors,
      );
      expect(result.strayPresses.length).toBe(naive.strays);
      expect(result.sync).toBe(naiveSync(chart, log));
    }),
    { numRuns: 300 },
  );
});
