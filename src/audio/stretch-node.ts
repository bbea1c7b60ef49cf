import type { StretchNode } from "signalsmith-stretch";

export type MakeStretchNode = (context: BaseAudioContext) => Promise<StretchNode>;

/** Frames that a worklet is called for at a time. */
const QUANTUM_FRAMES = 128;
/** About how often the node looks, in seconds, and how many of these make what it looks at: 128 ms at 48 kHz. */
const INTERVAL_SEC = 0.0213;
const INTERVALS_IN_BLOCK = 6;

/** The package, in a script of its own: only who practises pays for it. */
export async function loadStretch(): Promise<MakeStretchNode> {
  const { default: makeNode } = await import("signalsmith-stretch");
  // Its default options, one input and stereo, on purpose: without an input its processor fails, and is silent.
  return (context) => makeNode(context);
}

/**
 * How a node should look at sound. The interval is a whole number of calls: a node that looks in the middle of one
 * takes the sound as of its beginning, and is up to 2.7 ms late, by another amount each time. Its own 30 ms do that.
 */
export function grainAt(sampleRate: number): { readonly blockMs: number; readonly intervalMs: number } {
  const quanta = Math.max(1, Math.round((INTERVAL_SEC * sampleRate) / QUANTUM_FRAMES));
  const intervalMs = (quanta * QUANTUM_FRAMES * 1000) / sampleRate;
  return { blockMs: intervalMs * INTERVALS_IN_BLOCK, intervalMs };
}
