import fc from "fast-check";
import { expect, test } from "vitest";
import { chartOf } from "../chart/level-chart.ts";
import { planSong } from "../level/song-plan.ts";
import { replay } from "../run/replay.ts";
import { createLiveRun } from "../run/live-run.ts";
import { charts } from "../testing/arbitraries.ts";
import { aChart, aLog, aNote, aPress, playedWith, unisons } from "../testing/builders.ts";
import { aLevel } from "../testing/levels.ts";
import { songMs } from "../time.ts";
import { climb, gradeRound, speedsAhead, type Ladder, type RoundGrade } from "./ladder.ts";
import { firstRound, nextRound } from "./rounds.ts";
import { chartOfSpan, clampSpan, lastBarOf, msSpan, sectionSpans } from "./span.ts";
import { createWaitMode } from "./wait.ts";

const level = aLevel();
const chart = (() => {
  const made = chartOf(level, { left: "easy", right: "easy" });
  if (!made.ok) throw new Error("expected a chart");
  return made.value;
})();

test("bars become song time, at the speed that is played", () => {
  expect(msSpan(planSong(level, 100), { firstBar: 2, lastBar: 3 })).toEqual({ fromMs: 2500, toMs: 6500 });
  expect(msSpan(planSong(level, 50), { firstBar: 2, lastBar: 3 })).toEqual({ fromMs: 5000, toMs: 13_000 });
});

test("the song ends, for practice, with the bar of the last note; sections are cut there", () => {
  expect(lastBarOf(planSong(level, 100), chart)).toBe(5);
  const sections = [
    { bar: 1, name: "intro" as const },
    { bar: 3, name: "verse" as const },
    { bar: 9, name: "outro" as const },
  ];
  expect(sectionSpans({ ...level, sections }, 5)).toEqual([
    { name: "intro", firstBar: 1, lastBar: 2 },
    { name: "verse", firstBar: 3, lastBar: 5 },
  ]);
});

test.each([
  { given: { firstBar: 0, lastBar: 9 }, span: { firstBar: 1, lastBar: 5 } },
  { given: { firstBar: 4, lastBar: 2 }, span: { firstBar: 2, lastBar: 4 } },
  { given: { firstBar: 7, lastBar: 8 }, span: { firstBar: 5, lastBar: 5 } },
])("bars $given.firstBar to $given.lastBar of five are put right", ({ given, span }) => {
  expect(clampSpan(given, 5)).toEqual(span);
});

test("a stretch has its own notes and only links that lie in it whole, still linking the same notes", () => {
  fc.assert(
    fc.property(
      charts,
      fc.integer({ min: 0, max: 8000 }),
      fc.integer({ min: 1, max: 6000 }),
      (given, from, length) => {
        const span = { fromMs: songMs(from), toMs: songMs(from + length) };
        const part = chartOfSpan(given, span);
        const inside = given.notes.filter(({ noteMs }) => noteMs >= span.fromMs && noteMs < span.toMs);
        expect(part.notes).toEqual(inside);
        const named = ({ notes, links }: typeof given) =>
          links.map(({ left, right }) => [left, right].map((side) => side.map((note) => notes[note])));
        const whole = named(given).filter((sides) => sides.flat().every((note) => inside.includes(note!)));
        expect(named(part)).toEqual(whole);
      },
    ),
  );
});

const rules = { stepPercent: 5, ceilingPercent: 100 };
const after = (ladder: Ladder, ...grades: readonly RoundGrade[]): number =>
  grades.reduce((now, grade) => climb(now, grade, rules), ladder).speedPercent;
const at = (speedPercent: number): Ladder => ({ speedPercent, badInRow: 0 });

test.each<{ what: string; from: number; grades: RoundGrade[]; to: number }>([
  { what: "each clean round is faster", from: 70, grades: ["clean", "clean"], to: 80 },
  { what: "a fair round keeps the speed", from: 70, grades: ["fair"], to: 70 },
  { what: "one bad round keeps the speed", from: 70, grades: ["bad"], to: 70 },
  { what: "two bad rounds in a row slow down", from: 70, grades: ["bad", "bad"], to: 65 },
  { what: "two bad rounds apart do not", from: 70, grades: ["bad", "fair", "bad"], to: 70 },
  { what: "four bad rounds slow down twice", from: 70, grades: ["bad", "bad", "bad", "bad"], to: 60 },
  { what: "never above the ceiling", from: 95, grades: ["clean", "clean", "clean"], to: 100 },
  { what: "never below the slowest", from: 50, grades: ["bad", "bad"], to: 50 },
  { what: "a speed above the ceiling, set by hand, stays", from: 110, grades: ["clean"], to: 110 },
])("$what: $from % becomes $to %", ({ from, grades, to }) => {
  expect(after(at(from), ...grades)).toBe(to);
});

