import { axisButton, type PadKind } from "./pad-map.ts";

/** What a gamepad asks of a menu. `less` and `more` change what is the player's own. */
export type PadCommand = "up" | "down" | "left" | "right" | "choose" | "back" | "start" | "less" | "more";

/** The buttons that all kinds have in the same place: select, start. */
const COMMON: Readonly<Record<number, PadCommand>> = { 8: "back", 9: "start" };

const STICK: Readonly<Record<number, PadCommand>> = {
  [axisButton(0, false)]: "left",
  [axisButton(0, true)]: "right",
  [axisButton(1, false)]: "up",
  [axisButton(1, true)]: "down",
};

const CROSS: Readonly<Record<number, PadCommand>> = { 12: "up", 13: "down", 14: "left", 15: "right" };

/** A pad as on every console; drums as guitar games have them, by colour; a taiko by its rims and its skin. */
const COMMANDS: Readonly<Record<PadKind, Readonly<Record<number, PadCommand>>>> = {
  pad: { ...COMMON, ...STICK, ...CROSS, 0: "choose", 1: "back", 4: "less", 5: "more" },
  // Green, red, blue, yellow.
  drums: { ...COMMON, ...CROSS, 0: "choose", 1: "back", 2: "down", 3: "up" },
  taiko: {
    ...COMMON,
    ...Object.fromEntries([0, 1, 2, 3, 10, 11, 12, 13, 14, 15].map((button) => [button, "choose" as const])),
    4: "up",
    5: "down",
    6: "up",
    7: "down",
  },
};

/** What a button asks of a menu; `null` for nothing. */
export const commandOfButton = (kind: PadKind, button: number): PadCommand | null =>
  COMMANDS[kind][button] ?? null;
