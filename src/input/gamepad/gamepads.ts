import { pageMs, type PageMs } from "../../core/time.ts";
import { buttonsDown, newlyDown, type PadReading } from "./pad-edges.ts";
import type { PadButton } from "./pad-map.ts";

/** As often as timers of a page may run, in milliseconds; browsers read the pads about as often. */
const SAMPLE_EVERY_MS = 4;
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
  stop(): void;
}

/** A gamepad as the API gives it. */
type ApiPad = PadReading & { readonly id: string; readonly index: number; readonly timestamp?: number };

/**
 * Watches all gamepads. The API has no events for buttons, so they are read as often as a page can: by a timer, and
 * once a frame where the timer is held up. A stroke is given the time that the browser noted for the reading, where
 * that lies between two of ours, else the time of our own.
 */
export function watchGamepads(page: Window, options: GamepadOptions): Gamepads {
  const { now, onHit } = options;
  const down = new Map<number, ReadonlySet<number>>();
  const gaps: number[] = [];
  let sampledAt: PageMs | null = null;
  let timer: number | null = null;
  let frame = 0;
  const pads = (): readonly ApiPad[] => connectedPads(page.navigator);
  const sample = (): void => {
    const at = now();
    for (const [order, pad] of pads().entries()) {
      const before = down.get(pad.index);
      const after = buttonsDown(pad, before ?? new Set());
      down.set(pad.index, after);
      const hitAt = readAt(pad, sampledAt, at);
      for (const button of newlyDown(before, after)) onHit({ pad: order, button, at: hitAt });
    }
    if (sampledAt !== null)
      gaps[(gaps.length < GAPS_KEPT ? gaps.length : at | 0) % GAPS_KEPT] = at - sampledAt;
    sampledAt = at;
  };
  const onFrame = (): void => {
    sample();
    frame = page.requestAnimationFrame(onFrame);
  };
  const start = (): void => {
    if (timer !== null || pads().length === 0) return;
    timer = page.setInterval(sample, SAMPLE_EVERY_MS);
    frame = page.requestAnimationFrame(onFrame);
  };
  const rest = (): void => {
    if (timer !== null) page.clearInterval(timer);
    page.cancelAnimationFrame(frame);
    timer = null;
    sampledAt = null;
    down.clear();
  };
  const onConnected = (): void => {
    start();
    options.onChange(false);
  };
  const onDisconnected = (): void => {
    down.clear();
    if (pads().length === 0) rest();
    options.onChange(true);
  };
  page.addEventListener("gamepadconnected", onConnected);
  page.addEventListener("gamepaddisconnected", onDisconnected);
  start();
  return {
    names: () => pads().map(({ id }) => id),
    sampledMs: () => percentile(gaps, 0.95),
    stop() {
      rest();
      page.removeEventListener("gamepadconnected", onConnected);
      page.removeEventListener("gamepaddisconnected", onDisconnected);
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

function readAt({ timestamp }: ApiPad, sampledAt: PageMs | null, at: PageMs): PageMs {
  const credible = timestamp !== undefined && sampledAt !== null && timestamp > sampledAt && timestamp <= at;
  return credible ? pageMs(timestamp) : at;
}

function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
