import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Chart } from "../chart/chart.ts";
import { partnerOf } from "../drums.ts";
import { charts, performances, wildPresses } from "../testing/arbitraries.ts";
import { aChart, aLog, aNote, aPress, playedWith } from "../testing/builders.ts";
import { songMs } from "../time.ts";
import type { PressLog } from "./press.ts";
import { replay, resultOf } from "./replay.ts";
import { createRun } from "./run-state.ts";
import { fold, step, syncSoFar } from "./run.ts";

const shifted = (log: PressLog, byMs: number): PressLog =>
  log.map((press) => ({ ...press, atMs: songMs(press.atMs + byMs) }));

test("sync is symmetric in the players; Lead changes its sign", () => {
  fc.assert(
    fc.property(performances, wildPresses, ({ chart, errors }, wild) => {
      const log = aLog(...playedWith(chart, (_, i) => errors[i] ?? null), ...wild);
      const mirrored: Chart = aChart(...chart.notes.map((note) => ({ ...note, part: partnerOf(note.part) })));
      const mirror = log.map((press) => ({ ...press, part: partnerOf(press.part) }));
      const [one, other] = [replay(chart, log), replay(mirrored, aLog(...mirror))];
      expect(other.sync).toBe(one.sync);
      expect(other.beat).toEqual({ left: one.beat.right, right: one.beat.left });
    }),
  );
});

test("sync is unchanged when all presses shift by the same amount and stay in their windows", () => {
  fc.assert(
    fc.property(performances, fc.integer({ min: -6, max: 6 }), ({ chart, errors }, byMs) => {
      const log = playedWith(chart, (_, i) => errors[i] ?? null);
      expect(replay(chart, shifted(log, byMs)).sync).toBe(replay(chart, log).sync);
    }),
  );
});

test("sync is never lower when all errors of a run without strays are halved", () => {
  fc.assert(
    fc.property(performances, ({ chart, errors }) => {
      const even = errors.map((error) => (error === null ? null : error - (error % 2)));
      const whole = replay(
        chart,
        playedWith(chart, (_, i) => even[i] ?? null),
      );
      const halved = even.map((error) => (error === null ? null : error / 2));
      const half = replay(
        chart,
        playedWith(chart, (_, i) => halved[i] ?? null),
      );
      expect(half.sync).toBeGreaterThanOrEqual(whole.sync);
    }),
  );
});

test("sync stays within 0 and 1000, and so does beat, whatever is struck", () => {
  fc.assert(
    fc.property(charts, wildPresses, (chart, wild) => {
      const { sync, beat } = replay(chart, aLog(...wild));
      for (const score of [sync, beat.left, beat.right]) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1000);
      }
    }),
  );
});

test("sync is 1000 when errors are equal and nothing is missed or stray", () => {
  fc.assert(
    fc.property(charts, fc.integer({ min: -56, max: 56 }), (chart, errorMs) => {
      expect(
        replay(
          chart,
          playedWith(chart, () => errorMs),
        ).sync,
      ).toBe(1000);
    }),
  );
});

// It claims nothing when every note has become what it was without it.
test("a press that claims nothing never helps", () => {
  fc.assert(
    fc.property(performances, wildPresses, ({ chart, errors }, wild) => {
      const log = playedWith(chart, (_, i) => errors[i] ?? null);
      const before = replay(chart, log);
      for (const press of wild) {
        const after = replay(chart, aLog(...log, press));
        if (isDeepStrictEqual(after.notes, before.notes)) expect(after.sync).toBeLessThanOrEqual(before.sync);
      }
    }),
  );
});

// A note of a chord is the exception: the rest may be tighter by more than the missing share costs (docs/scoring.md).
test("dropping a hit that stands alone in its links, of a run without strays, never helps", () => {
  fc.assert(
    fc.property(performances, fc.nat(), ({ chart, errors }, at) => {
      const log = playedWith(chart, (_, i) => errors[i] ?? null);
      if (log.length === 0) return;
      const [before, after] = [replay(chart, log), replay(chart, log.toSpliced(at % log.length, 1))];
      const dropped = before.notes.findIndex(({ kind }, i) => kind !== after.notes[i]?.kind);
      if (!inChord(chart, dropped)) expect(after.sync).toBeLessThanOrEqual(before.sync);
    }),
  );
});

const inChord = ({ links }: Chart, note: number): boolean =>
  links.some(({ left, right }) => [left, right].some((side) => side.length > 1 && side.includes(note)));

test("leaving out the loosest note of a chord may help, as its share counts for less than its time", () => {
  const chart = aChart(
    aNote("left", "kick", 1000),
    aNote("right", "crash", 1000),
    aNote("right", "kick", 1000),
  );
  const loose = [0, 0, 100];
  const syncWith = (errors: readonly (number | null)[]): number =>
    replay(
      chart,
      playedWith(chart, (_, i) => errors[i] ?? null),
    ).sync;
  expect(syncWith(loose)).toBe(125);
  expect(syncWith([0, 0, null])).toBe(666);
});

test("streaming equals batch at every prefix", () => {
  fc.assert(
    fc.property(performances, wildPresses, ({ chart, errors }, wild) => {
      const log = aLog(...playedWith(chart, (_, i) => errors[i] ?? null), ...wild);
      const stream = createRun(chart);
      for (const [index, press] of log.entries()) {
        step(stream, { kind: "press", press });
        const batch = fold(createRun(chart), log.slice(0, index + 1));
        expect(syncSoFar(stream)).toBe(syncSoFar(batch));
        expect(stream.tally.chain).toBe(batch.tally.chain);
      }
      expect(resultOf(stream)).toEqual(replay(chart, log));
    }),
    { numRuns: 40 },
  );
});

test("a bounce changes nothing", () => {
  fc.assert(
    fc.property(performances, fc.integer({ min: 0, max: 29 }), ({ chart, errors }, afterMs) => {
      const log = playedWith(chart, (_, i) => errors[i] ?? null);
      const bounces = log.map(({ part, lane, atMs }) => aPress(part, lane, atMs + afterMs));
      expect(replay(chart, aLog(...log, ...bounces))).toEqual(replay(chart, log));
    }),
  );
});
