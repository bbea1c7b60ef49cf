/** What Howler keeps to itself, and has no other way to be told. */
interface HowlerInside {
  ctx: AudioContext | null;
  masterGain: GainNode | null;
  state: "running" | "suspended";
  autoUnlock: boolean;
  autoSuspend: boolean;
}

/**
 * Makes Howler play through `bus` of our context instead of opening its own.
 *
 * `autoUnlock` would close the context on any device that is not at 44.1 kHz, `autoSuspend` would stop it half a
 * minute after the last drum, and `Howler.unload()` closes it too: never call that. Howler never listens for state
 * changes, so they are mirrored; otherwise the first drum after a resume comes some 40 ms late. Returns the undo.
 */
export function shareContextWithHowler(howler: object, context: AudioContext, bus: GainNode): () => void {
  const inside = howler as HowlerInside;
  inside.autoUnlock = false;
  inside.autoSuspend = false;
  inside.ctx = context;
  inside.masterGain = bus;
  const mirror = (): void => {
    mirrorState(howler, context);
  };
  context.addEventListener("statechange", mirror);
  mirror();
  return () => context.removeEventListener("statechange", mirror);
}

/** Tells Howler whether `context` runs. True when it does: then a sound starts at once. */
export function mirrorState(howler: object, context: AudioContext): boolean {
  const running = context.state === "running";
  (howler as HowlerInside).state = running ? "running" : "suspended";
  return running;
}
