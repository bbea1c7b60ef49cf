import type { Loaded } from "./result.ts";

/** Told how many bytes have come so far, and how many there will be; 0 when the server doesn't say. */
export type OnBytes = (loaded: number, total: number) => void;

/** What loading takes from the outside. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onBytes?: OnBytes;
  readonly fetch?: typeof fetch;
}

/** The bytes of a file. */
export async function fetchBytes(url: string, options: LoadOptions = {}): Promise<Loaded<ArrayBuffer>> {
  try {
    const get = options.fetch ?? fetch;
    const response = await get(url, options.signal ? { signal: options.signal } : {});
    if (!response.ok) return { ok: false, reason: "missing" };
    return { ok: true, value: await readAll(response, options.onBytes) };
  } catch {
    return { ok: false, reason: options.signal?.aborted ? "aborted" : "missing" };
  }
}

async function readAll(response: Response, onBytes: OnBytes = () => undefined): Promise<ArrayBuffer> {
  const total = Number(response.headers.get("content-length") ?? 0);
  if (response.body === null) return await response.arrayBuffer();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    loaded += next.value.byteLength;
    onBytes(loaded, Math.max(total, loaded));
  }
  return await new Blob(chunks).arrayBuffer();
}

/** A decoded file. Takes the bytes with it: they are empty afterwards. */
export async function decode(context: BaseAudioContext, bytes: ArrayBuffer): Promise<Loaded<AudioBuffer>> {
  try {
    return { ok: true, value: await context.decodeAudioData(bytes) };
  } catch {
    return { ok: false, reason: "undecodable" };
  }
}

/** {@link fetchBytes}, then {@link decode}. */
export async function fetchSound(
  context: BaseAudioContext,
  url: string,
  options: LoadOptions = {},
): Promise<Loaded<AudioBuffer>> {
  const bytes = await fetchBytes(url, options);
  if (!bytes.ok) return bytes;
  const sound = await decode(context, bytes.value);
  return options.signal?.aborted ? { ok: false, reason: "aborted" } : sound;
}
