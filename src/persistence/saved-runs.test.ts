import "fake-indexeddb/auto";
import { openDB } from "idb";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makeRunFile, parseRunFile } from "../core/run-format/run-file.ts";
import type { Run } from "../core/run-format/run-schema.ts";
import { databaseOpener, keeping, UPGRADES } from "./database.ts";
import { makeRunsFile } from "./runs-file.ts";
import { keepRuns } from "./saved-runs.ts";

const golden = (name: string): Run => {
  const file = path.join(import.meta.dirname, `../../tests/golden/${name}.duet.json`);
  const run = parseRunFile(readFileSync(file, "utf8"));
  if (!run.ok) throw new Error(`${name} is broken`);
  return run.value;
};

/** A database of its own for each test. */
const fresh = () => keepRuns(databaseOpener(crypto.randomUUID()));

test("runs are kept, listed newest first, and opened as they were", async () => {
  const runs = fresh();
  await runs.save(golden("tight"), 985, 1000);
  await runs.save(golden("answered"), 512, 2000);
  const [newest, oldest] = await runs.list();
  expect(newest).toMatchObject({ sync: 512, answers: 3, apart: true, names: { left: "はるか" } });
  expect(oldest).toMatchObject({ sync: 985, savedAtMs: 1000, level: "golden" });
  expect(await runs.open(oldest!.id)).toEqual({ ok: true, value: golden("tight") });
  expect(await runs.open("nothing")).toMatchObject({ ok: false });
});

test("the same run is kept once", async () => {
  const runs = fresh();
  await runs.save(golden("tight"), 985, 1000);
  expect(await runs.save(golden("tight"), 985, 2000)).toEqual({ ok: true });
  expect(await runs.list()).toMatchObject([{ savedAtMs: 1000 }]);
});

test("what was deleted can be put back", async () => {
  const runs = fresh();
  await runs.save(golden("tight"), 985, 1000);
  await runs.save(golden("slow"), 900, 2000);
  const before = await runs.list();
  const removed = await runs.remove([before[0]!.id]);
  expect(await runs.list()).toEqual(before.slice(1));
  expect(await runs.putBack(removed)).toEqual({ ok: true });
  expect(await runs.list()).toEqual(before);
  expect(await runs.clear()).toEqual({ ok: true });
  expect(await runs.list()).toEqual([]);
});

test("all runs go into one file and come out of it", async () => {
  const [from, to] = [fresh(), fresh()];
  for (const [index, name] of ["tight", "sloppy", "solo"].entries())
    await from.save(golden(name), null, index);
  await to.save(golden("solo"), 1, 5);
  const text = (await from.exportAll()) ?? "";
  const broken = text.replace('"left"', '"middle"');
  expect(await to.importAll(text, () => 700, 9)).toEqual({
    kept: { ok: true },
    added: 2,
    known: 1,
    refused: 0,
  });
  expect((await to.list()).map(({ sync }) => sync)).toEqual([700, 700, 1]);
  expect(await fresh().importAll(broken, () => 1, 9)).toMatchObject({ added: 2, refused: 1 });
});

test.each(["", "{", "[]", '{"kind":"nara-duet runs","version":2,"runs":[]}', "null"])(
  "%j is refused as a file of runs",
  async (text) => {
    expect(await fresh().importAll(text, () => 1, 9)).toMatchObject({ added: 0, refused: 1 });
  },
);

test("a run whose line in the list is damaged is listed all the same", async () => {
  const open = databaseOpener(crypto.randomUUID());
  const runs = keepRuns(open);
  await runs.save(golden("tight"), 985, 1000);
  await runs.save(golden("slow"), 900, 2000);
  const [slow, tight] = await runs.list();
  const database = await open();
  await database.put("run-summaries", { ...slow, date: "yesterday" }, slow!.id);
  await database.delete("run-summaries", tight!.id);
  expect(await runs.list()).toMatchObject([
    { level: "golden", names: tight!.names, sync: null },
    { level: "golden", names: slow!.names, sync: null },
  ]);
  // What can be judged here is not shown as if it could not.
  expect((await runs.list(({ speedPercent }) => speedPercent)).map(({ sync }) => sync)).toEqual([100, 65]);
});

test("one damaged run does not spoil the file of all runs", async () => {
  const open = databaseOpener(crypto.randomUUID());
  const runs = keepRuns(open);
  await runs.save(golden("tight"), 985, 1000);
  const database = await open();
  await database.put("runs", '{"format":1,', "cut");
  await database.put("runs", { no: "text" }, "other");
  expect(await runs.open("other")).toMatchObject({ ok: false });
  const text = (await runs.exportAll()) ?? "";
  expect(await fresh().importAll(text, () => 985, 9)).toMatchObject({ added: 1, refused: 0 });
});

test("a run that a file holds twice is added once", async () => {
  const text = makeRunsFile([makeRunFile(golden("tight")), makeRunFile(golden("tight"))]);
  expect(await fresh().importAll(text, () => 985, 9)).toMatchObject({ added: 1, known: 1 });
});

test("a single run's file is imported too", async () => {
  const text = readFileSync(path.join(import.meta.dirname, "../../tests/golden/tight.duet.json"), "utf8");
  expect(await fresh().importAll(text, () => 985, 9)).toMatchObject({ added: 1, refused: 0 });
});

test("where the browser denies storage there are no runs, and saving says so", async () => {
  const runs = keepRuns(() => Promise.reject(new DOMException("denied", "SecurityError")));
  expect(await runs.list()).toEqual([]);
  expect(await runs.exportAll()).toBeNull();
  expect(await runs.save(golden("tight"), 985, 1)).toEqual({ ok: false, reason: "denied" });
});

test("full storage says so", async () => {
  expect(await keeping(() => Promise.reject(new DOMException("full", "QuotaExceededError")))).toEqual({
    ok: false,
    reason: "full",
  });
});

test.each(UPGRADES.map((_, index) => index + 1))(
  "runs that a build of database version %i kept are there after the upgrade",
  async (version) => {
    const name = crypto.randomUUID();
    const old = await openDB(name, version, {
      upgrade: (database, oldVersion) => {
        for (const step of UPGRADES.slice(oldVersion, version)) step(database as never);
      },
    });
    old.close();
    const runs = keepRuns(databaseOpener(name));
    expect(await runs.save(golden("tight"), 985, 1)).toEqual({ ok: true });
    expect(await runs.list()).toHaveLength(1);
  },
);
