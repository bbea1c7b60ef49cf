/** A stretch of a buffer, in seconds; `fade` is as long at either end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly fade: number;
}

/** A stretch of `buffer`, faded in and out, which can be looped without a click. Kept within the buffer. */
export function fadedCopy(
  context: Pick<BaseAudioContext, "createBuffer">,
  buffer: AudioBuffer,
  stretch: Stretch,
): AudioBuffer {
  const frame = (sec: number): number =>
    Math.min(buffer.length, Math.max(0, Math.round(sec * buffer.sampleRate)));
  const start = frame(stretch.start);
  const length = Math.max(1, frame(stretch.end) - start);
  const copy = context.createBuffer(buffer.numberOfChannels, length, buffer.sampleRate);
  const fadeFrames = Math.min(stretch.fade * buffer.sampleRate, length / 2);
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    const samples = buffer.getChannelData(channel).slice(start, start + length);
    fadeEnds(samples, fadeFrames);
    copy.copyToChannel(samples, channel);
  }
  return copy;
}

/** Fades both ends of `samples` in place, linearly from and to silence. */
export function fadeEnds(samples: Float32Array, fadeFrames: number): void {
  for (let i = 0; i < fadeFrames; i++) {
    const gain = i / fadeFrames;
    const last = samples.length - 1 - i;
    samples[i] = (samples[i] ?? 0) * gain;
    samples[last] = (samples[last] ?? 0) * gain;
  }
}
