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

export interface GamepadListener {
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
  /** Whatever is held now was held before: a button that is being told of just now does not strike. */
  forget(): void;
  stop(): void;
}

/** The gamepads of a page, read once for all who watch them: so all see the same. */
export interface GamepadSource {
  watch(listener: GamepadListener): Gamepads;
}

/** A gamepad as the API gives it. */
type ApiPad = PadReading & { readonly id: string; readonly index: number; readonly timestamp?: number };

/**
 * The API has no events for buttons, so they are read as often as a page can while anybody watches: by a timer, and
 * once a frame where the timer is held up. A pad has one time for all its buttons: when any of them last changed. A
 * stroke is given that time where it is news and not much older than the reading before, else the time of our reading.
 *
 * @param now `performance.now()`.
 */
export function createGamepadSource(page: Window, now: () => PageMs): GamepadSource {
  const pads = (): readonly ApiPad[] => connectedPads(page.navigator);
  const watchers = new Set<Watcher>();
  const reader = createReader(pads, now, watchers);
  const loop = createLoop(page, reader.read);
  const tellAll = (lost: boolean): void => {
    for (const { listener } of watchers) listener.onChange(lost);
  };
  const onConnected = (): void => {
    if (watchers.size > 0) loop.start();
    tellAll(false);
  };
  const onDisconnected = (): void => {
    reader.forget();
    if (pads().length === 0) loop.stop();
    tellAll(true);
  };
  page.addEventListener("gamepadconnected", onConnected);
  page.addEventListener("gamepaddisconnected", onDisconnected);
  return {
    watch(listener) {
      if (watchers.size === 0) reader.forget();
      const watcher: Watcher = { listener, gaps: [], readings: 0, from: reader.reading() };
      watchers.add(watcher);
      if (pads().length > 0) loop.start();
      const stop = (): void => {
        watchers.delete(watcher);
        if (watchers.size === 0) loop.stop();
      };
      return { ...watchedBy(watcher, pads, reader), stop };
    },
  };
}

function watchedBy(watcher: Watcher, pads: () => readonly ApiPad[], reader: Reader): Omit<Gamepads, "stop"> {
  return {
    names: () => pads().map(({ id }) => id),
    sampledMs: () => percentile(watcher.gaps, 0.95),
    isHeld({ pad, button }) {
      const found = pads()[pad];
      return found !== undefined && reader.isDown(found.index, button);
    },
    forget() {
      watcher.from = reader.reading();
    },
  };
}

interface Watcher {
  readonly listener: GamepadListener;
  /** Between the last readings, in milliseconds. */
  readonly gaps: number[];
  readings: number;
  /** It is told of what was found after this reading. */
  from: number;
}

interface Reader {
  readonly read: () => void;
  /** The number of the last reading, or of the one that is being told of. */
  readonly reading: () => number;
  readonly isDown: (index: number, button: number) => boolean;
  readonly forget: () => void;
}

/** A pad as it was in the reading before. */
interface Seen {
  readonly down: ReadonlySet<number>;
  readonly timestamp: number | undefined;
}

function createReader(
  pads: () => readonly ApiPad[],
  now: () => PageMs,
  watchers: ReadonlySet<Watcher>,
): Reader {
  const seen = new Map<number, Seen>();
  let reading = 0;
  let before: PageMs | null = null;
  const newHits = (at: PageMs): readonly PadHit[] =>
    pads().flatMap((pad, order) => {
      const last = seen.get(pad.index);
      const down = buttonsDown(pad, last?.down ?? new Set());
      seen.set(pad.index, { down, timestamp: pad.timestamp });
      const changed = changedAt(pad, last, before, at);
      return newlyDown(last?.down, down).map((button) => ({ pad: order, button, at: changed }));
    });
  return {
    read() {
      const at = now();
      const hits = newHits(at);
      const gapMs = before === null ? null : at - before;
      reading++;
      before = at;
      // Who begins to watch meanwhile is in turn too, and is told of nothing that was found before.
      for (const watcher of watchers) {
        if (gapMs !== null) watcher.gaps[watcher.readings++ % GAPS_KEPT] = gapMs;
        for (const hit of hits)
          if (watcher.from < reading && watchers.has(watcher)) watcher.listener.onHit(hit);
      }
    },
    reading: () => reading,
    isDown: (index, button) => seen.get(index)?.down.has(button) === true,
    forget() {
      seen.clear();
      before = null;
    },
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
