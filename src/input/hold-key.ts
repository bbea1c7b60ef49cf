import { type PageMs } from "../core/time.ts";
import { eventTime } from "./event-time.ts";

/** A key that has to be held for a while, so that nobody does by accident what it does. A value. */
export interface Hold {
  /** `null` while the key is up. */
  readonly since: PageMs | null;
  /** It has done its work and waits to be let go. */
  readonly fired: boolean;
}

export const NOT_HELD: Hold = { since: null, fired: false };

/** The key went down; a second time without coming up is its repetition and changes nothing. */
export const pressHold = (hold: Hold, at: PageMs): Hold =>
  hold.since === null ? { since: at, fired: false } : hold;

/** How much of the hold is done, from 0 to 1. */
export function holdProgress(hold: Hold, at: PageMs, holdMs: number): number {
  return hold.since === null ? 0 : Math.min(1, Math.max(0, (at - hold.since) / holdMs));
}

export interface HoldKeyOptions {
  readonly code: string;
  readonly holdMs: number;
  /** `performance.now()`. */
  readonly now: () => PageMs;
  /** Called once a hold, from {@link HoldKey.progress} or when the key comes up. */
  readonly onHeld: () => void;
}

/** A key that is being watched. */
export interface HoldKey {
  /** From 0 to 1 at a page time; ask once a frame, as this is what notices that it was long enough while the key is still down. */
  progress(at: PageMs): number;
  /** Lets go of the key, whatever it does: for a pause. */
  release(): void;
  /** Stops watching. */
  stop(): void;
}

/** Watches for a key to be held. */
export function watchHoldKey(page: Window, options: HoldKeyOptions): HoldKey {
  let hold = NOT_HELD;
  const release = (): void => {
    hold = NOT_HELD;
  };
  const progress = (at: PageMs): number => {
    const share = holdProgress(hold, at, options.holdMs);
    if (share < 1 || hold.fired) return share;
    hold = { ...hold, fired: true };
    options.onHeld();
    return share;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== options.code || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    hold = pressHold(hold, eventTime(event.timeStamp, options.now()));
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.code !== options.code) return;
    // On a machine that stalls it may have been held long enough without a frame to notice it.
    progress(eventTime(event.timeStamp, options.now()));
    release();
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  page.addEventListener("keyup", onKeyUp, { capture: true });
  page.addEventListener("blur", release);
  return {
    progress,
    release,
    stop() {
      page.removeEventListener("keydown", onKeyDown, { capture: true });
      page.removeEventListener("keyup", onKeyUp, { capture: true });
      page.removeEventListener("blur", release);
    },
  };
}
