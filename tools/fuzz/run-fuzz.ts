import { createRandom } from "../../src/core/partner/random.ts";
import type { FuzzReport, FuzzTarget } from "./target.ts";

/** How many of the inputs that took longest are timed again, and how often: other work on the machine is not theirs. */
const SLOWEST = 20;
const AGAIN = 5;

/** Feeds a target `tries` times. @throws with the seed and the input where the target does. */
export function runFuzz({ name, input, feed }: FuzzTarget, tries: number, seed: number): FuzzReport {
  const random = createRandom(seed);
  const chance = (below: number): number =>
    below <= 1 ? 0 : (random.next16() * 65_536 + random.next16()) % below;
  const outcomes: Record<string, number> = {};
  let slowest: { text: string; ms: number }[] = [];
  for (let done = 0; done < tries; done++) {
    const text = input(chance);
    const beforeMs = performance.now();
    const outcome = feedSafely(name, feed, text, seed);
    const ms = performance.now() - beforeMs;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (slowest.length < SLOWEST || ms > slowest.at(-1)!.ms)
      slowest = [...slowest, { text, ms }].toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  }
  const again = slowest.map(({ text }) => ({ text, ms: bestMs(() => feed(text)) }));
  const [longest] = again.toSorted((a, b) => b.ms - a.ms);
  return { tries, outcomes, longestMs: longest?.ms ?? 0, slowest: longest?.text ?? "" };
}

/** Milliseconds of the fastest of some attempts. */
function bestMs(work: () => unknown): number {
  const times = Array.from({ length: AGAIN }, () => {
    const beforeMs = performance.now();
    work();
    return performance.now() - beforeMs;
  });
  return Math.min(...times);
}

function feedSafely(name: string, feed: FuzzTarget["feed"], text: string, seed: number): string {
  try {
    return feed(text);
  } catch (cause) {
    throw new Error(`${name}, seed ${seed}: ${JSON.stringify(text)}`, { cause });
  }
}
