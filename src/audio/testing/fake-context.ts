/**
 * A context that decodes a made-up format: the name of one of `sounds`. For tests, in Node, of what loading does with
 * what it gets.
 */
export function aDecodingContext(sounds: Readonly<Record<string, AudioBuffer>>): BaseAudioContext {
  const decodeAudioData = (bytes: ArrayBuffer): Promise<AudioBuffer> => {
    const sound = sounds[new TextDecoder().decode(bytes)];
    return sound ? Promise.resolve(sound) : Promise.reject(new DOMException("no", "EncodingError"));
  };
  return { decodeAudioData } as unknown as BaseAudioContext;
}

/** A server whose files hold their own names. */
export function aServer(files: readonly string[]): typeof fetch {
  return (input, init) => {
    const url = input as string;
    if (init?.signal?.aborted) return Promise.reject(new DOMException("aborted", "AbortError"));
    return Promise.resolve(files.includes(url) ? new Response(url) : new Response("", { status: 404 }));
  };
}

/** A decoded sound. */
export function aSound(samples: Float32Array, sampleRate: number): AudioBuffer {
  const { length } = samples;
  const sound: Partial<AudioBuffer> = { sampleRate, length, duration: length / sampleRate };
  return { ...sound, getChannelData: () => samples } as unknown as AudioBuffer;
}
