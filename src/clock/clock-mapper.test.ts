import { expect, test } from "vitest";
import { audioSec, pageMs } from "../core/time.ts";
import { feedClock, heardAt, invalidateClock, NEW_CLOCK, pageAt, type ClockMapper } from "./clock-mapper.ts";
import { simulate, errorsOf, meanOf, sdOf, worstOf, type Simulation } from "./testing/simulated-clock.ts";

const AFTER_WARM_UP = 30;
const settled = (simulation: Partial<Simulation>): number[] =>
  errorsOf(simulate(simulation)).slice(AFTER_WARM_UP);

test.each([
  { called: "quiet", simulation: {}, sd: 0.1, worst: 0.5 },
  { called: "with a drift of 50 ppm", simulation: { driftPpm: 50 }, sd: 0.1, worst: 0.5 },
  { called: "with 2 % outliers", simulation: { outliers: 0.02, driftPpm: 50 }, sd: 0.15, worst: 0.8 },
  { called: "with a sink 0.5 % slow", simulation: { driftPpm: -5000 }, sd: 0.15, worst: 1.5 },
  { called: "at 240 frames a second", simulation: { fps: 240, outliers: 0.02 }, sd: 0.15, worst: 0.8 },
  { called: "at 10 frames a second", simulation: { fps: 10, outliers: 0.02 }, sd: 0.7, worst: 2.5 },
])("a clock $called is followed within $worst ms", ({ simulation, sd, worst }) => {
  for (const seed of [1, 2, 3]) {
    const errors = settled({ ...simulation, seed });
    expect(sdOf(errors)).toBeLessThan(sd);
    expect(worstOf(errors)).toBeLessThan(worst);
  }
});

test.each([20, -20, 190, -190])("a step of %d ms is followed in three frames", (stepMs) => {
  const frames = simulate({ stepMs, stepAtMs: 10_000, driftPpm: 50 });
  const before = frames.filter(({ nowMs }) => nowMs < 10_000);
  const wrong = frames.slice(before.length).filter(({ errorMs }) => Math.abs(errorMs) > 2);
  expect(wrong.length).toBeLessThanOrEqual(2);
  expect(worstOf(errorsOf(frames.slice(before.length + 3)))).toBeLessThan(1);
});

test("two outliers in a row are no step", () => {
  const clock = [0, 0, 0, 0, 0, 0, 20, 20, 0].reduce(feedOffset, NEW_CLOCK);
  expect(clock.offsetMs).toBeCloseTo(0);
});

test("three outliers in a row are a step, to their median", () => {
  const clock = [0, 0, 0, 0, 0, 0, 19, 25, 20].reduce(feedOffset, NEW_CLOCK);
  expect(clock.offsetMs).toBeCloseTo(20);
});

test("stale timestamps after a suspension do no harm", () => {
  const frames = simulate({ suspendAtMs: 10_000, suspendForMs: 700, staleForMs: 60 });
  const after = frames.filter(({ nowMs }) => nowMs >= 10_700);
  expect(worstOf(errorsOf(after))).toBeLessThan(12);
  expect(worstOf(errorsOf(after.slice(12)))).toBeLessThan(1);
});

test.each(["absent", "stale", "divided"] as const)("%s timestamps leave currentTime", (timestamps) => {
  const errors = settled({ timestamps, driftPpm: 50 }).slice(60);
  expect(sdOf(errors)).toBeLessThan(0.6);
  expect(Math.abs(meanOf(errors))).toBeLessThan(3);
  expect(worstOf(errors)).toBeLessThan(4);
});

test("timestamps that become usable are used at once", () => {
  const sources = simulate({ timestamps: "late" }).map(({ source }) => source);
  expect(sources[0]).toBe("fallback");
  expect(sources.at(-1)).toBe("timestamp");
});

test("page time and heard time undo each other", () => {
  const clock = [36, 36.1].reduce(feedOffset, NEW_CLOCK);
  expect(heardAt(clock, pageMs(1000))).toBeCloseTo(1.03605, 6);
  expect(pageAt(clock, heardAt(clock, pageMs(1234.5)))).toBeCloseTo(1234.5, 6);
});

test("an invalid clock keeps its last offset as a guess and believes the next sample", () => {
  const clock = invalidateClock([5, 5, 5, 5, 5, 5].reduce(feedOffset, NEW_CLOCK));
  expect(clock).toMatchObject({ locked: true, source: "none", offsetMs: 5 });
  expect(feedOffset(clock, 40, 7).offsetMs).toBeCloseTo(40);
});

function feedOffset(clock: ClockMapper, offsetMs: number, frame: number): ClockMapper {
  const nowMs = pageMs(1000 + (frame * 1000) / 60);
  const contextSec = audioSec((nowMs + offsetMs) / 1000);
  const currentSec = audioSec(contextSec + 0.036);
  return feedClock(clock, { nowMs, currentSec, timestamp: { contextSec, pageMs: nowMs }, latencySec: 0.03 });
}
