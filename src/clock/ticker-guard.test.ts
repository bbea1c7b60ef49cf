import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { guardTicker, type Ticking } from "./ticker-guard.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aTicker(): Ticking & { tick(): void; readonly listeners: Set<() => void> } {
  const listeners = new Set<() => void>();
  return {
    clockSource: "worker",
    listeners,
    on: (_event, callback) => listeners.add(callback),
    off: (_event, callback) => listeners.delete(callback),
    tick: () => listeners.forEach((listener) => listener()),
  };
}

test("a worker that ticks stays", () => {
  const ticker = aTicker();
  guardTicker(ticker);
  ticker.tick();
  vi.advanceTimersByTime(5000);
  expect(ticker.clockSource).toBe("worker");
  expect(ticker.listeners.size).toBe(0);
});

test("a worker that never ticks gives way to a timer", () => {
  const ticker = aTicker();
  guardTicker(ticker);
  vi.advanceTimersByTime(5000);
  expect(ticker.clockSource).toBe("timeout");
  expect(ticker.listeners.size).toBe(0);
});

test("one that is no longer watched is left alone", () => {
  const ticker = aTicker();
  guardTicker(ticker)();
  vi.advanceTimersByTime(5000);
  expect(ticker.clockSource).toBe("worker");
  expect(ticker.listeners.size).toBe(0);
});
