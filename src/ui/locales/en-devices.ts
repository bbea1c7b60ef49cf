import type { Device } from "../../core/run-format/run-schema.ts";

/** Keyboards, gamepads, electronic drums and touch screens. */
export const enDevices = {
  kind: {
    keyboard: "keyboard",
    gamepad: "gamepad",
    midi: "electronic drums",
    touch: "touch screen",
    partner: "simulated partner",
  } satisfies Record<Device, string>,
  pausedLost: "A gamepad or a drum kit went away, so the song waited for you.",
  thinned: (keys: number): string =>
    `Played with at most ${keys} keys at a time, for this keyboard. Such a run is not kept as a best.`,
  mixed: (left: string, right: string): string =>
    `Left played on ${left}, right on ${right}. Their delays differ, so sync depends on both offsets being right.`,
};

export type DevicesText = typeof enDevices;
