import { useLayoutEffect, useRef } from "preact/hooks";

/** Keys that belong to the page even while a drum waits for one. */
const PAGE_KEYS: readonly string[] = ["Escape", "Tab"];

/** While `on`, the next key is told by its place on the board, and does nothing else. */
export function usePickedKey(on: boolean, onKey: (code: string) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    if (!on) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const modified = event.ctrlKey || event.altKey || event.metaKey;
      if (modified || event.repeat || PAGE_KEYS.includes(event.code)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(event.code);
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [on]);
}
