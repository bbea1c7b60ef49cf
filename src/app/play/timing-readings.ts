import type { OutputClock } from "../../clock/output-clock.ts";
import type { Part } from "../../core/drums.ts";
import type { PageMs } from "../../core/time.ts";

/** The widest claim window: farther off is no hit. */
const WIDEST_MS = 120;
const FRAMES_KEPT = 120;

export interface ShownError {
  readonly part: Part;
  /** Negative is early. */
  readonly errorMs: number;
}

/** The time between frames. */
export interface FrameMeter {
  readonly add: (at: number) => void;
  /** Of the last two seconds or so, in milliseconds; 0 before the second frame. */
  readonly read: () => { readonly meanMs: number; readonly worstMs: number };
}

export function createFrameMeter(): FrameMeter {
  const gaps: number[] = [];
  let before: number | null = null;
  return {
    add(at) {
      if (before !== null) gaps.push(at - before);
      before = at;
      gaps.splice(0, gaps.length - FRAMES_KEPT);
    },
    read() {
      const sum = gaps.reduce((total, gap) => total + gap, 0);
      return { meanMs: gaps.length === 0 ? 0 : sum / gaps.length, worstMs: Math.max(0, ...gaps) };
    },
  };
}

/** How far the smoothed clock is from what the browser says at this moment, in milliseconds; `null` where it says nothing. */
export function mappingErrorMs(
  context: Pick<AudioContext, "getOutputTimestamp">,
  clock: Pick<OutputClock, "heardAt">,
  now: PageMs,
): number | null {
  const { contextTime, performanceTime } = context.getOutputTimestamp();
  if (contextTime === undefined || performanceTime === undefined || performanceTime === 0) return null;
  return (clock.heardAt(now) - (contextTime + (now - performanceTime) / 1000)) * 1000;
}

/** Where an error lies on a strip, from 0 at the earliest to 1 at the latest. */
export const placeOfError = (errorMs: number): number =>
  (Math.max(-WIDEST_MS, Math.min(WIDEST_MS, errorMs)) + WIDEST_MS) / (2 * WIDEST_MS);

/** The latest errors as marks, the left player's above, the right player's below, the older the fainter. */
export function drawErrors(canvas: HTMLCanvasElement, errors: readonly ShownError[]): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const { width, height } = canvas;
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = "#ffffff55";
  pen.fillRect(width / 2 - 0.5, 0, 1, height);
  for (const [index, { part, errorMs }] of errors.entries()) {
    pen.globalAlpha = (index + 1) / errors.length;
    pen.fillStyle = part === "left" ? "#e2492c" : "#2cb9a8";
    pen.fillRect(
      placeOfError(errorMs) * (width - 3),
      part === "left" ? 2 : height / 2 + 2,
      3,
      height / 2 - 4,
    );
  }
  pen.globalAlpha = 1;
}
