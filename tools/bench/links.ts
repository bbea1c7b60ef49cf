import { readFileSync } from "node:fs";
import path from "node:path";
import { parseLevel } from "../../src/core/level/parse-level.ts";
import { createRandom } from "../../src/core/partner/random.ts";
import { parseRunFile } from "../../src/core/run-format/run-file.ts";
import { openRunLink } from "../../src/core/run-link/open-run-link.ts";
import { makeRunLink, sealed, unsealed } from "../../src/core/run-link/run-link.ts";
import { chartOfRun } from "../../src/core/run-format/judge-run.ts";
import { songMs } from "../../src/core/time.ts";
import { heading, row } from "./table.ts";

const GOLDEN = path.join(import.meta.dirname, "../../tests/golden");
/** Characters of the links that are timed. */
const LENGTH = 8000;
const ATTEMPTS = 40;

/** How long the longest links take to be opened, or refused, by the fastest of several attempts. */
export function benchLinks(): void {
  heading(`opening a link of ${LENGTH.toLocaleString("en")} characters`);
  const level = parseLevel(JSON.parse(readFileSync(path.join(GOLDEN, "level.json"), "utf8")) as unknown);
  for (const [what, payload] of Object.entries(hardestLinks(level))) {
    const times = Array.from({ length: ATTEMPTS }, () => {
      const before = performance.now();
      openRunLink(payload, () => level);
      return performance.now() - before;
    });
    row(`${what} (${payload.length} characters)`, `${Math.min(...times).toFixed(2)} ms`, "< 5 ms");
  }
}

type GoldenLevel = ReturnType<typeof parseLevel>;

function hardestLinks(level: GoldenLevel): Readonly<Record<string, string>> {
  const head = unsealed(hammered(level, 1000))!.subarray(0, 36);
  const byteCount = Math.floor((LENGTH * 3) / 4) - 8;
  const random = createRandom(8);
  const withTail = (byteAt: (index: number) => number): string =>
    sealed(Uint8Array.from({ length: byteCount }, (_, index) => head[index] ?? byteAt(index)));
  return {
    "as many presses as fit": hammered(level, 7900),
    "ones after a good head": withTail(() => 0xff),
    "zeros after a good head": withTail(() => 0),
    "noise after a good head": withTail(() => random.next16() & 0xff),
    "noise alone": sealed(Uint8Array.from({ length: byteCount }, () => random.next16() & 0xff)),
  };
}

/** Somebody who hammers one drum, so that each press takes the fewest bits. */
function hammered(level: GoldenLevel, count: number): string {
  const run = parseRunFile(readFileSync(path.join(GOLDEN, "silent.duet.json"), "utf8"));
  const chart = run.ok && level.ok ? chartOfRun(run.value, level.value) : null;
  if (!run.ok || !chart?.ok) throw new Error("the golden run is broken");
  const presses = Array.from({ length: count }, (_, index) => ({
    part: "left" as const,
    lane: "kick" as const,
    atMs: songMs(index * 4),
  }));
  return makeRunLink({ ...run.value, presses }, chart.value) ?? "";
}
