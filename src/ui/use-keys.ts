import { useLayoutEffect, useRef } from "preact/hooks";

/** Keys that lead from one screen to another. */
const ONCE: readonly string[] = ["Enter", "Escape"];

/** What to do for a key, by `event.code`. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Whether a key belongs to the control that has the focus: a slider's arrows, a text field's letters. */
export function isTakenBy(target: EventTarget | null, code: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (code === "Escape") return false;
  if (target.matches("input:not([type=range]), textarea, select")) return true;
  if (target.matches("input[type=range], [role=radio]") && code.startsWith("Arrow")) return true;
  return code === "Enter" && target.closest("button, a, summary") !== null;
}

/** Listens on the whole page while the screen is shown, so that keys work wherever the focus is. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  // At once, not after the next frame: a key pressed while a busy machine paints must not be lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = latest.current[event.code];
      if (act === undefined) return;
      // One press is one way on: held down, it would run through one screen after the other.
      if (event.repeat && ONCE.includes(event.code)) return event.preventDefault();
      if (event.isComposing || isTakenBy(event.target, event.code)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
