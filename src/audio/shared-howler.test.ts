import { expect, test } from "vitest";
import { shareContextWithHowler } from "./shared-howler.ts";

const HOWLER = { ctx: null, masterGain: null, state: "suspended", autoUnlock: true, autoSuspend: true };

/** A context whose state can be set. */
function aContext(): { context: AudioContext; readonly become: (state: string) => void } {
  const context = Object.assign(new EventTarget(), { state: "suspended" });
  return {
    context: context as unknown as AudioContext,
    become: (state) => {
      context.state = state;
      context.dispatchEvent(new Event("statechange"));
    },
  };
}

test("Howler gets our context, and no say over it", () => {
  const howler = { ...HOWLER };
  const { context } = aContext();
  const bus = {} as GainNode;
  shareContextWithHowler(howler, context, bus);
  expect(howler).toMatchObject({ ctx: context, masterGain: bus, autoUnlock: false, autoSuspend: false });
});

test("Howler is told of every change of state, until the undo", () => {
  const howler = { ...HOWLER };
  const { context, become } = aContext();
  const unshare = shareContextWithHowler(howler, context, {} as GainNode);
  expect(howler.state).toBe("suspended");
  become("running");
  expect(howler.state).toBe("running");
  become("interrupted");
  expect(howler.state).toBe("suspended");
  unshare();
  become("running");
  expect(howler.state).toBe("suspended");
});
