import fc from "fast-check";
import type { Chart } from "../chart/chart.ts";
import { LANES, PARTS } from "../drums.ts";
import type { Press } from "../run/press.ts";
import { aChart, aNote, aPress } from "./builders.ts";

/** Generated charts and performances for property tests. */

const STEP_MS = 125;
const FIRST_MS = 2000;
const STEPS = 48;

/**
 * Charts on a grid of sixteenths at 120 BPM, both parts, all lanes, chords and all: windows as narrow as 56 ms. Always
 * with at least one unison.
 */
export const charts: fc.Arbitrary<Chart> = fc
  .uniqueArray(
    fc.record({
      part: fc.constantFrom(...PARTS),
      lane: fc.constantFrom(...LANES),
      step: fc.integer({ min: 0, max: STEPS - 1 }),
    }),
    { minLength: 0, maxLength: 60, selector: ({ part, lane, step }) => `${part} ${lane} ${step}` },
  )
  .map((spots) => {
    const last = FIRST_MS + STEPS * STEP_MS;
    const notes = spots.map(({ part, lane, step }) => aNote(part, lane, FIRST_MS + step * STEP_MS));
    return aChart(...notes, aNote("left", "snare", last), aNote("right", "snare", last));
  });

/** Presses anywhere near such a chart, on any drum: mostly strays, some hits, some bounces. */
export const wildPresses: fc.Arbitrary<readonly Press[]> = fc.array(
  fc
    .record({
      part: fc.constantFrom(...PARTS),
      lane: fc.constantFrom(...LANES),
      atMs: fc.integer({ min: 0, max: FIRST_MS + (STEPS + 20) * STEP_MS }),
    })
    .map(({ part, lane, atMs }) => aPress(part, lane, atMs)),
  { maxLength: 80 },
);

/**
 * A chart with one error for each of its notes, `null` where the note is left out. Errors stay inside the narrowest
 * claim window that {@link charts} can have, and two presses of neighbouring notes never so close that one is a bounce.
 */
export const performances: fc.Arbitrary<{ chart: Chart; errors: readonly (number | null)[] }> = charts.chain(
  (chart) =>
    fc.record({
      chart: fc.constant(chart),
      errors: fc.array(fc.option(fc.integer({ min: -47, max: 47 }), { freq: 6 }), {
        minLength: chart.notes.length,
        maxLength: chart.notes.length,
      }),
    }),
);
