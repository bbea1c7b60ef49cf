import type { Reading } from "./gauges.ts";

/** So many runs at either end stand for it: one reading may be off by what the browser has not got round to. */
const SAMPLE = 5;
/** Over so many runs the heap may grow by so much. */
const PER_RUNS = 20;
const HEAP_LIMIT_BYTES = 2_000_000;

/**
 * The counters that must be back at their level after each run, and how far off they may be. Howler keeps up to five idle
 * sounds for each drummer of each of five kits, two nodes each, and makes them when they are needed: how many there are is
 * chance. The list of songs has a node more for each best sync.
 */
const SLACK: Readonly<Record<Exclude<keyof Reading, "heapBytes" | "outsideBytes">, number>> = {
  domNodes: 30,
  listeners: 0,
  pageListeners: 0,
  audioContexts: 0,
  audioNodes: 100,
  audioBuffers: 0,
  canvases: 0,
  glContexts: 0,
  textures: 0,
  observers: 0,
};

export const COUNTERS = Object.keys(SLACK) as readonly (keyof typeof SLACK)[];

/** The middle value; of an even count the lower of the two in the middle. Not a number when there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** By how much a value grows over {@link PER_RUNS} runs: from the median of the first few runs to that of the last. */
export function growth(values: readonly number[]): number {
  const between = values.length - SAMPLE;
  const grown = median(values.slice(-SAMPLE)) - median(values.slice(0, SAMPLE));
  return (grown / Math.max(1, between)) * PER_RUNS;
}

/** Whether there are runs enough to tell growth from noise. */
export const isEnough = (runs: readonly Reading[]): boolean => runs.length >= 2 * SAMPLE;

/** What has leaked in these runs, a line each; none is good. Leave out the runs in which things were loaded first. */
export function faultsOf(runs: readonly Reading[]): readonly string[] {
  const faults = COUNTERS.flatMap((name) => {
    const values = runs.map((run) => run[name]);
    const [first, last] = [median(values.slice(0, SAMPLE)), median(values.slice(-SAMPLE))];
    return last - first > SLACK[name] ? [`${name}: from ${first} to ${last}`] : [];
  });
  if (!isEnough(runs)) return faults;
  const heap = growth(runs.map(({ heapBytes }) => heapBytes));
  if (heap > HEAP_LIMIT_BYTES) faults.push(`heap: ${(heap / 1e6).toFixed(2)} MB more over ${PER_RUNS} runs`);
  return faults;
}
