import { expect, test } from "vitest";
import type { Codec } from "./codec-offset.ts";
import { aDecodingContext, aServer, aSound } from "./testing/fake-context.ts";
import { loadTrack, type TrackFiles } from "./track.ts";

const CODEC: Codec = { name: "opus", offsetMs: 6.5 };
const FILES: TrackFiles = {
  band: ["band.opus", "band.m4a"],
  guide: ["guide.opus", "guide.m4a"],
  lengthSamples: 96_000,
  sampleRate: 48_000,
};
const fetch = aServer(["band.opus", "guide.opus"]);
const seconds = (length: number, sampleRate = 44_100): AudioBuffer =>
  aSound(new Float32Array(Math.round(length * sampleRate)), sampleRate);

test("both halves come, at the context's own rate, with the codec's offset", async () => {
  const sounds = { "band.opus": seconds(2), "guide.opus": seconds(2.02) };
  const track = await loadTrack(aDecodingContext(sounds), FILES, CODEC, { fetch });
  expect(track).toEqual({
    ok: true,
    value: { band: sounds["band.opus"], guide: sounds["guide.opus"], startOffsetMs: 6.5 },
  });
});

test("progress goes up to 1", async () => {
  const progress: number[] = [];
  const context = aDecodingContext({ "band.opus": seconds(2), "guide.opus": seconds(2) });
  await loadTrack(context, FILES, CODEC, { fetch, onProgress: (share) => progress.push(share) });
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});

test.each([
  { called: "not there", files: ["band.opus"], guide: seconds(2), reason: "missing" },
  { called: "not a sound", files: ["band.opus", "guide.opus"], guide: undefined, reason: "undecodable" },
  { called: "too short", files: ["band.opus", "guide.opus"], guide: seconds(1.8), reason: "length" },
  { called: "too long", files: ["band.opus", "guide.opus"], guide: seconds(2.2), reason: "length" },
])("a guide that is $called is refused", async ({ files, guide, reason }) => {
  const context = aDecodingContext({ "band.opus": seconds(2), ...(guide && { "guide.opus": guide }) });
  const track = await loadTrack(context, FILES, CODEC, { fetch: aServer(files) });
  expect(track).toEqual({ ok: false, reason });
});

test("a level without a file of the codec is missing one", async () => {
  const track = await loadTrack(aDecodingContext({}), { ...FILES, guide: ["guide.m4a"] }, CODEC, { fetch });
  expect(track).toEqual({ ok: false, reason: "missing" });
});

test("a load can be given up", async () => {
  const track = await loadTrack(aDecodingContext({}), FILES, CODEC, { fetch, signal: AbortSignal.abort() });
  expect(track).toEqual({ ok: false, reason: "aborted" });
});
