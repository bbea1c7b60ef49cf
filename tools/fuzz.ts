import { runFuzz } from "./fuzz/run-fuzz.ts";
import { TARGETS } from "./fuzz/targets.ts";
import { print, refuse } from "./shell/exit.ts";

/** A link is read in a tenth of a millisecond, a blown-up level in twenty: some minutes of each. */
const DEFAULT_TRIES = 20_000;

/** Feeds mutated inputs to what reads from outside: `npm run fuzz -- [target] [tries] [seed]`. */
async function main(): Promise<void> {
  const [name, tries = DEFAULT_TRIES, seed = Date.now() % 0x7fffffff] = process.argv.slice(2);
  const names = Object.keys(TARGETS).filter((target) => name === undefined || target === name);
  if (names.length === 0)
    refuse(
      `${name} is no target; expected ${Object.keys(TARGETS).join(", ")}; usage: npm run fuzz -- [target] [tries] [seed]`,
    );
  for (const target of names) await fuzz(target, Number(tries), Number(seed));
}

async function fuzz(target: string, tries: number, seed: number): Promise<void> {
  print(`${target}: ${tries} tries, seed ${seed}`);
  const { outcomes, longestMs, slowest, worstShare } = await runFuzz(TARGETS[target]!(), tries, seed);
  for (const [outcome, count] of Object.entries(outcomes).toSorted(([, a], [, b]) => b - a))
    print(`  ${outcome}: ${count}`);
  print(`  longest: ${longestMs.toFixed(2)} ms for ${slowest.length} characters`);
  if (worstShare > 1) refuse(`${target}: too long for its length: ${slowest.slice(0, 2000)}`);
}

await main();
