import { expect, test } from "vitest";
import { audioSec } from "../core/time.ts";
import { loadSheet, playSampleAt, type SheetFiles } from "./sample-sheet.ts";
import { aDecodingContext, aServer, aSound } from "./testing/fake-context.ts";
import { aRecordingContext } from "./testing/recording-context.ts";

const FILES: SheetFiles = { src: ["kit.opus", "kit.m4a"], sprite: { kick: [100, 240], hat: [500, 160] } };
const SOUND = aSound(new Float32Array(48_000), 48_000);

test("a sheet has its file twice, and its sprite where this browser decodes it to", async () => {
  const context = aDecodingContext({ "kit.m4a": SOUND });
  const codec = { name: "m4a", offsetMs: 44 } as const;
  const sheet = await loadSheet(context, FILES, codec, { fetch: aServer(FILES.src) });
  expect(sheet).toMatchObject({
    ok: true,
    value: { codec, buffer: SOUND, sprite: { kick: [144, 240], hat: [544, 160] } },
  });
  expect(sheet.ok && new TextDecoder().decode(sheet.value.bytes)).toBe("kit.m4a");
});

test.each([
  { called: "is not there", sounds: {}, files: [], reason: "missing" },
  { called: "is no sound", sounds: {}, files: ["kit.opus"], reason: "undecodable" },
])("a sheet that $called is refused", async ({ sounds, files, reason }) => {
  const codec = { name: "opus", offsetMs: 0 } as const;
  const sheet = await loadSheet(aDecodingContext(sounds), FILES, codec, { fetch: aServer(files) });
  expect(sheet).toEqual({ ok: false, reason });
});

test("a sound that is not in the sheet does not start", () => {
  const { context, started } = aRecordingContext(0);
  const sheet = { buffer: SOUND, sprite: {} };
  expect(playSampleAt(context, {} as AudioNode, sheet, "cowbell", audioSec(1))).toBeNull();
  expect(started).toHaveLength(0);
});
