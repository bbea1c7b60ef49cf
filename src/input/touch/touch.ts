import type { PageMs } from "../../core/time.ts";
import { eventTime } from "../event-time.ts";
import type { Drum } from "../key-bindings.ts";
import type { Stroke } from "../stroke.ts";

export interface TouchOptions {
  /** The drum under a place of the window, in CSS pixels; `null` where there is none. */
  readonly drumAt: (x: number, y: number) => Drum | null;
  /** `performance.now()`. */
  readonly now: () => PageMs;
  readonly onStroke: (stroke: Stroke) => void;
  /** The drums that fingers rest on, whenever that changes. */
  readonly onHeld: (drums: readonly Drum[]) => void;
}

const hinder = (event: Event): void => {
  if (event.cancelable) event.preventDefault();
};

/** A touch screen that is being listened to. */
export interface Touch {
  /** Forgets all fingers: for a pause. */
  release(): void;
  stop(): void;
}

/** What a browser would make of fingers: menus, selections, a zoom, a drag, a scroll, a magnifying glass. */
const GESTURES = [
  "touchstart",
  "contextmenu",
  "selectstart",
  "dblclick",
  "dragstart",
  "gesturestart",
  "touchmove",
] as const;

/**
 * Reports a stroke for every finger that comes down on `area`, each for itself and at the time of its own event. The
 * browser makes no gesture of them: the area must also have `touch-action: none`.
 */
export function listenToTouch(area: HTMLElement, options: TouchOptions): Touch {
  const page = area.ownerDocument.defaultView ?? window;
  const fingers = new Map<number, Drum>();
  const tell = (): void => options.onHeld([...fingers.values()]);
  const release = (): void => {
    fingers.clear();
    tell();
  };
  const onDown = (event: PointerEvent): void => {
    const drum = options.drumAt(event.clientX, event.clientY);
    if (drum === null) return;
    event.preventDefault();
    options.onStroke({ ...drum, at: eventTime(event.timeStamp, options.now()), device: "touch" });
    fingers.set(event.pointerId, drum);
    tell();
  };
  const onUp = (event: PointerEvent): void => {
    if (fingers.delete(event.pointerId)) tell();
  };
  area.addEventListener("pointerdown", onDown);
  // A finger may leave the area, or the page, before it is lifted.
  for (const type of ["pointerup", "pointercancel"] as const) page.addEventListener(type, onUp);
  page.addEventListener("blur", release);
  for (const type of GESTURES) area.addEventListener(type, hinder, { passive: false });
  return {
    release,
    stop() {
      area.removeEventListener("pointerdown", onDown);
      for (const type of ["pointerup", "pointercancel"] as const) page.removeEventListener(type, onUp);
      page.removeEventListener("blur", release);
      for (const type of GESTURES) area.removeEventListener(type, hinder);
    },
  };
}