test("a ladder without steps stays where it is", () => {
  const still = { stepPercent: 0, ceilingPercent: 100 };
  expect(climb(at(70), "clean", still).speedPercent).toBe(70);
  expect(speedsAhead(at(70), still)).toEqual([]);
});

test("what may come next is known before", () => {
  expect(speedsAhead(at(70), rules)).toEqual([75]);
  expect(speedsAhead({ speedPercent: 70, badInRow: 1 }, rules)).toEqual([75, 65]);
});

const twenty = unisons(20);
const leftMisses = (count: number, errorMs = 0) =>
  replay(
    twenty,
    playedWith(twenty, ({ part }, index) => (part === "left" && index < 2 * count ? null : errorMs)),
  );

test.each<{ missed: number; errorMs: number; grade: RoundGrade }>([
  { missed: 0, errorMs: 20, grade: "clean" },
  { missed: 1, errorMs: 20, grade: "clean" },
  { missed: 2, errorMs: 20, grade: "fair" },
  { missed: 5, errorMs: 20, grade: "fair" },
  { missed: 6, errorMs: 20, grade: "bad" },
  { missed: 0, errorMs: 55, grade: "clean" },
  { missed: 0, errorMs: 56, grade: "bad" },
])("$missed of 20 missed, the others $errorMs ms late, is $grade", ({ missed, errorMs, grade }) => {
  expect(gradeRound(twenty, leftMisses(missed, errorMs), ["left"])).toBe(grade);
});

test("the worst of those who play decides, and nobody else", () => {
  expect(gradeRound(twenty, leftMisses(6), ["right"])).toBe("clean");
  expect(gradeRound(twenty, leftMisses(6), ["left", "right"])).toBe("bad");
});

test("rounds follow the way that was chosen", () => {
  const shown = firstRound("answer", 70);
  expect(shown).toEqual({ number: 1, kind: "show", ladder: at(70) });
  const mine = nextRound(shown, "answer", null, rules);
  expect(mine).toEqual({ number: 1, kind: "play", ladder: at(70) });
  expect(nextRound(mine, "answer", "clean", rules)).toEqual({ number: 2, kind: "show", ladder: at(75) });
  expect(nextRound(firstRound("wait", 70), "wait", null, rules)).toMatchObject({ number: 2, kind: "wait" });
});

test("the song waits at each of the player's notes, for a chord until all of it is struck, never for the partner", () => {
  const given = aChart(
    aNote("right", "kick", 1000),
    aNote("left", "kick", 2000),
    aNote("left", "hat", 2000),
    aNote("left", "kick", 2100),
  );
  const wait = createWaitMode(given, ["left"]);
  const run = createLiveRun(given);
  const strike = (lane: "kick" | "hat", atMs: number): void =>
    wait.hear(run.press(aPress("left", lane, atMs)));
  // The kicks are 100 ms apart: a claim window of 45 ms, of which half.
  expect(wait.holdMs()).toBe(2022);
  strike("kick", 2022);
  expect(wait.holdMs()).toBe(2060);
  expect(wait.due().map((note) => given.notes[note]?.lane)).toEqual(["hat"]);
  strike("kick", 2060);
  strike("hat", 2060);
  expect(wait.holdMs()).toBe(Infinity);
});

test("whoever strikes what the song waits for, when it waits, hits everything", () => {
  fc.assert(
    fc.property(charts, (given) => {
      const wait = createWaitMode(given, ["left"]);
      const run = createLiveRun(given);
      const log = [];
      while (wait.holdMs() < Infinity) {
        const atMs = wait.holdMs();
        wait.hear(run.tick(atMs));
        for (const note of wait.due()) {
          const press = aPress("left", given.notes[note]!.lane, atMs);
          log.push(press);
          wait.hear(run.press(press));
        }
      }
      const result = replay(given, aLog(...log));
      const mine = result.notes.filter((_, index) => given.notes[index]?.part === "left");
      expect(mine.every(({ kind }) => kind === "hit")).toBe(true);
    }),
  );
});
