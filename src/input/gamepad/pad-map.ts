import type { Lane, Part } from "../../core/drums.ts";
import type { Drum } from "../key-bindings.ts";

/** What kind of thing calls itself a gamepad. */
export type PadKind = "pad" | "drums" | "taiko";

/** Whose gamepads are which, and what was learned by striking. */
export interface PadChoices {
  /** Whose a single gamepad is. */
  readonly single: Part | "both";
  /** With two gamepads, the first is the right player's. */
  readonly swapped: boolean;
  /** `pad:button` to drum; goes before the tables. */
  readonly learned: Readonly<Record<string, Drum>>;
}

/** A button of a gamepad. */
export interface PadButton {
  /** Counted from 0 among those connected. */
  readonly pad: number;
  /** As the Gamepad API counts; axes as {@link axisButton}s. */
  readonly button: number;
}

/** By the API's standard mapping: each drum lies under either thumb, and under a finger. */
const PAD: Readonly<Record<number, Lane>> = {
  0: "kick",
  1: "snare",
  2: "hat",
  3: "crash",
  4: "hat",
  5: "crash",
  6: "kick",
  7: "kick",
  12: "crash",
  13: "kick",
  14: "hat",
  15: "snare",
};

/** Guitar-game drums: red, yellow, blue and green (or orange) pads, and a pedal. */
const DRUMS: Readonly<Record<number, Lane>> = {
  0: "crash",
  1: "snare",
  2: "crash",
  3: "hat",
  4: "kick",
  5: "crash",
  10: "kick",
};

/** The skin is the kick, the rim the snare. */
const TAIKO: Readonly<Record<number, Lane>> = {
  0: "kick",
  1: "kick",
  2: "kick",
  3: "kick",
  4: "snare",
  5: "snare",
  6: "snare",
  7: "snare",
  10: "kick",
  11: "kick",
  12: "kick",
  13: "kick",
  14: "kick",
  15: "kick",
};

/** One gamepad between two people: the left half is the left player's, the right half is mirrored. */
const SHARED: Readonly<Record<number, Drum>> = {
  4: { part: "left", lane: "snare" },
  6: { part: "left", lane: "kick" },
  12: { part: "left", lane: "crash" },
  13: { part: "left", lane: "kick" },
  14: { part: "left", lane: "hat" },
  15: { part: "left", lane: "snare" },
  0: { part: "right", lane: "kick" },
  1: { part: "right", lane: "hat" },
  2: { part: "right", lane: "snare" },
  3: { part: "right", lane: "crash" },
  5: { part: "right", lane: "snare" },
  7: { part: "right", lane: "kick" },
};

const TABLES: Readonly<Record<PadKind, Readonly<Record<number, Lane>>>> = {
  pad: PAD,
  drums: DRUMS,
  taiko: TAIKO,
};

/** What a gamepad is, from the name that it gives itself. */
export function padKindOf(id: string): PadKind {
  if (/taiko|tatacon|太鼓/i.test(id)) return "taiko";
  return /drum|rock ?band|guitar hero/i.test(id) ? "drums" : "pad";
}

/** An end of an axis as a button: hats and sticks that some controllers report in place of buttons. */
export const axisButton = (axis: number, positive: boolean): number => 100 + 2 * axis + (positive ? 1 : 0);

/** The name by which a learned button is kept. */
export const padButtonName = ({ pad, button }: PadButton): string => `${pad}:${button}`;

/**
 * The drum of a button; `null` when it has none.
 *
 * @param kinds of all connected gamepads, in order.
 * @param people the parts that people play: a person alone has every gamepad.
 */
export function drumOfButton(
  choices: PadChoices,
  kinds: readonly PadKind[],
  people: readonly Part[],
  hit: PadButton,
): Drum | null {
  const drum = learnedDrum(choices, hit) ?? tableDrum(choices, kinds, people, hit);
  const [alone] = people;
  return drum && people.length === 1 && alone ? { ...drum, part: alone } : drum;
}

function learnedDrum({ learned }: PadChoices, hit: PadButton): Drum | null {
  const name = padButtonName(hit);
  return Object.hasOwn(learned, name) ? (learned[name] ?? null) : null;
}

function tableDrum(
  choices: PadChoices,
  kinds: readonly PadKind[],
  people: readonly Part[],
  { pad, button }: PadButton,
): Drum | null {
  const owner = ownerOfPad(choices, kinds.length, people, pad);
  const kind = kinds[pad] ?? "pad";
  if (owner === "both" && kind === "pad") return SHARED[button] ?? null;
  const lane = TABLES[kind][button];
  return lane === undefined ? null : { part: owner === "both" ? "left" : owner, lane };
}

/** Whose a gamepad is. */
export function ownerOfPad(
  { single, swapped }: Pick<PadChoices, "single" | "swapped">,
  count: number,
  people: readonly Part[],
  pad: number,
): Part | "both" {
  const [alone] = people;
  if (people.length === 1 && alone) return alone;
  if (count < 2) return single;
  return (pad % 2 === 0) === swapped ? "right" : "left";
}
