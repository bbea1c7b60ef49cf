import { Howler } from "howler";
import { shareContextWithHowler } from "./shared-howler.ts";
import { waitUntilAdvancing } from "./watchdog.ts";

/** A volume that can be set: `howler` carries the drum kit and the menu sounds, which have their own within it. */
export type Bus = "master" | "band" | "guide" | "click" | "howler";

/** `stalled`: the browser says it runs, but no sound flows. The output has closed itself: open another. */
export type ResumeResult =
  { readonly ok: true } | { readonly ok: false; readonly reason: "refused" | "stalled" | "closed" };

/** The one AudioContext of the page, and the way every sound takes through it. */
export interface AudioOutput {
  readonly context: AudioContext;
  readonly buses: Readonly<Record<Bus, GainNode>>;
  /** 0 to 1; heard within some 20 ms, without a click. */
  setVolume(bus: Bus, volume: number): void;
  /** Call inside a gesture. Answers when time really advances. */
  resume(): Promise<ResumeResult>;
  /** Freezes every sound and the audio clock, all at once. */
  suspend(): Promise<void>;
  /** Returns its own undo. */
  onStateChange(listener: (state: AudioContextState) => void): () => void;
  /** Gives the device back; nothing of this output works afterwards. */
  close(): Promise<void>;
}

export type OpenResult =
  { readonly ok: true; readonly output: AudioOutput } | { readonly ok: false; readonly reason: "no-audio" };

/** Time constant of a volume change, in seconds. */
const GLIDE_SEC = 0.005;

/**
 * Opens the page's audio. All drawing of the graph happens here, so that a stalled output can be replaced.
 *
 * @param makeContext tests count and shape contexts; a missing `AudioContext` or a throw is `no-audio`.
 */
export function openAudioOutput(
  makeContext: () => AudioContext = () => new AudioContext({ latencyHint: "interactive" }),
): OpenResult {
  const context = contextOrNull(makeContext);
  if (context === null) return { ok: false, reason: "no-audio" };
  const buses = connectBuses(context);
  const unshare = shareContextWithHowler(Howler, context, buses.howler);
  return { ok: true, output: outputOf(context, buses, unshare) };
}

function contextOrNull(makeContext: () => AudioContext): AudioContext | null {
  try {
    return makeContext();
  } catch {
    return null;
  }
}

function connectBuses(context: AudioContext): Record<Bus, GainNode> {
  const master = context.createGain();
  master.connect(context.destination);
  const bus = (): GainNode => {
    const gain = context.createGain();
    gain.connect(master);
    return gain;
  };
  return { master, band: bus(), guide: bus(), click: bus(), howler: bus() };
}

function outputOf(context: AudioContext, buses: Record<Bus, GainNode>, unshare: () => void): AudioOutput {
  const close = async (): Promise<void> => {
    unshare();
    if (context.state !== "closed") await context.close();
  };
  return {
    context,
    buses,
    setVolume: (bus, volume) => buses[bus].gain.setTargetAtTime(volume, context.currentTime, GLIDE_SEC),
    async resume() {
      const resumed = await resume(context);
      if (!resumed.ok && resumed.reason === "stalled") await close();
      return resumed;
    },
    suspend: () => context.suspend(),
    onStateChange(listener) {
      const onChange = (): void => listener(context.state);
      context.addEventListener("statechange", onChange);
      return () => context.removeEventListener("statechange", onChange);
    },
    close,
  };
}

async function resume(context: AudioContext): Promise<ResumeResult> {
  if (context.state === "closed") return { ok: false, reason: "closed" };
  // Without a gesture this promise may stay open for good, so the clock is watched instead.
  context.resume().catch(() => undefined);
  if (await waitUntilAdvancing(context)) return { ok: true };
  return { ok: false, reason: context.state === "running" ? "stalled" : "refused" };
}
