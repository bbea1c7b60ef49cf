import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartnerCharacter } from "../run-format/run-schema.ts";
import type { PressLog } from "../run/press.ts";
import { replay } from "../run/replay.ts";
import { charts, wildPresses } from "../testing/arbitraries.ts";
import { aChart, aLog, aNote, aPress } from "../testing/builders.ts";
import { createPartner, type PartnerConfig } from "./partner.ts";
import { simulatePartner } from "./simulate.ts";

/** Four hundred unisons, two a second. */
const chart = aChart(
  ...Array.from({ length: 400 }, (_, i) => [
    aNote("left", "snare", 2000 + i * 500),
    aNote("right", "snare", 2000 + i * 500),
  ]).flat(),
);

const config = (character: PartnerCharacter, seed = 7): PartnerConfig => ({
  part: "right",
  character,
  seed,
  horizonMs: 200,
});

/** A player who is always `errorMs` off. */
const player = (errorMs: number): PressLog =>
  aLog(...Array.from({ length: 400 }, (_, i) => aPress("left", "snare", 2000 + i * 500 + errorMs)));

const errorsOf = (presses: PressLog): readonly number[] =>
  presses.map(({ atMs }) => ((atMs - 2000 + 250) % 500) - 250);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const sd = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

test.each<{ character: PartnerCharacter; spread: number; early: number }>([
  { character: "metronome", spread: 0, early: 0 },
  { character: "pro", spread: 8, early: -3 },
  { character: "friend", spread: 15, early: -8 },
  { character: "beginner", spread: 31, early: -18 },
])(
  "with an exact player, $character spreads about $spread ms around $early ms",
  ({ character, spread, early }) => {
    const errors = errorsOf(simulatePartner(chart, config(character), player(0)));
    expect(Math.abs(sd(errors) - spread)).toBeLessThan(2 + spread / 10);
    expect(Math.abs(mean(errors) - early)).toBeLessThan(3);
  },
);

function syncOfLatePlayer(character: PartnerCharacter): number {
  const late = player(40);
  return replay(chart, aLog(...late, ...simulatePartner(chart, config(character), late))).sync;
}

test("a player who is 40 ms late scores higher with one who listens than with a metronome", () => {
  expect(Math.abs(syncOfLatePlayer("metronome") - 700)).toBeLessThanOrEqual(1);
  expect(Math.abs(syncOfLatePlayer("pro") - 837)).toBeLessThan(30);
});

test("the steady state of the drift toward a late player is αp / (αt + αp) of it", () => {
  const errors = errorsOf(simulatePartner(chart, config("pro"), player(40)));
  expect(Math.abs(mean(errors) - (-3 + (40 * 0.3) / 0.7))).toBeLessThan(3);
});

test("a beginner leaves some out, a pro none", () => {
  expect(simulatePartner(chart, config("pro"), []).length).toBe(400);
  const beginner = simulatePartner(chart, config("beginner"), []).length;
  expect(beginner).toBeLessThan(396);
  expect(beginner).toBeGreaterThan(376);
});

test("the same seed gives the same run, another seed another", () => {
  const one = simulatePartner(chart, config("friend", 1), player(10));
  expect(simulatePartner(chart, config("friend", 1), player(10))).toEqual(one);
  expect(simulatePartner(chart, config("friend", 2), player(10))).not.toEqual(one);
});

test("deciding as time goes on equals deciding all at once, and nothing later than the horizon is heard", () => {
  fc.assert(
    fc.property(charts, wildPresses, fc.integer({ min: 1, max: 300 }), (given, wild, everyMs) => {
      const log = aLog(...wild.filter(({ part }) => part === "left"));
      const friend: PartnerConfig = { ...config("friend"), horizonMs: 120 };
      const live = createPartner(given, friend);
      const presses = [];
      for (let atMs = 0; atMs < 10_000; atMs += everyMs) {
        // The player's presses up to now: what comes later is not there yet.
        const known = log.filter((press) => press.atMs <= atMs);
        presses.push(...live.decide(atMs, lastErrorIn(given, known)));
      }
      expect(aLog(...presses)).toEqual(simulatePartner(given, friend, log));
    }),
    { numRuns: 40 },
  );
});

function lastErrorIn(given: typeof chart, log: PressLog) {
  const { notes } = replay(given, log);
  const hits = notes.flatMap((note, i) =>
    note.kind === "hit" ? [{ atMs: given.notes[i]!.noteMs + note.errorMs, errorMs: note.errorMs, i }] : [],
  );
  const inOrder = hits.toSorted((a, b) => a.atMs - b.atMs || a.i - b.i);
  return (untilMs: number): number | null => inOrder.findLast(({ atMs }) => atMs <= untilMs)?.errorMs ?? null;
}
