import type { RunEvent } from "../../core/run/events.ts";
import type { PageMs } from "../../core/time.ts";
import type { Sound } from "../sound.ts";
import { createFrameMeter, drawErrors, mappingErrorMs, type ShownError } from "./timing-readings.ts";
import "./timing-overlay.css";

/** Shows and hides the overlay: no drum, and no shortcut of any browser. */
const OVERLAY_CODE = "F2";
/** Read by people, so no faster than they read, in milliseconds. */
const WRITE_EVERY_MS = 250;
const ERRORS_KEPT = 48;
const STRIP = { width: 260, height: 56 };

/** The words of the overlay. */
export interface OverlayWords {
  readonly heading: string;
  readonly errors: string;
  readonly frame: string;
  readonly mapping: string;
  readonly latency: string;
  readonly resolution: string;
  readonly unknown: string;
}

export interface OverlayParts {
  readonly place: HTMLElement;
  readonly words: OverlayWords;
  readonly sound: Pick<Sound, "output" | "clock">;
  readonly now: () => PageMs;
  /** What is known of the devices in use, as `keyboard ±8 ms`. */
  readonly resolutions: () => string;
}

/** Everything about time, for who wants to see it. */
export interface TimingOverlay {
  /** Once a frame. */
  frame(at: PageMs, events: readonly RunEvent[]): void;
  stop(): void;
}

export function openTimingOverlay(parts: OverlayParts): TimingOverlay {
  const panel = makePanel(parts.words);
  const meter = createFrameMeter();
  const errors: ShownError[] = [];
  let writtenAt = 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== OVERLAY_CODE || event.repeat) return;
    event.preventDefault();
    if (panel.root.isConnected) panel.root.remove();
    else parts.place.append(panel.root);
  };
  window.addEventListener("keydown", onKeyDown);
  return {
    frame(at, events) {
      meter.add(at);
      for (const event of events)
        if (event.kind === "hit") errors.push({ part: event.part, errorMs: event.errorMs });
      errors.splice(0, errors.length - ERRORS_KEPT);
      if (!panel.root.isConnected || at - writtenAt < WRITE_EVERY_MS) return;
      writtenAt = at;
      panel.write(linesOf(parts, meter.read()));
      drawErrors(panel.strip, errors);
    },
    stop() {
      window.removeEventListener("keydown", onKeyDown);
      panel.root.remove();
    },
  };
}

function linesOf(
  { words, sound, now, resolutions }: OverlayParts,
  frame: { meanMs: number; worstMs: number },
) {
  const { context } = sound.output;
  const mapping = mappingErrorMs(context, sound.clock, now());
  return [
    `${words.frame}: ${frame.meanMs.toFixed(1)} / ${frame.worstMs.toFixed(1)} ms`,
    `${words.mapping}: ${mapping === null ? words.unknown : `${mapping.toFixed(2)} ms`} (${sound.clock.source})`,
    `${words.latency}: ${((context.outputLatency || context.baseLatency || 0) * 1000).toFixed(1)} ms`,
    `${words.resolution}: ${resolutions() || words.unknown}`,
  ];
}

function makePanel(words: OverlayWords) {
  const root = document.createElement("section");
  root.className = "timing-overlay";
  root.ariaLabel = words.heading;
  const strip = document.createElement("canvas");
  Object.assign(strip, STRIP);
  const title = document.createElement("p");
  title.textContent = `${words.errors} −120 … 120 ms`;
  const lines = document.createElement("p");
  root.append(title, strip, lines);
  return { root, strip, write: (texts: readonly string[]) => void (lines.textContent = texts.join("\n")) };
}
