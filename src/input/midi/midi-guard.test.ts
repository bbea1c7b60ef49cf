import { expect, test } from "vitest";
import { pageMs } from "../../core/time.ts";
import { createMidiGuard } from "./midi-guard.ts";
import { parseNoteOn } from "./midi-message.ts";

interface Hit {
  readonly at: number;
  readonly velocity: number;
  readonly note?: number;
  readonly kit?: number;
}

function passed(...hits: readonly Hit[]): number[] {
  const guard = createMidiGuard();
  return hits
    .filter(({ at, velocity, note = 38, kit = 0 }) =>
      guard.isHit({ at: pageMs(at), velocity, note, kit, channel: 10 }),
    )
    .map(({ at }) => at);
}

test.each([
  { called: "an echo of the same pad", second: { at: 19, velocity: 100 }, count: 1 },
  { called: "a swing that is much weaker", second: { at: 59, velocity: 49 }, count: 1 },
  { called: "a swing half as strong", second: { at: 59, velocity: 50 }, count: 2 },
  { called: "a quiet stroke after the swing", second: { at: 60, velocity: 10 }, count: 2 },
  { called: "a roll", second: { at: 20, velocity: 90 }, count: 2 },
  { called: "cross-talk", second: { at: 11, velocity: 29, note: 48 }, count: 1 },
  { called: "another pad half as hard", second: { at: 11, velocity: 50, note: 48 }, count: 2 },
  {
    called: "a quiet stroke of another pad a little later",
    second: { at: 12, velocity: 10, note: 48 },
    count: 2,
  },
  { called: "a quiet pedal", second: { at: 5, velocity: 10, note: 44 }, count: 2 },
  { called: "another kit's quiet stroke", second: { at: 1, velocity: 5, note: 48, kit: 1 }, count: 2 },
  { called: "another kit's same note", second: { at: 1, velocity: 100, kit: 1 }, count: 2 },
])("a hard hit and $called are $count", ({ second, count }) => {
  expect(passed({ at: 0, velocity: 100 }, second)).toHaveLength(count);
});

test("an even roll of 16 strokes passes whole", () => {
  const roll = Array.from({ length: 16 }, (_, index) => ({
    at: index * 25,
    velocity: 60 + (index % 3) * 20,
  }));
  expect(passed(...roll)).toHaveLength(16);
});

test.each([
  { data: [0x99, 38, 100], note: { channel: 10, note: 38, velocity: 100 } },
  { data: [0x90, 36, 1], note: { channel: 1, note: 36, velocity: 1 } },
  { data: [0x99, 38, 0], note: null },
  { data: [0x89, 38, 64], note: null },
  { data: [0xb9, 4, 90], note: null },
  { data: [0xfe], note: null },
  { data: [0x99, 38], note: null },
  { data: [], note: null },
  { data: [0x99, 200, 300], note: null },
])("the message $data begins $note", ({ data, note }) => {
  expect(parseNoteOn(data)).toEqual(note);
});
