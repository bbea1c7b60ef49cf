import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { isCleanName } from "../../src/core/player-name.ts";
import { databaseOpener } from "../../src/persistence/database.ts";
import { keepRuns, type SavedRun, type SavedRuns } from "../../src/persistence/saved-runs.ts";
import { goldenRuns } from "./golden.ts";
import { mutatedJson, pick, TEXTS, type Json } from "./json-mutations.ts";
import { checkProblems } from "./problems.ts";
import type { FuzzTarget } from "./target.ts";

const SUMMARY: Json = {
  savedAtMs: 1_764_000_000_000,
  level: "golden",
  difficulty: { left: "hard", right: "hard" },
  mode: "duet",
  speedPercent: 100,
  names: { left: "Mina", right: "ハル" },
  date: "2026-11-25",
  practice: false,
  apart: false,
  answers: 0,
  sync: 985,
};

/** What the database may hold of two runs, and a file that is imported beside them. */
interface Kept {
  readonly runs: readonly Json[];
  /** As JSON, where they are any. */
  readonly summaries: readonly string[];
  readonly file: string;
}

/** Saved runs: records of the database as they are read back, damaged, and files of many runs. */
export function savedRunsTarget(): FuzzTarget {
  const files = goldenRuns();
  return {
    name: "saved runs",
    input(chance) {
      const run = (): Json =>
        pick<() => Json>(
          [
            () => JSON.stringify(pick(files, chance)),
            () => mutatedJson(pick(files, chance), chance).slice(0, 200_000),
            () => pick<Json>([null, 0, {}, [], ...TEXTS], chance),
          ],
          chance,
        )();
      const many = { kind: "nara-duet runs", version: 1, runs: [pick(files, chance), pick(files, chance)] };
      return JSON.stringify({
        runs: [run(), run()],
        summaries: [mutatedJson(SUMMARY, chance), chance(3) === 0 ? "null" : mutatedJson(SUMMARY, chance)],
        file: mutatedJson(many, chance),
      });
    },
    feed: (text) => useRuns(JSON.parse(text) as Kept),
  };
}

/** Deeper than a database takes is nothing that one gives back. */
function storable(text: string): Json {
  if (text.includes("[".repeat(500))) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

async function useRuns({ runs, summaries, file }: Kept): Promise<string> {
  // A browser of its own for each try.
  globalThis.indexedDB = new IDBFactory();
  const open = databaseOpener();
  const database = await open();
  for (const [index, value] of runs.entries()) await database.put("runs", value, `run-${index}`);
  for (const [index, value] of summaries.entries())
    await database.put("run-summaries", storable(value), `run-${index}`);
  const saved = keepRuns(open);
  const listed = await saved.list();
  listed.forEach(checkRow);
  const readable = await openAll(saved, runs.length);
  if (listed.length < readable) throw new Error(`lists ${listed.length} of ${readable} runs`);
  await checkExport(saved, readable);
  const { kept, added, known, refused } = await saved.importAll(file, () => 700, 1);
  if (!kept.ok) throw new Error(`could not keep: ${kept.reason}`);
  if ((await saved.list()).length < listed.length + added) throw new Error("lists less than was added");
  const removed = await saved.remove(["run-0", "run-1"]);
  if (!(await saved.putBack(removed)).ok) throw new Error("could not put back");
  database.close();
  return `${listed.length} listed, ${readable} opened, ${Math.min(3, added + known)} imported, ${Math.min(3, refused)} refused`;
}

/** How many of the runs open; of the others it must be said why they don't. */
async function openAll(saved: SavedRuns, count: number): Promise<number> {
  let readable = 0;
  for (let index = 0; index < count; index++) {
    const run = await saved.open(`run-${index}`);
    if (run.ok) readable++;
    else checkProblems(run.problems);
  }
  return readable;
}

/** One damaged record must not make all runs unreadable. */
async function checkExport(saved: SavedRuns, readable: number): Promise<void> {
  const text = await saved.exportAll();
  if (text === null) throw new Error("exports nothing");
  const { runs } = JSON.parse(text) as { runs: unknown[] };
  if (runs.length < readable) throw new Error(`exports ${runs.length} of ${readable} runs`);
}

function checkRow({ names, date, speedPercent, savedAtMs, level }: SavedRun): void {
  if (!isCleanName(names.left) || !isCleanName(names.right)) throw new Error("lists a name that is none");
  if (!Number.isFinite(savedAtMs) || !(speedPercent >= 50 && speedPercent <= 125) || level.length > 60)
    throw new Error("lists what can't be shown");
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error(`lists the day ${date}`);
}
