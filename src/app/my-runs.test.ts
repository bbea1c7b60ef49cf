import { expect, test } from "vitest";
import type { JudgeSync, SavedRun, SavedRuns } from "../persistence/saved-runs.ts";
import { MyRuns } from "./my-runs.ts";
import { aDesk, anEntry } from "./testing/a-desk.ts";
import { anAnswer } from "./testing/an-answer.ts";

const saved: SavedRun = {
  id: "a",
  savedAtMs: 1,
  level: "first-steps",
  difficulty: { left: "easy", right: "easy" },
  mode: "duet",
  speedPercent: 100,
  names: { left: "Hana", right: "Jun" },
  date: null,
  practice: false,
  mostKeys: null,
  apart: false,
  answers: 0,
  sync: 800,
};

async function rowsOf(...runs: readonly SavedRun[]) {
  const list = (): Promise<readonly SavedRun[]> => Promise.resolve(runs);
  const mine = new MyRuns(aDesk({ runs: () => Promise.resolve({ list } as SavedRuns) }).desk);
  await expect.poll(() => mine.rows()).not.toBeNull();
  return mine.rows()!;
}

test("an answer is marked as played apart", async () => {
  const rows = await rowsOf(saved, { ...saved, id: "b", apart: true, sync: 700 });
  expect(rows.map(({ facts }) => facts)).toEqual([["Best 800"], ["played apart"]]);
});

test("a run whose line has to be made anew is judged for it", async () => {
  const { setup, run, result } = anAnswer(0);
  const { desk } = aDesk({
    catalogue: [anEntry(run.level, setup.level)],
    runs: () =>
      Promise.resolve({
        list: (judge: JudgeSync) => Promise.resolve([{ ...saved, sync: judge(run) }]),
      } as unknown as SavedRuns),
  });
  const mine = new MyRuns(desk);
  await expect.poll(() => mine.rows()?.map(({ sync }) => sync)).toEqual([result.sync]);
});

test("what is not kept as a best is none here either", async () => {
  const rows = await rowsOf(
    saved,
    { ...saved, id: "b", mostKeys: 2, sync: 900 },
    { ...saved, id: "c", practice: true, sync: 950 },
  );
  expect(rows.map(({ best }) => best)).toEqual([true, false, false]);
});
