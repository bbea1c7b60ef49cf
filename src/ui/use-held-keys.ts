import { useLayoutEffect, useRef } from "preact/hooks";
import { listenToHeldKeys } from "./held-keys.ts";
import type { KeyActions } from "./use-keys.ts";

/** Keys that repeat while they are held, two at a time, as long as the screen is shown. */
export function useHeldKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => listenToHeldKeys(window, (code) => latest.current[code]), []);
}
