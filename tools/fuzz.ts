import { runFuzz } from "./fuzz/run-fuzz.ts";
import { TARGETS } from "./fuzz/targets.ts";
import { print, refuse } from "./shell/exit.ts";

const DEFAULT_TRIES = 250_000;

/** Feeds mutated inputs to what reads from outside: `npm run fuzz -- [target] [tries] [seed]`. */
function main(): void {
  const [name, tries = DEFAULT_TRIES, seed = Date.now() % 0x7fffffff] = process.argv.slice(2);
  const names = Object.keys(TARGETS).filter((target) => name === undefined || target === name);
  if (names.length === 0)
    refuse(
      `${name} is no target; expected ${Object.keys(TARGETS).join(", ")}; usage: npm run fuzz -- [target] [tries] [seed]`,
    );
  for (const target of names) {
    print(`${target}: ${tries} tries, seed ${seed}`);
    const report = runFuzz(TARGETS[target]!(), Number(tries), Number(seed));
    for (const [outcome, count] of Object.entries(report.outcomes)) print(`  ${outcome}: ${count}`);
    print(`  longest: ${report.longestMs.toFixed(2)} ms for ${report.slowest.length} characters`);
  }
}

main();
