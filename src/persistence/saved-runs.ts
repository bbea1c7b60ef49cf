import * as v from "valibot";
import type { DifficultyPair } from "../core/difficulty.ts";
import { DIFFICULTIES } from "../core/difficulty.ts";
import { isSpeedPercent } from "../core/chart/speed.ts";
import { isCleanName } from "../core/player-name.ts";
import { refused, type Parsed } from "../core/problem.ts";
import { makeRunFile, parseRunFile } from "../core/run-format/run-file.ts";
import { levelIdSchema, type Run } from "../core/run-format/run-schema.ts";
import { crc32 } from "../core/run-link/crc32.ts";
import { keeping, type OpenDatabase } from "./database.ts";
import { makeRunsFile, parseRunsFile } from "./runs-file.ts";
import type { Kept } from "./storage.ts";

const difficulty = v.picklist(DIFFICULTIES);
const name = v.pipe(v.string(), v.check(isCleanName));
const summarySchema = v.object({
  /** By the clock of this machine, in milliseconds since 1970. */
  savedAtMs: v.pipe(v.number(), v.finite()),
  level: levelIdSchema,
  difficulty: v.object({ left: difficulty, right: difficulty }),
  mode: v.picklist(["duet", "solo"]),
  speedPercent: v.pipe(v.number(), v.check(isSpeedPercent)),
  names: v.object({ left: name, right: name }),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  practice: v.boolean(),
  /** Older builds did not write it. */
  mostKeys: v.optional(v.nullable(v.picklist([2, 3])), null),
  apart: v.boolean(),
  answers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** As it was judged when it was saved; `null` where this build has no chart for it. */
  sync: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
});
type Summary = v.InferOutput<typeof summarySchema>;

/** What a list shows of a saved run without reading its presses. */
export interface SavedRun extends Summary {
  readonly id: string;
  readonly difficulty: DifficultyPair;
}

/** Judges a run for the list; `null` where it can't be judged. */
export type JudgeSync = (run: Run) => number | null;

/** What became of an import. */
export interface Imported {
  readonly kept: Kept;
  /** New here. */
  readonly added: number;
  /** Here already. */
  readonly known: number;
  /** Refused, as no run. */
  readonly refused: number;
}

/** Every run that was kept on this device. Nothing here rejects: where storage is denied there are none, and saving says so. */
export interface SavedRuns {
  /** The newest first. @param judge for those whose line in the list was lost; without it they are not judged. */
  list(judge?: JudgeSync): Promise<readonly SavedRun[]>;
  /** Keeps a run; one that is there already stays as it is. */
  save(run: Run, sync: number | null, savedAtMs: number): Promise<Kept>;
  open(id: string): Promise<Parsed<Run>>;
  /** Deletes some, and gives back what {@link putBack} needs to undo it. */
  remove(ids: readonly string[]): Promise<Removed>;
  putBack(removed: Removed): Promise<Kept>;
  /** Deletes all, for good. */
  clear(): Promise<Kept>;
  /** All runs as the text of one file; `null` where they can't be read. */
  exportAll(): Promise<string | null>;
  /** Adds the runs of such a file, or of a single run's file. */
  importAll(text: string, judge: JudgeSync, savedAtMs: number): Promise<Imported>;
}

export interface Removed {
  readonly kept: Kept;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly id: string;
  readonly text: unknown;
  readonly summary: unknown;
}

export function keepRuns(open: OpenDatabase): SavedRuns {
  const putBack = ({ entries }: Pick<Removed, "entries">): Promise<Kept> =>
    keeping(() => write(open, entries));
  return {
    list: async (judge = () => null) => (await attempt(() => listAll(open, judge))) ?? [],
    save: (run, sync, savedAtMs) => putBack({ entries: [entryOf(run, sync, savedAtMs)] }),
    open: async (id) => {
      const text = await attempt(async () => (await open()).get("runs", id));
      return typeof text === "string"
        ? parseRunFile(text)
        : refused({ place: id, says: "is not among the saved runs" });
    },
    remove: async (ids) => {
      const entries = (await attempt(() => readEntries(open, ids))) ?? [];
      return { kept: await keeping(() => erase(open, ids)), entries };
    },
    putBack,
    clear: () => keeping(() => eraseAll(open)),
    exportAll: () => attempt(async () => makeRunsFile(await (await open()).getAll("runs"))),
    importAll: (text, judge, savedAtMs) => importAll(open, text, judge, savedAtMs),
  };
}

