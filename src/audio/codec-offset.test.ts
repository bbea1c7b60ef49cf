import { expect, test } from "vitest";
import { chirpSamples, type Chirp } from "./chirp.ts";
import { byPreference, fileOf, measureCodec, type Probe } from "./codec-offset.ts";
import { aDecodingContext, aServer, aSound } from "./testing/fake-context.ts";

const RATE = 48_000;
const CHIRP: Chirp = { sampleRate: RATE, startSample: 4800, durationSec: 0.01, fromHz: 1000, toHz: 8000 };
const PROBE: Probe = { src: ["p.opus", "p.m4a"], chirp: CHIRP };
const everything = (): string => "probably";
const fetch = aServer(PROBE.src);

/** The probe as a decoder gives it that adds so many milliseconds. */
function probeAfter(addedMs: number): AudioBuffer {
  const samples = new Float32Array(RATE / 2);
  samples.set(chirpSamples(CHIRP, RATE), CHIRP.startSample + Math.round((addedMs / 1000) * RATE));
  return aSound(samples, RATE);
}

test("Opus comes first, with what its decoder adds", async () => {
  const context = aDecodingContext({ "p.opus": probeAfter(6.5), "p.m4a": probeAfter(44) });
  const measured = await measureCodec(context, PROBE, everything, { fetch });
  expect(measured).toMatchObject({ ok: true, value: { name: "opus" } });
  expect(measured.ok && measured.value.offsetMs).toBeCloseTo(6.5, 3);
});

test.each([
  { called: "can't be decoded", sounds: { "p.m4a": probeAfter(44) }, files: PROBE.src },
  { called: "is not there", sounds: { "p.m4a": probeAfter(44) }, files: ["p.m4a"] },
  {
    called: "decodes to something else",
    sounds: { "p.opus": aSound(new Float32Array(RATE), RATE), "p.m4a": probeAfter(44) },
    files: PROBE.src,
  },
])("where Opus $called, M4A takes over", async ({ sounds, files }) => {
  const context = aDecodingContext(sounds);
  const measured = await measureCodec(context, PROBE, everything, { fetch: aServer(files) });
  expect(measured).toMatchObject({ ok: true, value: { name: "m4a" } });
});

test("where nothing can be decoded, it says so", async () => {
  const measured = await measureCodec(aDecodingContext({}), PROBE, everything, { fetch });
  expect(measured).toEqual({ ok: false, reason: "undecodable" });
});

test("what the browser thinks possible comes first, the rest is tried all the same", () => {
  expect(byPreference(everything)).toEqual(["opus", "m4a"]);
  expect(byPreference((type) => (type.includes("mp4") ? "maybe" : ""))).toEqual(["m4a", "opus"]);
  expect(byPreference(() => "")).toEqual(["opus", "m4a"]);
});

test.each([
  { files: ["a/kit.opus", "a/kit.m4a"], file: "a/kit.m4a" },
  { files: ["kit-B1x.opus?v=2", "kit-B1x.m4a?v=2"], file: "kit-B1x.m4a?v=2" },
  { files: ["kit.opus", "m4a.opus"], file: undefined },
])("the M4A of $files is $file", ({ files, file }) => {
  expect(fileOf({ name: "m4a" }, files)).toBe(file);
});
