import type { PageMs } from "../core/time.ts";
import { eventTime } from "./event-time.ts";
import { drumsByCode, type KeyBindings } from "./key-bindings.ts";
import type { Stroke } from "./stroke.ts";

/** Keys that scroll the page, search in it, go back or move the focus. */
const PAGE_CODES: readonly string[] = [
  "Space",
  "Slash",
  "Quote",
  "Backspace",
  "Tab",
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
];

export interface KeyboardOptions {
  readonly bindings: KeyBindings;
  /** `performance.now()`. */
  readonly now: () => PageMs;
  readonly onStroke: (stroke: Stroke) => void;
}

/** A keyboard that is being listened to. */
export interface Keyboard {
  /** Forgets which keys are down: for a pause. */
  release(): void;
  /** Stops listening. */
  stop(): void;
}

/**
 * Reports every stroke made on the keyboard, in the capture phase, so that nobody swallows one. Keys count by place
 * (`event.code`), so layouts and input methods don't matter. While it listens, the page's own keys do nothing: listen
 * in play only, not under menus. What is typed into a field is left alone.
 */
export function listenToKeyboard(page: Window, options: KeyboardOptions): Keyboard {
  const drums = drumsByCode(options.bindings);
  const down = new Set<string>();
  const release = (): void => down.clear();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    const drum = drums.get(event.code);
    if (drum !== undefined || PAGE_CODES.includes(event.code)) event.preventDefault();
    if (drum === undefined || event.repeat || down.has(event.code)) return;
    down.add(event.code);
    options.onStroke({ ...drum, at: eventTime(event.timeStamp, options.now()), device: "keyboard" });
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    // macOS swallows the key-up of whatever is let go while Command is down.
    if (event.key === "Meta") release();
    else down.delete(event.code);
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  page.addEventListener("keyup", onKeyUp, { capture: true });
  page.addEventListener("blur", release);
  page.document.addEventListener("visibilitychange", release);
  const stop = (): void => {
    page.removeEventListener("keydown", onKeyDown, { capture: true });
    page.removeEventListener("keyup", onKeyUp, { capture: true });
    page.removeEventListener("blur", release);
    page.document.removeEventListener("visibilitychange", release);
  };
  return { release, stop };
}

/** Whether the event belongs to a field that somebody types into. */
function isTyping({ target }: Event): boolean {
  const element = target as Partial<HTMLElement> | null;
  return element?.isContentEditable === true || /^(input|textarea|select)$/i.test(element?.tagName ?? "");
}
