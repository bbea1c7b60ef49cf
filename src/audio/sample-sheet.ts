import type { AudioSec } from "../core/time.ts";
import { fileOf, type Codec } from "./codec-offset.ts";
import { decode, fetchBytes, type LoadOptions } from "./fetch-bytes.ts";
import { onFrame } from "./on-frame.ts";
import type { Loaded } from "./result.ts";

/** Several sounds in one file: addresses of that file, one a codec, and where each sound is, in milliseconds. */
export interface SheetFiles {
  readonly src: readonly string[];
  readonly sprite: Readonly<Record<string, readonly [startMs: number, durationMs: number]>>;
}

/** A sheet as it came: still encoded for Howler, decoded for what is scheduled. */
export interface SampleSheet {
  /** The encoded file. */
  readonly bytes: ArrayBuffer;
  readonly codec: Codec;
  readonly buffer: AudioBuffer;
  /** In milliseconds of the decoded buffer. */
  readonly sprite: Readonly<Record<string, [startMs: number, durationMs: number]>>;
}

/** Loads a sheet; its sprite is moved by what this browser adds in decoding. */
export async function loadSheet(
  context: BaseAudioContext,
  files: SheetFiles,
  codec: Codec,
  options: LoadOptions = {},
): Promise<Loaded<SampleSheet>> {
  const file = fileOf(codec, files.src);
  if (file === undefined) return { ok: false, reason: "missing" };
  const bytes = await fetchBytes(file, options);
  if (!bytes.ok) return bytes;
  const buffer = await decode(context, bytes.value.slice(0));
  if (!buffer.ok) return buffer;
  const sprite = moveSprite(files.sprite, codec.offsetMs);
  return { ok: true, value: { bytes: bytes.value, codec, buffer: buffer.value, sprite } };
}

/** Starts a sound of the sheet at the frame nearest to `at`; `null` when it has no such sound. */
export function playSampleAt(
  context: BaseAudioContext,
  into: AudioNode,
  sheet: Pick<SampleSheet, "buffer" | "sprite">,
  name: string,
  at: AudioSec,
): AudioScheduledSourceNode | null {
  const place = sheet.sprite[name];
  if (place === undefined) return null;
  const source = context.createBufferSource();
  source.buffer = sheet.buffer;
  source.connect(into);
  source.start(onFrame(at, context), onFrame(place[0] / 1000, sheet.buffer), place[1] / 1000);
  return source;
}

function moveSprite(
  sprite: SheetFiles["sprite"],
  byMs: number,
): Record<string, [startMs: number, durationMs: number]> {
  const moved = Object.entries(sprite).map(
    ([name, [startMs, durationMs]]) => [name, [Math.max(0, startMs + byMs), durationMs]] as const,
  );
  return Object.fromEntries(moved.map(([name, [start, duration]]) => [name, [start, duration]]));
}
