import type { Lane, Part } from "../../core/drums.ts";
import type { PadCommand } from "../../input/gamepad/pad-commands.ts";
import { JACKET_MOVES } from "../../ui/jackets/jacket-keys.ts";
import { KEY_ORDER } from "../../ui/players.tsx";

const SIDES = { up: "up", less: "left", more: "right", down: "down" } as const;

/** Where each player's four keys do something of their own, what a gamepad asks for in their order, left to right. */
const OWN: Readonly<Record<string, readonly (PadCommand | null)[]>> = {
  jackets: JACKET_MOVES.map((move) => SIDES[move]),
  songs: [null, "less", "more", null],
};

/** The key of a player that does what their gamepad asks for; `null` where that is everybody's. */
export function ownKey(
  screen: string,
  keys: Readonly<Record<Lane, string>>,
  part: Part,
  command: PadCommand,
): string | null {
  const place = OWN[screen]?.indexOf(command) ?? -1;
  const lane = KEY_ORDER[part][place];
  return lane === undefined ? null : keys[lane];
}
