import type { StretchNode } from "signalsmith-stretch";
import type { Loaded } from "./result.ts";
import { grainAt, loadStretch, type MakeStretchNode } from "./stretch-node.ts";
import type { Track } from "./track.ts";

/** How often progress is told and giving up is possible, in seconds of stretched sound. */
const STEP_SEC = 2;

/**
 * `missing`: the script that stretches could not be fetched. `unstretchable`: this browser can't run it; it wants
 * AudioWorklet, which secure contexts alone have, and WebAssembly.
 */
export type StretchFailure = "missing" | "unstretchable" | "aborted";

export interface StretchOptions {
  /** From 0 to 1, never back. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** Tests hand in another. */
  readonly load?: () => Promise<MakeStretchNode>;
}

/** One half of a track, to be stretched. */
interface Job {
  readonly makeNode: MakeStretchNode;
  readonly buffer: AudioBuffer;
  readonly speedPercent: number;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * The same track at another speed and the same pitch, to be played like any other: at song time `t`, in real
 * milliseconds, it plays what the original plays at `t × speedPercent / 100`. Both halves are rendered beforehand, some
 * thirty times faster than they play, and are as long as the original's, divided by the speed, to the nearest frame.
 *
 * @param speedPercent whole, 50 to 125; at 100 the track is returned as it is.
 */
export async function stretchTrack(
  track: Track,
  speedPercent: number,
  options: StretchOptions = {},
): Promise<Loaded<Track, StretchFailure>> {
  if (speedPercent === 100) return { ok: true, value: track };
  const makeNode = await (options.load ?? loadStretch)().catch(() => null);
  if (makeNode === null) return { ok: false, reason: "missing" };
  const onProgress = onlyForward(options.onProgress);
  const stretchHalf = (buffer: AudioBuffer, done: number): Promise<Loaded<AudioBuffer, StretchFailure>> => {
    const ofBoth = (share: number): void => onProgress((done + share) / 2);
    return stretch({ makeNode, buffer, speedPercent, onProgress: ofBoth, signal: options.signal });
  };
  // One after the other: browsers render offline worklets in one thread anyway, and each takes its own memory.
  const band = await stretchHalf(track.band, 0);
  if (!band.ok) return band;
  const guide = await stretchHalf(track.guide, 1);
  if (!guide.ok) return guide;
  const startOffsetMs = (track.startOffsetMs * 100) / speedPercent;
  return { ok: true, value: { band: band.value, guide: guide.value, startOffsetMs } };
}

/** The node's reports arrive whenever they do, the last ones after the end. */
function onlyForward(onProgress: (share: number) => void = () => undefined): (share: number) => void {
  let most = 0;
  return (share) => {
    if (share <= most) return;
    most = share;
    onProgress(share);
  };
}

async function stretch(job: Job): Promise<Loaded<AudioBuffer, StretchFailure>> {
  if (job.signal?.aborted) return { ok: false, reason: "aborted" };
  try {
    const rendered = await Promise.race([render(job), untilAborted(job.signal)]);
    if (rendered === null || job.signal?.aborted) return { ok: false, reason: "aborted" };
    job.onProgress(1);
    return { ok: true, value: rendered };
  } catch {
    return { ok: false, reason: "unstretchable" };
  }
}

async function render({ makeNode, buffer, speedPercent, onProgress, signal }: Job): Promise<AudioBuffer> {
  const { sampleRate, duration } = buffer;
  const length = Math.round((buffer.length * 100) / speedPercent);
  const context = new OfflineAudioContext({ numberOfChannels: 2, length, sampleRate });
  const node = await makeNode(context);
  node.connect(context.destination);
  await node.configure(grainAt(sampleRate));
  await node.addBuffers(channelsOf(buffer));
  await node.schedule({ active: true, output: 0, input: 0, rate: speedPercent / 100 });
  await node.setUpdateInterval(STEP_SEC, (sec) => onProgress(Math.min(1, sec / duration)));
  // Firefox can't stop on the way: there, what is given up is rendered to its end, for nobody.
  if (signal && "suspend" in context) quietWhenAborted(context, node, signal);
  return await context.startRendering();
}

const channelsOf = (buffer: AudioBuffer): Float32Array[] =>
  Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel));

/**
 * Lets a rendering go on with silence once it is given up, which is quick: it can't be ended, and one that is left
 * standing keeps its memory for good.
 */
function quietWhenAborted(context: OfflineAudioContext, node: StretchNode, signal: AbortSignal): void {
  const look = async (sec: number): Promise<void> => {
    if (sec * context.sampleRate >= context.length) return;
    await context.suspend(sec);
    if (signal.aborted) await node.schedule({ active: false, output: 0 });
    else void look(sec + STEP_SEC);
    await context.resume();
  };
  void look(STEP_SEC);
}

function untilAborted(signal: AbortSignal | undefined): Promise<null> {
  return new Promise((resolve) => {
    signal?.addEventListener("abort", () => resolve(null), { once: true });
  });
}