function entryOf(run: Run, sync: number | null, savedAtMs: number): Entry {
  const text = makeRunFile(run);
  return { id: idOf(text), text, summary: summaryOf(run, sync, savedAtMs) };
}

function summaryOf(run: Run, sync: number | null, savedAtMs: number): Summary {
  const { level, difficulty: pair, mode, speedPercent, players, date, flags, lineage } = run;
  return {
    savedAtMs,
    level,
    difficulty: { ...pair },
    mode,
    speedPercent,
    names: { left: players.left.name, right: players.right.name },
    date,
    practice: flags.practice,
    mostKeys: run.mostKeys,
    apart: flags.apart,
    answers: lineage.answers,
    sync,
  };
}

/** The same run has the same id, so that nothing is kept twice. */
function idOf(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `${crc32(bytes).toString(16).padStart(8, "0")}-${bytes.length}`;
}

async function write(open: OpenDatabase, entries: readonly Entry[]): Promise<number> {
  const transaction = (await open()).transaction(["runs", "run-summaries"], "readwrite");
  const runs = transaction.objectStore("runs");
  const summaries = transaction.objectStore("run-summaries");
  let added = 0;
  const writes = entries.map(async ({ id, text, summary }) => {
    if ((await runs.getKey(id)) !== undefined) return;
    added++;
    await Promise.all([runs.put(text, id), summaries.put(summary, id)]);
  });
  await Promise.all([...writes, transaction.done]);
  return added;
}

async function readEntries(open: OpenDatabase, ids: readonly string[]): Promise<readonly Entry[]> {
  const database = await open();
  const entries = ids.map(async (id) => ({
    id,
    text: (await database.get("runs", id)) ?? null,
    summary: await database.get("run-summaries", id),
  }));
  return (await Promise.all(entries)).flatMap(({ text, ...rest }) =>
    text === null ? [] : [{ ...rest, text }],
  );
}

async function erase(open: OpenDatabase, ids: readonly string[]): Promise<void> {
  const transaction = (await open()).transaction(["runs", "run-summaries"], "readwrite");
  const deletes = ids.flatMap((id) => [
    transaction.objectStore("runs").delete(id),
    transaction.objectStore("run-summaries").delete(id),
  ]);
  await Promise.all([...deletes, transaction.done]);
}

async function eraseAll(open: OpenDatabase): Promise<void> {
  const transaction = (await open()).transaction(["runs", "run-summaries"], "readwrite");
  const clears = [transaction.objectStore("runs").clear(), transaction.objectStore("run-summaries").clear()];
  await Promise.all([...clears, transaction.done]);
}

async function listAll(open: OpenDatabase, judge: JudgeSync): Promise<readonly SavedRun[]> {
  const transaction = (await open()).transaction(["runs", "run-summaries"]);
  const runs = transaction.objectStore("runs");
  const kept = transaction.objectStore("run-summaries");
  const [ids, keys, values] = await Promise.all([runs.getAllKeys(), kept.getAllKeys(), kept.getAll()]);
  const summaries = new Map(keys.map((id, index) => [id, values[index]]));
  const listed = ids.map(async (id): Promise<SavedRun[]> => {
    const summary = v.safeParse(summarySchema, summaries.get(id));
    const known = summary.success ? summary.output : summaryFrom(await runs.get(id), judge);
    return known ? [{ id, ...known }] : [];
  });
  return (await Promise.all(listed)).flat().toSorted((a, b) => b.savedAtMs - a.savedAtMs);
}

/** Makes the summary of a run anew where the kept one can't be read; when it was saved is not known any more. */
function summaryFrom(text: unknown, judge: JudgeSync): Summary | null {
  const run = typeof text === "string" ? parseRunFile(text) : null;
  return run?.ok === true ? summaryOf(run.value, judge(run.value), 0) : null;
}

async function importAll(
  open: OpenDatabase,
  text: string,
  judge: JudgeSync,
  savedAtMs: number,
): Promise<Imported> {
  const { runs, refused: wrong } = parseRunsFile(text);
  // A file may hold a run twice.
  const byId = new Map(runs.map((run) => [idOf(makeRunFile(run)), run]));
  const entries = [...byId.values()].map((run) => entryOf(run, judge(run), savedAtMs));
  let added = 0;
  const kept = await keeping(async () => {
    added = await write(open, entries);
  });
  return { kept, added, known: kept.ok ? runs.length - added : 0, refused: wrong };
}

async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch {
    return null;
  }
}
