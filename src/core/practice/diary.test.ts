import { expect, test } from "vitest";
import { parse } from "valibot";
import { createRandom, noiseUs } from "../partner/random.ts";
import { simulatePartner } from "../partner/simulate.ts";
import { replay } from "../run/replay.ts";
import { aLog, playedWith, unisons } from "../testing/builders.ts";
import {
  diaryCsv,
  diaryDays,
  diaryEntry,
  diaryEntrySchema,
  diaryJson,
  type DiaryEntry,
  type RoundFacts,
} from "./diary.ts";
import { climb, gradeRound, type Ladder } from "./ladder.ts";

const facts: RoundFacts = {
  at: "2026-11-25T17:03",
  level: "first-steps",
  difficulty: { left: "easy", right: "easy" },
  people: ["left"],
  partner: "pro",
  way: "play",
  speedPercent: 70,
  firstBar: 3,
  lastBar: 6,
  paused: false,
};
const chart = unisons(24);

/** One round of somebody whose strokes scatter by `sdMs`, with a partner who listens. */
function round(sdMs: number, seed: number, given: Partial<RoundFacts> = {}) {
  const random = createRandom(seed);
  const mine = playedWith(chart, ({ part }) =>
    part === "left" ? Math.round(noiseUs(random, sdMs * 1000) / 1000) : null,
  );
  const partner = simulatePartner(chart, { part: "right", character: "pro", seed, horizonMs: 200 }, mine);
  const result = replay(chart, aLog(...mine, ...partner));
  return { result, entry: diaryEntry({ ...facts, ...given }, chart, result) };
}

const rises = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > values[i - 1]!);

const entryAt = (at: string, beat: number): DiaryEntry => ({ ...round(10, 1).entry, at, beat, sync: null });

test("an entry says how the people's part was played", () => {
  const result = replay(
    chart,
    playedWith(chart, ({ part }, index) =>
      part === "right" ? 0 : index === 0 ? null : index % 4 === 0 ? 30 : 10,
    ),
  );
  const entry = diaryEntry(facts, chart, result);
  expect(entry).toMatchObject({ notes: 24, hits: 23, beat: result.beat.left, sync: result.sync });
  expect(entry.meanMs).toBeCloseTo(19.6, 1);
  expect(entry.spreadMs).toBeCloseTo(10, 1);
  expect(parse(diaryEntrySchema, entry)).toEqual(entry);
});

test("a learner whose errors shrink with repetition sees it in the diary, day by day", () => {
  const entries: DiaryEntry[] = [];
  let ladder: Ladder = { speedPercent: 70, badInRow: 0 };
  for (let day = 1; day <= 5; day++) {
    for (let time = 0; time < 5; time++) {
      const { result, entry } = round(50 - day * 8 - time, day * 10 + time, {
        at: `2026-11-0${day}T17:0${time}`,
        speedPercent: ladder.speedPercent,
      });
      entries.push(entry);
      ladder = climb(ladder, gradeRound(chart, result, ["left"]), { stepPercent: 5, ceilingPercent: 100 });
    }
  }
  const days = diaryDays(entries);
  expect(days.map(({ day }) => day)).toEqual(["1", "2", "3", "4", "5"].map((day) => `2026-11-0${day}`));
  expect(rises(days.map(({ beat }) => beat))).toBe(true);
  expect(rises(days.map(({ sync }) => sync!))).toBe(true);
  expect(rises(days.map(({ spreadMs }) => -spreadMs!))).toBe(true);
  // A part of the wobble is the partner's.
  expect(days.at(-1)!.wobbleMs!).toBeLessThan(days[0]!.wobbleMs! * 0.6);
  expect(entries.at(-1)!.speedPercent).toBeGreaterThan(entries[0]!.speedPercent);
});

test("days are in order, whatever the order of their rounds, and each is the median of its rounds", () => {
  const days = diaryDays([
    entryAt("2026-11-25T09:00", 700),
    entryAt("2026-11-24T09:00", 300),
    entryAt("2026-11-25T09:10", 900),
    entryAt("2026-11-25T09:05", 800),
  ]);
  expect(days.map(({ day, rounds, beat, sync }) => [day, rounds, beat, sync])).toEqual([
    ["2026-11-24", 1, 300, null],
    ["2026-11-25", 3, 800, null],
  ]);
});

test("the diary leaves as JSON that holds everything, and as CSV with a row for each entry", () => {
  const entries = [round(10, 1).entry, { ...round(10, 2).entry, sync: null }];
  expect(JSON.parse(diaryJson(entries))).toEqual({ format: 1, entries });
  const [head, first, second, ...rest] = diaryCsv(entries).split("\r\n");
  expect(head).toMatch(/^at,level,leftDifficulty/);
  expect(first?.split(",").length).toBe(head?.split(",").length);
  expect(second).toContain(",,");
  expect(rest).toEqual([""]);
});
