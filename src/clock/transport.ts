import { Context } from "tone/build/esm/core/context/Context.js";
import { setContext } from "tone/build/esm/core/context/GlobalContext.js";
import type { TransportInstance } from "tone/build/esm/core/clock/Transport.js";
// Without this a context has no transport: the module registers itself, and `tone` itself must not be imported.
import "tone/build/esm/core/clock/Transport.js";
import type { AudioSec } from "../core/time.ts";
import { guardTicker } from "./ticker-guard.ts";

/** How far ahead of its sound a beat is told. */
export const LOOK_AHEAD_SEC = 0.1;
/** Tone places an event on the whole tick before it; nearer than this to the look-ahead, that tick may be gone. */
const TICK_MARGIN_SEC = 0.005;

/** Told the exact context time of a beat, at most {@link LOOK_AHEAD_SEC} ahead, and its index in the list. */
export type OnBeat = (at: AudioSec, index: number) => void;

/** Tells of beats a little before they sound: count-in, metronome, pulses, the partner's strokes. */
export interface Transport {
  /** Runs from `at`, no later than the first beat. Everything scheduled before is forgotten. */
  start(at: AudioSec): void;
  /** Stops at once and forgets every beat. */
  stop(): void;
  /**
   * Calls `onBeat` ahead of each of the context times; at once for those that are nearly there or gone. Only while
   * started. Returns what takes back the beats still to come.
   */
  scheduleBeats(beats: readonly AudioSec[], onBeat: OnBeat): () => void;
  /** Ends Tone's ticker; the context stays open. */
  dispose(): void;
}

/**
 * The Tone transport on our own context. Deep imports, because `tone` itself opens a second AudioContext and a second
 * worker as it loads, and its exported `Transport` stays bound to them.
 */
export function createTransport(context: AudioContext): Transport {
  const tone = new Context({ context, lookAhead: LOOK_AHEAD_SEC });
  setContext(tone);
  const { transport } = tone;
  const unguard = guardTicker(tone);
  let startedAt: number | null = null;
  const stop = (): void => {
    if (startedAt !== null) transport.stop(context.currentTime);
    transport.cancel(0);
    startedAt = null;
  };
  return {
    start(at) {
      stop();
      startedAt = at;
      transport.start(at, 0);
    },
    stop,
    scheduleBeats(beats, onBeat) {
      if (startedAt === null) throw new Error("no beat can be scheduled on a transport that stands still");
      return scheduleAll(transport, context.currentTime + LOOK_AHEAD_SEC, startedAt, beats, onBeat);
    },
    dispose() {
      stop();
      unguard();
      tone.clockSource = "offline";
    },
  };
}

function scheduleAll(
  transport: TransportInstance,
  horizonSec: number,
  startedAt: number,
  beats: readonly AudioSec[],
  onBeat: OnBeat,
): () => void {
  const events: number[] = [];
  for (const [index, at] of beats.entries()) {
    // Tone's own time of the event differs in the last binary digits; the requested one is exact.
    const tell = (): void => onBeat(at, index);
    if (at < horizonSec + TICK_MARGIN_SEC) tell();
    else events.push(transport.scheduleOnce(tell, at - startedAt));
  }
  return () => events.forEach((event) => transport.clear(event));
}
