import { expect, test } from "vitest";
import { audioSec, songMs } from "../core/time.ts";
import { startOf } from "./song-player.ts";

test.each([
  { called: "from the start", from: 0, offsetMs: 0, when: 10, offset: 0 },
  { called: "after a count-in", from: -2000, offsetMs: 0, when: 10, offset: 0 },
  { called: "from the middle", from: 4000, offsetMs: 0, when: 14, offset: 4 },
  { called: "with a late decoder", from: 4000, offsetMs: 44, when: 14, offset: 4.044 },
  { called: "with a late decoder after a count-in", from: -2000, offsetMs: 44, when: 9.956, offset: 0 },
  { called: "with an early decoder", from: 0, offsetMs: -6.5, when: 10.0065, offset: 0 },
  { called: "with an early decoder from the middle", from: 4000, offsetMs: -6.5, when: 14, offset: 3.9935 },
])("$called a track starts at $when s, $offset s into its buffer", ({ from, offsetMs, when, offset }) => {
  const start = startOf(audioSec(10), songMs(from), offsetMs);
  expect(start.when).toBeCloseTo(when, 9);
  expect(start.offset).toBeCloseTo(offset, 9);
});
