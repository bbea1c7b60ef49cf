import type { Part } from "../../core/drums.ts";
import type { RunResult } from "../../core/run/result.ts";

/** Nobody hears who leads below this: it is within what the same two would do again. */
const EVEN_MS = 5;
/** Listeners prefer ensembles whose players differ by less (design §6). */
const TIGHT_WOBBLE_MS = 19;
/** The widest of the professional trios of design §6. */
const PRO_WOBBLE_MS = 49;
/** Where an autocorrelation says something about listening (design §6). */
const TELLING_LISTENING = 0.3;

export type LeadReading =
  | { readonly kind: "few" }
  | { readonly kind: "even"; readonly ms: number }
  | { readonly kind: "led"; readonly part: Part; readonly ms: number };

/** Who was ahead. A positive lead means that the right player came later, so the left one led. */
export function readLead({ leadMs }: Pick<RunResult, "leadMs">): LeadReading {
  if (leadMs === null) return { kind: "few" };
  const ms = Math.round(Math.abs(leadMs));
  if (ms < EVEN_MS) return { kind: "even", ms };
  return { kind: "led", part: leadMs > 0 ? "left" : "right", ms };
}

export type WobbleReading =
  { readonly kind: "few" } | { readonly kind: "tight" | "pro" | "wide"; readonly ms: number };

export function readWobble({ wobbleMs }: Pick<RunResult, "wobbleMs">): WobbleReading {
  if (wobbleMs === null) return { kind: "few" };
  const ms = Math.round(wobbleMs);
  if (wobbleMs < TIGHT_WOBBLE_MS) return { kind: "tight", ms };
  return { kind: wobbleMs <= PRO_WOBBLE_MS ? "pro" : "wide", ms };
}

export type ListeningReading =
  | { readonly kind: "few" }
  | { readonly kind: "still" }
  | { readonly kind: "more" | "over" | "good"; readonly value: number };

/** `still` where there was no wobble to answer at all. */
export function readListening(result: Pick<RunResult, "leadMs" | "listening">): ListeningReading {
  const { leadMs, listening } = result;
  if (listening === null) return { kind: leadMs === null ? "few" : "still" };
  if (listening > TELLING_LISTENING) return { kind: "more", value: listening };
  return { kind: listening < -TELLING_LISTENING ? "over" : "good", value: listening };
}
