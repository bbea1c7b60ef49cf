import { execFileSync, spawnSync } from "node:child_process";

import { deinterleaved, interleaved, SAMPLE_RATE, type Stereo } from "./stereo.ts";

const RAW = ["-f", "f32le", "-ar", String(SAMPLE_RATE), "-ac", "2"];
const QUIET = ["-hide_banner", "-nostats", "-y"];
const MAX_BYTES = 2 ** 30;

/** Loudness of a sound after EBU R 128, as ffmpeg's `ebur128` reports it. */
export interface Loudness {
  readonly integratedLufs: number;
  readonly rangeLu: number;
  readonly truePeakDbtp: number;
}

function bytesOf(sound: Stereo): Buffer {
  return Buffer.from(interleaved(sound).buffer);
}

function soundOf(bytes: Buffer): Stereo {
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return deinterleaved(new Float32Array(copy));
}

/** Runs a sound through an ffmpeg filter chain, such as `highpass=f=40,acompressor=ratio=3`. */
export function filtered(sound: Stereo, chain: string): Stereo {
  const args = [...QUIET, "-loglevel", "error", ...RAW, "-i", "-", "-af", chain, ...RAW, "-"];
  return soundOf(execFileSync("ffmpeg", args, { input: bytesOf(sound), maxBuffer: MAX_BYTES }));
}

/** Decodes any sound file ffmpeg reads, to stereo at the studio's rate. */
export function decoded(path: string): Stereo {
  const args = [...QUIET, "-loglevel", "error", "-i", path, ...RAW, "-"];
  return soundOf(execFileSync("ffmpeg", args, { maxBuffer: MAX_BYTES }));
}

/** Encodes a sound into `path` with the given codec options; the same sound gives the same bytes. */
export function encoded(sound: Stereo, codec: readonly string[], path: string): void {
  const exact = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  const args = [...QUIET, "-loglevel", "error", ...RAW, "-i", "-", ...codec, ...exact, path];
  execFileSync("ffmpeg", args, { input: bytesOf(sound), maxBuffer: MAX_BYTES });
}

/** Decodes a file and writes it again with the given codec options. */
export function transcoded(from: string, codec: readonly string[], to: string): void {
  execFileSync("ffmpeg", [...QUIET, "-loglevel", "error", "-i", from, ...codec, to]);
}

const METER = "ebur128=peak=true:framelog=verbose";

/** Measures loudness and true peak. Silence measures as −70 LUFS. */
export function loudnessOf(sound: Stereo): Loudness {
  return metered([...RAW, "-i", "-", "-af", METER], bytesOf(sound));
}

/** Measures two files added up, the second at `volume`, without either of them passing through here. */
export function loudnessOfSum(path: string, other: string, volume: number): Loudness {
  const sum = `[1]volume=${volume}[other];[0][other]amix=inputs=2:normalize=0,${METER}`;
  return metered(["-i", path, "-i", other, "-filter_complex", sum]);
}

function metered(args: readonly string[], input?: Buffer): Loudness {
  const run = spawnSync("ffmpeg", [...QUIET, ...args, "-f", "null", "-"], {
    input,
    maxBuffer: MAX_BYTES,
    encoding: "utf8",
  });
  const summary = run.stderr.split("Summary:").at(-1) ?? "";
  const read = (label: RegExp): number => {
    const value = label.exec(summary)?.[1];
    if (value === undefined) throw new Error(`ffmpeg did not report a loudness: ${run.stderr}`);
    return value === "-inf" ? Number.NEGATIVE_INFINITY : Number(value);
  };
  return {
    integratedLufs: read(/I:\s+(-?[\d.]+)/),
    rangeLu: read(/LRA:\s+(-?[\d.]+)/),
    truePeakDbtp: read(/Peak:\s+(-?[\d.]+|-inf)/),
  };
}
