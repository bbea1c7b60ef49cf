/** What the guard needs of Tone's context. */
export interface Ticking {
  on(event: "tick", callback: () => void): unknown;
  off(event: "tick", callback: () => void): unknown;
  clockSource: "worker" | "timeout" | "offline";
}

/** Ten of Tone's ticks. */
const PATIENCE_MS = 500;

/**
 * Watches for the first tick of Tone's worker. Where a content security policy forbids workers from blobs, the worker
 * is made without complaint and never ticks, so no callback is ever called: then ticks come from a timer instead.
 * Returns what stops watching.
 */
export function guardTicker(tone: Ticking): () => void {
  const timer = setTimeout(() => {
    tone.off("tick", calm);
    tone.clockSource = "timeout";
  }, PATIENCE_MS);
  const calm = (): void => {
    clearTimeout(timer);
    tone.off("tick", calm);
  };
  tone.on("tick", calm);
  return calm;
}
