import type { GamepadSource } from "../../input/gamepad/gamepads.ts";

/** A page without gamepads. */
export const noPads = (): GamepadSource => ({
  watch: () => ({
    names: () => [],
    sampledMs: () => null,
    isHeld: () => false,
    forget: () => undefined,
    stop: () => undefined,
  }),
});
