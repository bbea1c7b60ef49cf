import { createRandom } from "../../src/core/partner/random.ts";
import { allowedMs, type Chance, type FuzzReport, type FuzzTarget } from "./target.ts";

/** How many of the inputs that took longest are timed again, and how often: other work on the machine is not theirs. */
const SLOWEST = 10;
const AGAIN = 3;

interface Timed {
  readonly text: string;
  readonly ms: number;
}

/** Feeds a target `tries` times. @throws with the seed and the input where the target does. */
export async function runFuzz(target: FuzzTarget, tries: number, seed: number): Promise<FuzzReport> {
  const chance = chanceFrom(seed);
  const outcomes: Record<string, number> = {};
  let slowest: readonly Timed[] = [];
  for (let done = 0; done < tries; done++) {
    const text = target.input(chance);
    const beforeMs = workMs();
    const outcome = await feedSafely(target, text, seed);
    slowest = withSlow(slowest, { text, ms: workMs() - beforeMs });
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  let worst: Timed = { text: "", ms: 0 };
  for (const { text } of slowest) {
    const again = { text, ms: await bestMs(() => target.feed(text)) };
    if (share(again) > share(worst)) worst = again;
  }
  return { tries, outcomes, longestMs: worst.ms, slowest: worst.text, worstShare: share(worst) };
}

/** The slowest so far with one more, where it is one of them. */
function withSlow(slowest: readonly Timed[], timed: Timed): readonly Timed[] {
  if (slowest.length >= SLOWEST && share(timed) <= share(slowest.at(-1)!)) return slowest;
  return [...slowest, timed].toSorted((a, b) => share(b) - share(a)).slice(0, SLOWEST);
}

/** The part of what it may take that an input took. */
const share = ({ text, ms }: Timed): number => ms / allowedMs(text.length);

export function chanceFrom(seed: number): Chance {
  const random = createRandom(seed);
  return (below) => (below <= 1 ? 0 : (random.next16() * 65_536 + random.next16()) % below);
}

/** Milliseconds that this process has worked; what others do on the machine is not in it. */
function workMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of work of the fastest of some attempts. */
async function bestMs(work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let attempt = 0; attempt < AGAIN; attempt++) {
    const beforeMs = workMs();
    await work();
    best = Math.min(best, workMs() - beforeMs);
  }
  return best;
}

/** The longest piece of an input that an error repeats. */
const LONGEST_SHOWN = 4000;

/** @throws with what is needed to try it again. */
export async function feedSafely({ name, feed }: FuzzTarget, text: string, seed: number): Promise<string> {
  try {
    return await feed(text);
  } catch (cause) {
    const shown = JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
    throw new Error(`${name}, seed ${seed}, ${text.length} characters: ${shown}`, { cause });
  }
}
