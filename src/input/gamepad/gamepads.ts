import { pageMs, type PageMs } from "../../core/time.ts";
import { buttonsDown, newlyDown, type PadReading } from "./pad-edges.ts";
import type { PadButton } from "./pad-map.ts";

/** As often as timers of a page may run, in milliseconds; browsers read the pads about as often. */
const SAMPLE_EVERY_MS = 4;
/** A browser reads a pad on another thread: a change may have its time and reach the page only after the next reading. */
const ON_ITS_WAY_MS = 10;
/** So many gaps between readings are looked at for {@link Gamepads.sampledMs}. */
const GAPS_KEPT = 512;

/** A button that went down. */
export interface PadHit extends PadButton {
  readonly at: PageMs;
}

export interface GamepadOptions {
  /** `performance.now()`. */
  readonly now: () => PageMs;
  readonly onHit: (hit: PadHit) => void;
  /** A gamepad came or went. */
  readonly onChange: (lost: boolean) => void;
}

/** Gamepads that are being watched. */
export interface Gamepads {
  /** What the connected gamepads call themselves, in order. */
  names(): readonly string[];
  /** How far apart the readings were that 19 of 20 strokes were found by, in milliseconds; `null` before there are any. */
  sampledMs(): number | null;
  /** Whether a button was down in the last reading. */
  isHeld(button: PadButton): boolean;
  /** Whatever is held now was held before: it does not strike. */
  forget(): void;
  stop(): void;
}

/** A gamepad as the API gives it. */
type ApiPad = PadReading & { readonly id: string; readonly index: number; readonly timestamp?: number };

/**
 * Watches all gamepads. The API has no events for buttons, so they are read as often as a page can: by a timer, and
 * once a frame where the timer is held up. A pad has one time for all its buttons: when any of them last changed. A
 * stroke is given that time where it is news and not much older than the reading before, else the time of our reading.
 */
export function watchGamepads(page: Window, options: GamepadOptions): Gamepads {
  const pads = (): readonly ApiPad[] => connectedPads(page.navigator);
  const reader = createReader(pads, options);
  const loop = createLoop(page, reader.read);
  const onConnected = (): void => {
    loop.start();
    options.onChange(false);
  };
  const onDisconnected = (): void => {
    reader.forget();
    if (pads().length === 0) loop.stop();
    options.onChange(true);
  };
  page.addEventListener("gamepadconnected", onConnected);
  page.addEventListener("gamepaddisconnected", onDisconnected);
  if (pads().length > 0) loop.start();
  return {
    names: () => pads().map(({ id }) => id),
    sampledMs: reader.sampledMs,
    isHeld({ pad, button }) {
      const found = pads()[pad];
      return found !== undefined && reader.isDown(found.index, button);
    },
    forget: reader.forget,
    stop() {
      loop.stop();
      page.removeEventListener("gamepadconnected", onConnected);
      page.removeEventListener("gamepaddisconnected", onDisconnected);
    },
  };
}

interface Reader extends Pick<Gamepads, "sampledMs" | "forget"> {
  readonly read: () => void;
  readonly isDown: (index: number, button: number) => boolean;
}

/** A pad as it was in the reading before. */
interface Seen {
  readonly down: ReadonlySet<number>;
  readonly timestamp: number | undefined;
}

function createReader(pads: () => readonly ApiPad[], { now, onHit }: GamepadOptions): Reader {
  const seen = new Map<number, Seen>();
  const gaps: number[] = [];
  let readings = 0;
  let before: PageMs | null = null;
  return {
    read() {
      const at = now();
      for (const [order, pad] of pads().entries()) {
        const last = seen.get(pad.index);
        const down = buttonsDown(pad, last?.down ?? new Set());
        seen.set(pad.index, { down, timestamp: pad.timestamp });
        for (const button of newlyDown(last?.down, down))
          onHit({ pad: order, button, at: changedAt(pad, last, before, at) });
      }
      if (before !== null) gaps[readings++ % GAPS_KEPT] = at - before;
      before = at;
    },
    isDown: (index, button) => seen.get(index)?.down.has(button) === true,
    forget() {
      seen.clear();
      before = null;
    },
    sampledMs: () => percentile(gaps, 0.95),
  };
}

/** Calls `act` as often as a page can, until it is stopped. */
function createLoop(
  page: Window,
  act: () => void,
): { readonly start: () => void; readonly stop: () => void } {
  let timer: number | null = null;
  let frame = 0;
  const onFrame = (): void => {
    act();
    frame = page.requestAnimationFrame(onFrame);
  };
  return {
    start() {
      timer ??= page.setInterval(act, SAMPLE_EVERY_MS);
      page.cancelAnimationFrame(frame);
      frame = page.requestAnimationFrame(onFrame);
    },
    stop() {
      if (timer !== null) page.clearInterval(timer);
      timer = null;
      page.cancelAnimationFrame(frame);
    },
  };
}

function connectedPads(browser: Partial<Pick<Navigator, "getGamepads">>): readonly ApiPad[] {
  try {
    return [...(browser.getGamepads?.() ?? [])].flatMap((pad) => (pad?.connected === true ? [pad] : []));
  } catch {
    // A page in a frame may be denied them.
    return [];
  }
}

/** When a pad last changed, as far as that can be told. */
function changedAt({ timestamp }: ApiPad, last: Seen | undefined, before: PageMs | null, at: PageMs): PageMs {
  if (timestamp === undefined || before === null || timestamp === last?.timestamp) return at;
  const credible = timestamp > before - ON_ITS_WAY_MS && timestamp <= at;
  return credible ? pageMs(timestamp) : at;
}

function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
