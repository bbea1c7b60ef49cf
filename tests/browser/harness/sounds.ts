import type { SampleSheet } from "../../../src/audio/sample-sheet.ts";
import type { AudioOutput } from "../../../src/audio/audio-output.ts";

/** Frames that a tick lasts. */
const TICK_FRAMES = 8;

/** A buffer in stereo, silent but for a tick in one channel at each of the times. */
export function ticks(
  context: BaseAudioContext,
  channel: number,
  lengthSec: number,
  atSec: readonly number[],
): AudioBuffer {
  const buffer = context.createBuffer(2, Math.round(lengthSec * context.sampleRate), context.sampleRate);
  const samples = buffer.getChannelData(channel);
  for (const sec of atSec) {
    const at = Math.round(sec * context.sampleRate);
    samples.fill(0.8, at, at + TICK_FRAMES);
  }
  return buffer;
}

/** Bursts of noise that begin at full strength and fade in some 40 ms, as a drum does; the same ones each time. */
export function bursts(lengthSec: number, sampleRate: number, atSec: readonly number[]): AudioBuffer {
  const buffer = new AudioBuffer({
    numberOfChannels: 2,
    length: Math.round(lengthSec * sampleRate),
    sampleRate,
  });
  let seed = 12_345;
  const noise = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 31 - 1;
  };
  for (const samples of [buffer.getChannelData(0), buffer.getChannelData(1)]) {
    for (const sec of atSec) {
      const at = Math.round(sec * sampleRate);
      for (let i = 0; i < 0.06 * sampleRate; i++)
        samples[at + i] = 0.7 * noise() * Math.exp(-i / (0.012 * sampleRate));
    }
  }
  return buffer;
}

/** A sheet on which every sound is a tick from its first frame on: when it sounds can be told to the frame. */
export function tickSheet({ context }: Pick<AudioOutput, "context">, names: readonly string[]): SampleSheet {
  const startMs = 100;
  const buffer = ticks(context, 0, 0.2, [startMs / 1000]);
  buffer.copyToChannel(buffer.getChannelData(0), 1);
  return {
    bytes: wavOf(buffer.getChannelData(0), context.sampleRate),
    codec: { name: "opus", offsetMs: 0 },
    buffer,
    sprite: Object.fromEntries(names.map((name) => [name, [startMs, 50]])),
  };
}

/** Mono, 16 bits: every browser decodes it to the very same samples, whatever ending it goes by. */
export function wavOf(samples: Float32Array, sampleRate: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const text = (at: number, value: string): void =>
    new TextEncoder().encode(value).forEach((byte, index) => view.setUint8(at + index, byte));
  text(0, "RIFF");
  view.setUint32(4, view.byteLength - 8, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, index) => view.setInt16(44 + index * 2, Math.round(sample * 32_767), true));
  return view.buffer;
}
