import { expect, test } from "vitest";
import type { Reading } from "./gauges.ts";
import { COUNTERS, faultsOf, growth, isEnough, median } from "./verdict.ts";

const LEVEL: Reading = {
  heapBytes: 12_000_000,
  outsideBytes: 60_000_000,
  domNodes: 770,
  listeners: 92,
  pageListeners: 25,
  audioContexts: 1,
  audioNodes: 60,
  audioBuffers: 10,
  canvases: 25,
  glContexts: 0,
  textures: 0,
  observers: 0,
};

/** Thirty runs; `of` changes what was read after run `index`. */
const runs = (of: (index: number) => Partial<Reading>): readonly Reading[] =>
  Array.from({ length: 30 }, (_, index) => ({ ...LEVEL, ...of(index) }));

test("the median is the middle, and the lower of two", () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2, Number.NaN]);
});

test("growth is told over twenty runs", () => {
  expect(growth(Array.from({ length: 25 }, (_, index) => index * 1000))).toBe(20_000);
});

test("readings that stay where they are have no fault, though one run is off", () => {
  expect(faultsOf(runs((index) => (index === 3 ? { listeners: 400, heapBytes: 30_000_000 } : {})))).toEqual(
    [],
  );
});

test.each(COUNTERS)("%s that grow with every run are a fault", (name) => {
  expect(faultsOf(runs((index) => ({ [name]: LEVEL[name] + 5 * index })))).toEqual([
    expect.stringContaining(name),
  ]);
});

test.each([
  { kilobytes: 99, faults: 0 },
  { kilobytes: 101, faults: 1 },
])("$kilobytes kB a run are $faults faults", ({ kilobytes, faults }) => {
  const grown = runs((index) => ({ heapBytes: LEVEL.heapBytes + index * kilobytes * 1000 }));
  expect(faultsOf(grown)).toHaveLength(faults);
});

test("a few runs are too few to judge the heap by", () => {
  const few = runs((index) => ({ heapBytes: LEVEL.heapBytes + index * 1_000_000 })).slice(0, 9);
  expect([isEnough(few), faultsOf(few)]).toEqual([false, []]);
});
