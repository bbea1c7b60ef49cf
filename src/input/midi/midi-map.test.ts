import { expect, test } from "vitest";
import { drumOfNote, type MidiChoices } from "./midi-map.ts";

const choices: MidiChoices = {
  single: "left",
  splitBy: "note",
  swapped: false,
  splitNote: 48,
  splitChannel: 11,
  learned: {},
};
const BOTH = ["left", "right"] as const;

function drum(
  change: Partial<MidiChoices>,
  kits: number,
  place: { kit?: number; channel?: number; note: number },
  people: readonly ("left" | "right")[] = BOTH,
): string | null {
  const found = drumOfNote({ ...choices, ...change }, kits, people, { kit: 0, channel: 10, ...place });
  return found && `${found.part} ${found.lane}`;
}

test.each([
  { note: 36, lane: "kick" },
  { note: 38, lane: "snare" },
  { note: 40, lane: "snare" },
  { note: 42, lane: "hat" },
  { note: 46, lane: "hat" },
  { note: 49, lane: "crash" },
  { note: 51, lane: "crash" },
  { note: 48, lane: "snare" },
  { note: 43, lane: "kick" },
])("the General MIDI note $note is the $lane", ({ note, lane }) => {
  expect(drum({}, 1, { note })).toBe(`left ${lane}`);
});

test("a note that is no drum strikes none", () => {
  expect(drum({}, 1, { note: 100 })).toBeNull();
});

test("two kits are one each, and may be swapped", () => {
  const place = { note: 36 };
  expect([0, 1].map((kit) => drum({}, 2, { ...place, kit }))).toEqual(["left kick", "right kick"]);
  expect([0, 1].map((kit) => drum({ swapped: true }, 2, { ...place, kit }))).toEqual([
    "right kick",
    "left kick",
  ]);
});

test("one kit is split at a note, each side upward from kick", () => {
  const found = [44, 45, 46, 47, 48, 49, 50, 51].map((note) => drum({ single: "split" }, 1, { note }));
  const lanes = ["kick", "snare", "hat", "crash"];
  expect(found).toEqual([...lanes.map((lane) => `left ${lane}`), ...lanes.map((lane) => `right ${lane}`)]);
});

test.each([
  { channel: 10, note: 36, drum: "left kick" },
  { channel: 11, note: 36, drum: "right kick" },
  { channel: 16, note: 49, drum: "right crash" },
  { channel: 1, note: 42, drum: "left hat" },
  // A controller whose notes mean nothing: every pad is some drum.
  { channel: 11, note: 96, drum: "right kick" },
  { channel: 11, note: 97, drum: "right snare" },
])(
  "one kit split at channel 11: note $note of channel $channel is $drum",
  ({ channel, note, drum: named }) => {
    expect(drum({ single: "split", splitBy: "channel" }, 1, { channel, note })).toBe(named);
  },
);

test("what was learned goes before the split", () => {
  const learned = {
    "0:1:36": { part: "left", lane: "kick" },
    "0:2:36": { part: "right", lane: "kick" },
  } as const;
  expect([1, 2].map((channel) => drum({ learned }, 1, { channel, note: 36 }))).toEqual([
    "left kick",
    "right kick",
  ]);
});

test("a person alone has every kit", () => {
  expect(drum({ single: "split" }, 1, { note: 36 }, ["right"])).toBe("right kick");
  expect(drum({}, 2, { kit: 1, note: 36 }, ["left"])).toBe("left kick");
});
