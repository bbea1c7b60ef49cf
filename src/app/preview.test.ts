import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Level } from "../core/level/level-schema.ts";
import type { PlayableLevel } from "./desk.ts";
import type { Media } from "./media.ts";
import { SongPreview } from "./preview.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const song = (id: string): PlayableLevel => ({
  entry: { id, level: { ok: false, problems: [] }, addressOf: () => undefined },
  level: { track: { previewMs: { from: 1000, to: 2000 } } } as Level,
});

/** Sound that tells what was asked of it; `wake` lets the output resume. */
function aMedia() {
  const asked: string[] = [];
  const waking: { wake?: () => void } = {};
  const player = {
    playPreview: () => asked.push("play"),
    stop: () => asked.push("stop"),
  };
  const output = { resume: () => new Promise<void>((resolve) => (waking.wake = resolve)) };
  const media = {
    soundNow: { player, output },
    track: ({ id }: { id: string }) => {
      asked.push(`load ${id}`);
      return Promise.resolve({ ok: true, value: {} });
    },
  } as unknown as Media;
  return { preview: new SongPreview(media), asked, wake: () => waking.wake?.() };
}

const SETTLES = { settles: true } as const;

test("of songs that are passed by, only the last is fetched", async () => {
  const { preview, asked } = aMedia();
  for (const id of ["a", "b", "c"]) {
    void preview.play(song(id), SETTLES);
    await vi.advanceTimersByTimeAsync(30);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.filter((what) => what.startsWith("load"))).toEqual(["load c"]);
});

test("one that was asked for by its button does not wait", async () => {
  const { preview, asked, wake } = aMedia();
  void preview.play(song("a"), { settles: false });
  await vi.advanceTimersByTimeAsync(0);
  wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toEqual(["load a", "play"]);
  expect(preview.on).toBe(true);
});

test("what is stopped while the sound wakes up is not heard later", async () => {
  const { preview, asked, wake } = aMedia();
  void preview.play(song("a"), { settles: false });
  await vi.advanceTimersByTimeAsync(0);
  preview.stop();
  wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).not.toContain("play");
  expect(preview.on).toBe(false);
});

test("to stop where nothing plays leaves the sound of others alone", () => {
  const { preview, asked } = aMedia();
  preview.stop();
  expect(asked).toEqual([]);
});
