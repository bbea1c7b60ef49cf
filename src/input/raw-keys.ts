import type { PageMs } from "../core/time.ts";
import { eventTime } from "./event-time.ts";
import { mayBeDrum } from "./key-bindings.ts";

/** A key that went down or up. */
export interface RawKey {
  readonly code: string;
  readonly down: boolean;
  readonly at: PageMs;
}

/**
 * Reports every key that may be a drum, until the returned function is called: down and up once each, and up for all
 * that are held when the window is lost. Meanwhile those keys do nothing else. What is typed with Control, Alt or
 * Command is the browser's.
 */
export function watchRawKeys(page: Window, now: () => PageMs, onKey: (key: RawKey) => void): () => void {
  const down = new Set<string>();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !mayBeDrum(event.code)) return;
    event.preventDefault();
    if (event.repeat || down.has(event.code)) return;
    down.add(event.code);
    onKey({ code: event.code, down: true, at: eventTime(event.timeStamp, now()) });
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (down.delete(event.code))
      onKey({ code: event.code, down: false, at: eventTime(event.timeStamp, now()) });
  };
  const onBlur = (): void => {
    for (const code of down) onKey({ code, down: false, at: now() });
    down.clear();
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  page.addEventListener("keyup", onKeyUp, { capture: true });
  page.addEventListener("blur", onBlur);
  return () => {
    page.removeEventListener("keydown", onKeyDown, { capture: true });
    page.removeEventListener("keyup", onKeyUp, { capture: true });
    page.removeEventListener("blur", onBlur);
  };
}
