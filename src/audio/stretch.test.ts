import { expect, test } from "vitest";
import { grainAt } from "./stretch-node.ts";
import { stretchTrack } from "./stretch.ts";
import { aSound } from "./testing/fake-context.ts";
import type { Track } from "./track.ts";

// What it does to sound is held by tests/browser/sound.spec.ts: it takes a browser.

const half = aSound(new Float32Array(48_000), 48_000);
const TRACK: Track = { band: half, guide: half, startOffsetMs: 6.5 };
const fail = (): Promise<never> => Promise.reject(new Error("as asked"));
/** A package whose nodes never get ready. */
const stuck = () => Promise.resolve(() => new Promise<never>(() => undefined));

test("full speed is the track itself, and nothing is fetched for it", async () => {
  const stretched = await stretchTrack(TRACK, 100, { load: fail });
  expect(stretched.ok && stretched.value).toBe(TRACK);
});

test.each([
  { called: "can't be fetched", load: fail, reason: "missing" },
  { called: "can't be run", load: () => Promise.resolve(fail), reason: "unstretchable" },
])("a package that $called is a reason, not a throw", async ({ load, reason }) => {
  expect(await stretchTrack(TRACK, 75, { load })).toEqual({ ok: false, reason });
});

test("what was given up before it began is told so", async () => {
  const stretched = await stretchTrack(TRACK, 75, { load: stuck, signal: AbortSignal.abort() });
  expect(stretched).toEqual({ ok: false, reason: "aborted" });
});

test.each([44_100, 48_000, 96_000])(
  "at %i Hz the node looks at the start of a block, always",
  (sampleRate) => {
    const { blockMs, intervalMs } = grainAt(sampleRate);
    const intervalFrames = Math.round((intervalMs / 1000) * sampleRate);
    expect(intervalFrames % 128).toBe(0);
    expect(blockMs / intervalMs).toBeCloseTo(6, 9);
    expect(blockMs).toBeGreaterThan(110);
    expect(blockMs).toBeLessThan(145);
  },
);
