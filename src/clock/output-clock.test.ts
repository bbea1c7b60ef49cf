import { expect, test } from "vitest";
import { pageMs } from "../core/time.ts";
import { createOutputClock } from "./output-clock.ts";

/** A context whose clocks run 36 ms behind the page, and can be made to jump or to sleep. */
function aContext() {
  let now = 1000;
  let behindMs = 36;
  const context = Object.assign(new EventTarget(), {
    state: "running",
    outputLatency: 0.03,
    baseLatency: 0.01,
    getOutputTimestamp: () => ({ contextTime: (now - behindMs) / 1000, performanceTime: now }),
  });
  Object.defineProperty(context, "currentTime", { get: () => (now - behindMs + 36) / 1000 });
  return {
    context: context as unknown as AudioContext,
    now: () => pageMs(now),
    jump: (ms: number) => (behindMs += ms),
    frame: () => {
      now += 1000 / 60;
    },
    become: (state: AudioContextState) => {
      context.state = state;
      context.dispatchEvent(new Event("statechange"));
    },
  };
}

function sampled(frames: number) {
  const it = aContext();
  const clock = createOutputClock(it.context, it.now);
  const sample = (): number => {
    it.frame();
    return clock.sample();
  };
  for (let i = 0; i < frames; i++) sample();
  return { ...it, clock, sample };
}

test("there is nothing to map by before the first sample", () => {
  const { clock, sample } = sampled(0);
  expect(clock.locked).toBe(false);
  expect(sample()).toBe(0);
  expect(clock.locked).toBe(true);
  expect(clock.source).toBe("timestamp");
});

test("it maps both ways", () => {
  const { clock } = sampled(10);
  expect(clock.heardAt(pageMs(2036))).toBeCloseTo(2, 6);
  expect(clock.pageAt(clock.heardAt(pageMs(2036)))).toBeCloseTo(2036, 6);
});

test("a jump is reported once it is followed", () => {
  const { jump, sample } = sampled(10);
  jump(20);
  expect([sample(), sample(), sample(), sample()].map(Math.round)).toEqual([0, 0, -20, 0]);
});

test("a context that sleeps is not asked, and what it says afterwards is believed at once", () => {
  const { clock, become, jump, sample } = sampled(10);
  become("suspended");
  expect(sample()).toBe(0);
  jump(700);
  become("running");
  expect(sample()).toBeCloseTo(-700);
  expect(clock.heardAt(pageMs(2736))).toBeCloseTo(2, 6);
});

test("a browser without timestamps has currentTime", () => {
  const it = aContext();
  Object.assign(it.context, { getOutputTimestamp: undefined });
  const clock = createOutputClock(it.context, it.now);
  it.frame();
  clock.sample();
  expect(clock.source).toBe("fallback");
  expect(clock.heardAt(pageMs(2030))).toBeCloseTo(2, 6);
});

test("after the end it listens no more", () => {
  const { clock, become } = sampled(10);
  clock.dispose();
  become("suspended");
  expect(clock.source).toBe("timestamp");
});
