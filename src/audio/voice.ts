import { onFrame } from "./on-frame.ts";

/** Long enough to hide the click of a cut, short enough to be one. */
const FADE_OUT_SEC = 0.005;

/** One buffer that sounds. */
export interface Voice {
  /** Fades out in 5 ms; in a context that stands still, is gone at once. */
  stop(): void;
}

export interface VoiceStart {
  readonly buffer: AudioBuffer;
  /** Context time in seconds; the past means now. */
  readonly when: number;
  /** Where in the buffer, in seconds. */
  readonly offset: number;
  readonly loop?: boolean;
}

/** Starts a buffer at the nearest frame, of the context and of the buffer. */
export function playUntilStopped(context: BaseAudioContext, bus: AudioNode, start: VoiceStart): Voice {
  const gain = context.createGain();
  gain.connect(bus);
  const source = context.createBufferSource();
  source.buffer = start.buffer;
  source.loop = start.loop ?? false;
  source.connect(gain);
  source.addEventListener("ended", () => gain.disconnect());
  source.start(onFrame(start.when, context), onFrame(start.offset, start.buffer));
  return { stop: () => fadeOut(context, source, gain) };
}

function fadeOut(context: BaseAudioContext, source: AudioScheduledSourceNode, gain: GainNode): void {
  // Left connected, it would be heard again for a moment after the resume.
  if (context.state !== "running") gain.disconnect();
  const now = context.currentTime;
  gain.gain.setValueAtTime(1, now);
  gain.gain.linearRampToValueAtTime(0, now + FADE_OUT_SEC);
  source.stop(now + FADE_OUT_SEC);
}
