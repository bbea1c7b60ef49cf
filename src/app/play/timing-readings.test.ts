import { expect, test } from "vitest";
import { audioSec, pageMs } from "../../core/time.ts";
import { createFrameMeter, mappingErrorMs, placeOfError } from "./timing-readings.ts";

test("the meter tells the mean and the worst time between frames", () => {
  const meter = createFrameMeter();
  expect(meter.read()).toEqual({ meanMs: 0, worstMs: 0 });
  for (const at of [0, 16, 32, 80]) meter.add(at);
  expect(meter.read().worstMs).toBe(48);
  expect(meter.read().meanMs).toBeCloseTo(26.67, 2);
});

test.each([
  { errorMs: -120, place: 0 },
  { errorMs: 0, place: 0.5 },
  { errorMs: 120, place: 1 },
  { errorMs: 999, place: 1 },
])("an error of $errorMs ms lies at $place", ({ errorMs, place }) => {
  expect(placeOfError(errorMs)).toBe(place);
});

const says = (contextTime: number, performanceTime: number) => ({
  getOutputTimestamp: () => ({ contextTime, performanceTime }),
});

test("the mapping error is the clock less what the browser says", () => {
  const clock = { heardAt: () => audioSec(2.003) };
  expect(mappingErrorMs(says(1.5, 4500), clock, pageMs(5000))).toBeCloseTo(3, 6);
  expect(mappingErrorMs(says(0, 0), clock, pageMs(5000))).toBeNull();
});
