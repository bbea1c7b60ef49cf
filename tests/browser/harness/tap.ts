import type { AudioOutput } from "../../../src/audio/audio-output.ts";
import tapUrl from "./tap-worklet.js?url";

/** Where sound began, by the frame of the context. */
export interface TappedOnset {
  /** 0 is left, 1 is right. */
  readonly channel: number;
  readonly frame: number;
}

export interface Tap {
  /** What began in a stretch of context time, in order. Waits until it is over. */
  onsetsBetween(fromSec: number, toSec: number): Promise<readonly TappedOnset[]>;
}

/** Listens at the last place before the device, frame by frame. */
export async function openTap({ context, buses }: AudioOutput): Promise<Tap> {
  await context.audioWorklet.addModule(tapUrl);
  const node = new AudioWorkletNode(context, "tap", {
    numberOfOutputs: 0,
    channelCount: 2,
    channelCountMode: "explicit",
  });
  buses.master.connect(node);
  const onsets: TappedOnset[] = [];
  node.port.addEventListener("message", ({ data }) => onsets.push(data as TappedOnset));
  node.port.start();
  const within = (frame: number, fromSec: number, toSec: number): boolean =>
    frame >= fromSec * context.sampleRate && frame < toSec * context.sampleRate;
  return {
    async onsetsBetween(fromSec, toSec) {
      // A tenth of a second more, in which the last messages arrive.
      await untilContextTime(context, toSec + 0.1);
      return onsets
        .filter(({ frame }) => within(frame, fromSec, toSec))
        .toSorted((a, b) => a.frame - b.frame);
    },
  };
}

/**
 * Waits by the audio clock, never by the page's: without a sound card the one is up to a twentieth slower than the
 * other on a busy machine, and what sleeps would wake too early.
 */
export async function untilContextTime(context: BaseAudioContext, sec: number): Promise<void> {
  while (context.currentTime < sec)
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
}
