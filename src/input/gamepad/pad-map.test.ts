import { expect, test } from "vitest";
import { drumOfButton, padKindOf, type PadChoices, type PadKind } from "./pad-map.ts";

const choices: PadChoices = { single: "both", swapped: false, learned: {} };
const BOTH = ["left", "right"] as const;

function drum(
  change: Partial<PadChoices>,
  kinds: readonly PadKind[],
  pad: number,
  button: number,
  people: readonly ("left" | "right")[] = BOTH,
): string | null {
  const found = drumOfButton({ ...choices, ...change }, kinds, people, { pad, button });
  return found && `${found.part} ${found.lane}`;
}

test.each([
  { id: "Xbox 360 Controller (STANDARD GAMEPAD Vendor: 045e Product: 028e)", kind: "pad" },
  { id: "Harmonix Drum Kit for PlayStation(R)3 (Vendor: 12ba Product: 0210)", kind: "drums" },
  { id: "HORI CO.,LTD. Taiko Controller (Vendor: 0f0d Product: 00f0)", kind: "taiko" },
  { id: "太鼓の達人専用コントローラー", kind: "taiko" },
])("$id is of the kind $kind", ({ id, kind }) => {
  expect(padKindOf(id)).toBe(kind);
});

test("a single pad between two: each half a player's, mirrored", () => {
  const found = [14, 15, 13, 12, 3, 0, 2, 1].map((button) => drum({}, ["pad"], 0, button));
  expect(found).toEqual([
    "left hat",
    "left snare",
    "left kick",
    "left crash",
    "right crash",
    "right kick",
    "right snare",
    "right hat",
  ]);
});

test.each([
  {
    called: "a single pad of one player",
    change: { single: "right" },
    kinds: ["pad"],
    pad: 0,
    drums: "right kick",
  },
  { called: "the first of two", change: {}, kinds: ["pad", "pad"], pad: 0, drums: "left kick" },
  { called: "the second of two", change: {}, kinds: ["pad", "pad"], pad: 1, drums: "right kick" },
  {
    called: "the first of two, swapped",
    change: { swapped: true },
    kinds: ["pad", "pad"],
    pad: 0,
    drums: "right kick",
  },
] as const)("$called strikes $drums", ({ change, kinds, pad, drums }) => {
  expect(drum(change, kinds, pad, 0)).toBe(drums);
  expect(drum(change, kinds, pad, 13)).toBe(drums);
});

test("a person alone has every button of every pad", () => {
  expect(drum({}, ["pad"], 0, 13, ["right"])).toBe("right kick");
  expect(drum({}, ["pad", "pad"], 1, 0, ["left"])).toBe("left kick");
});

test("guitar-game drums and taiko drums have tables of their own", () => {
  expect([4, 1, 3, 0].map((button) => drum({ single: "left" }, ["drums"], 0, button))).toEqual([
    "left kick",
    "left snare",
    "left hat",
    "left crash",
  ]);
  expect([11, 7].map((button) => drum({ single: "right" }, ["taiko"], 0, button))).toEqual([
    "right kick",
    "right snare",
  ]);
});

test("what was learned goes first", () => {
  const learned = { "0:13": { part: "right", lane: "crash" } } as const;
  expect(drum({ learned }, ["pad"], 0, 13)).toBe("right crash");
  expect(drum({ learned }, ["pad"], 0, 13, ["left"])).toBe("left crash");
  expect(drum({ learned }, ["pad", "pad"], 1, 13)).toBe("right kick");
});

test.each([8, 9, 16, 107])("button %i has no drum", (button) => {
  expect(drum({}, ["pad"], 0, button)).toBeNull();
});
