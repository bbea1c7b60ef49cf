// Reports, for each channel by itself, the frame at which sound begins after at least 5 ms of silence.
const THRESHOLD = 0.01;

class Tap extends AudioWorkletProcessor {
  constructor() {
    super();
    this.soundedAt = [];
  }

  process([channels]) {
    for (const [channel, samples] of channels.entries()) this.listen(channel, samples);
    return true;
  }

  listen(channel, samples) {
    for (const [index, sample] of samples.entries()) {
      if (Math.abs(sample) < THRESHOLD) continue;
      const frame = currentFrame + index;
      const last = this.soundedAt[channel] ?? Number.NEGATIVE_INFINITY;
      if (frame - last > 0.005 * sampleRate) this.port.postMessage({ channel, frame }, []);
      this.soundedAt[channel] = frame;
    }
  }
}

registerProcessor("tap", Tap);
