import { judgeRun } from "../../src/core/run-format/judge-run.ts";
import { makeRunFile, parseRunFile } from "../../src/core/run-format/run-file.ts";
import { openRunLink } from "../../src/core/run-link/open-run-link.ts";
import { makeRunLink, sealed, unsealed } from "../../src/core/run-link/run-link.ts";
import { fuzzLevels, goldenFiles, goldenText } from "./golden.ts";
import { pick } from "./json-mutations.ts";
import type { Chance, FuzzTarget } from "./target.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%.~é";
const LONGEST_RANDOM = 6000;

/** Links of runs: stored ones, mutated as text, and mutated below their checksum, which is then made right again. */
export function runLinkTarget(): FuzzTarget {
  const levelOf = fuzzLevels();
  const links = storedLinks();
  return {
    name: "links of runs",
    input: (chance) => mutated(links, chance),
    feed: (payload) => {
      const opened = openRunLink(payload, levelOf);
      if (!opened.ok) return opened.reason;
      const { run, chart, level } = opened;
      const judged = judgeRun(run, level);
      const sync = judged.ok ? judged.value.result.sync : -1;
      if (!(sync >= 0 && sync <= 1000)) throw new Error(`was judged ${sync}`);
      if (makeRunLink(run, chart) !== payload) throw new Error("is another when written again");
      if (!parseRunFile(makeRunFile(run)).ok) throw new Error("gives a run that is refused as a file");
      return "opened";
    },
  };
}

const storedLinks = (): readonly string[] =>
  goldenFiles("links-", ".json").flatMap((file) =>
    Object.values(JSON.parse(goldenText(file)) as Record<string, string>),
  );

function mutated(links: readonly string[], chance: Chance): string {
  const link = pick(links, chance);
  const kind = chance(10);
  if (kind < 3) return mutatedText(link, pick(links, chance), chance);
  if (kind < 4) return sealed(Uint8Array.from({ length: chance(LONGEST_RANDOM) }, () => chance(256)));
  return mutatedBytes(link, chance);
}

function mutatedText(link: string, other: string, chance: Chance): string {
  const at = chance(link.length);
  const end = at + chance(8);
  const letters = Array.from({ length: chance(5) }, () => LETTERS[chance(LETTERS.length)]).join("");
  const ways = [
    link.slice(0, at),
    link.slice(0, at) + letters + link.slice(end),
    link.slice(0, at) + letters + link.slice(at),
    link.slice(0, at) + other.slice(at),
    link.slice(0, end) + link.slice(at),
    letters,
  ];
  return pick(ways, chance);
}

/** Some bits or bytes changed, left out or put in; the head more often, as there it does the most. */
function mutatedBytes(link: string, chance: Chance): string {
  const bytes = Array.from(unsealed(link) ?? []);
  for (let changes = 1 + chance(3); changes > 0; changes--) {
    const at = chance(chance(2) === 0 ? Math.min(bytes.length, 60) : bytes.length);
    const way = chance(5);
    if (way < 2) bytes[at] = (bytes[at] ?? 0) ^ (1 << chance(8));
    else if (way < 3) bytes[at] = chance(256);
    else if (way < 4) bytes.splice(at, 1 + chance(3));
    else bytes.splice(at, 0, chance(256));
  }
  return sealed(Uint8Array.from(bytes));
}
