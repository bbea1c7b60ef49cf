import { expect, test } from "vitest";
import { createStrokeTally } from "../../input/stroke-tally.ts";
import type { DiaryEntry } from "../../core/practice/diary.ts";
import type { PressLog } from "../../core/run/press.ts";
import { playedWith } from "../../core/testing/builders.ts";
import { aLevel } from "../../core/testing/levels.ts";
import type { PracticePlan } from "../../ui/practice/practice-screen.tsx";
import type { CatalogueEntry } from "../catalogue.ts";
import type { TrackWish } from "../media.ts";
import { setUpSong } from "../song-setup.ts";
import { PracticeRounds } from "./practice-rounds.ts";

const setup = (() => {
  const made = setUpSong(
    {
      levelId: "first-steps",
      difficulties: { left: "easy", right: "easy" },
      mode: "solo",
      part: "left",
      partner: "pro",
      speedPercent: 100,
      mostKeys: null,
    },
    aLevel(),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
})();

const PLAN: PracticePlan = {
  span: { firstBar: 2, lastBar: 3 },
  speedPercent: 70,
  stepPercent: 10,
  ceilingPercent: 100,
  way: "play",
  metronome: "off",
  partnerSound: "soft",
};

function theRounds(plan: Partial<PracticePlan> = {}) {
  const entries: DiaryEntry[] = [];
  const wished: (number | undefined)[] = [];
  const rounds = new PracticeRounds(
    { setup, plan: { ...PLAN, ...plan } },
    {
      media: {
        track: (_entry, _level, _progress, wish?: TrackWish) => {
          wished.push(wish?.speedPercent);
          return Promise.resolve({ ok: false, reason: "missing" });
        },
      },
      entry: {} as CatalogueEntry,
      partner: () => null,
      now: () => "2026-11-25T17:03",
      keep: (entry) => {
        entries.push(entry);
        return { ok: true };
      },
      mark: () => undefined,
    },
  );
  const end = (log: PressLog): void =>
    rounds.end({ log, paused: false, partner: null, use: createStrokeTally().use({}) });
  /** Both parts in time, or late by so much. */
  const play = (errorMs: number): void => end(playedWith(rounds.stretch.chart, () => errorMs));
  return { rounds, entries, wished, play, end };
}

test("rounds have the stretch alone, at their own speed", () => {
  const { rounds, play } = theRounds();
  const { setup: stretch, help } = rounds.current();
  expect(help).toMatchObject({ wait: false, shown: [], partnerVolume: 0.35 });
  expect(stretch.choice.speedPercent).toBe(70);
  expect(
    stretch.chart.notes.every(({ noteMs }) => noteMs >= help!.span.fromMs && noteMs < help!.span.toMs),
  ).toBe(true);
  expect(rounds.stretch).toBe(stretch);
  play(0);
  expect(rounds.stretch.choice.speedPercent).toBe(80);
});

test("each round that was played is graded and kept in the diary", () => {
  const { rounds, entries, play, end } = theRounds();
  end([]);
  play(0);
  expect(rounds.played.map(({ number, speedPercent, grade }) => [number, speedPercent, grade])).toEqual([
    [1, 70, "bad"],
    [2, 70, "clean"],
  ]);
  expect(entries.map(({ way, firstBar, lastBar, beat }) => [way, firstBar, lastBar, beat])).toEqual([
    ["play", 2, 3, 0],
    ["play", 2, 3, 1000],
  ]);
});

test("a phrase that is shown, a song that waits and one that is watched leave no entry", () => {
  const shown = theRounds({ way: "answer" });
  expect(shown.rounds.current().help?.shown).toEqual(["left", "right"]);
  shown.play(0);
  expect(shown.entries).toEqual([]);
  expect(shown.rounds.current().help?.shown).toEqual([]);
  shown.play(0);
  expect(shown.entries.map(({ way }) => way)).toEqual(["answer"]);
  for (const way of ["wait", "watch"] as const) {
    const { rounds, entries, play } = theRounds({ way });
    play(0);
    expect(entries).toEqual([]);
    expect(rounds.round).toMatchObject({ number: 2, kind: way });
  }
});

test("the speeds that may come next are rendered meanwhile", async () => {
  const { rounds, wished, end } = theRounds();
  await rounds.prepare(() => true);
  expect(wished).toEqual([80]);
  end([]);
  await rounds.prepare(() => true);
  expect(wished).toEqual([80, 80, 60]);
});
