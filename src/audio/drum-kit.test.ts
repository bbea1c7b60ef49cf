import { expect, test, vi } from "vitest";
import { loadDrumKit } from "./drum-kit.ts";
import type { SampleSheet } from "./sample-sheet.ts";

/** How loud each Howl was set, and how loud each gain is: Howler itself wants a browser. */
const heard = vi.hoisted(() => ({ howls: [] as number[], gains: [] as { value: number }[] }));

vi.mock("./sprite-howl.ts", () => ({
  loadSpriteHowl: () => {
    const at = heard.howls.push(1) - 1;
    const setVolume = (volume: number): void => void (heard.howls[at] = volume);
    return Promise.resolve({
      ok: true,
      value: { strike: () => undefined, setVolume, unload: () => undefined },
    });
  },
}));

const context = {
  createGain: () => {
    const gain = { value: 1 };
    heard.gains.push(gain);
    return { gain, connect: () => undefined };
  },
  createStereoPanner: () => ({ pan: { value: 0 }, connect: () => undefined }),
};

test("who hears none of their own strokes still hears a partner's", async () => {
  const output = { context, buses: {} } as unknown as Parameters<typeof loadDrumKit>[0];
  const kit = await loadDrumKit(output, {} as SampleSheet);
  if (!kit.ok) throw new Error(kit.reason);
  kit.value.setVolumes({ struck: 0, scheduled: 0.8 });
  kit.value.setScheduledVolume("right", 0.5);
  expect(heard.howls).toEqual([0, 0]);
  expect(heard.gains.map(({ value }) => value)).toEqual([0.8, 1, 0.5]);
});
