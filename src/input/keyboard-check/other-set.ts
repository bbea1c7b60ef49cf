import type { Chart } from "../../core/chart/chart.ts";
import type { KeyBindings } from "../key-bindings.ts";
import { presetKeys, PRESETS, type Preset } from "../key-presets.ts";
import { neededChords } from "./chords.ts";
import { allSent, unsafe, type Findings } from "./findings.ts";

/** A set of keys to try instead. */
export interface OtherSet {
  readonly preset: Preset;
  /** Every chord of the chart is known to arrive. */
  readonly proven: boolean;
}

/**
 * The best other set for a chart: one that is known to send all of its chords, else the one of which the fewest are
 * known not to arrive. `null` when every set is known to fail as much as the present one.
 *
 * @param findings of all checks of this keyboard.
 */
export function bestOtherSet(chart: Chart, present: KeyBindings, findings: Findings): OtherSet | null {
  const failsOf = (bindings: KeyBindings): number => unsafe(findings, neededChords(chart, bindings)).length;
  const others = PRESETS.map((preset) => {
    const chords = neededChords(chart, presetKeys(preset));
    return { preset, proven: allSent(findings, chords), fails: failsOf(presetKeys(preset)) };
  }).filter(({ preset }) => JSON.stringify(presetKeys(preset)) !== JSON.stringify(present));
  const [best] = others.toSorted((a, b) => Number(b.proven) - Number(a.proven) || a.fails - b.fails);
  return best && best.fails < failsOf(present) ? { preset: best.preset, proven: best.proven } : null;
}

/** What several checks of one keyboard found. */
export function mergeFindings(all: readonly Findings[]): Findings {
  return {
    sent: all.flatMap(({ sent }) => sent),
    dropped: all.flatMap(({ dropped }) => dropped),
    ghosted: all.flatMap(({ ghosted }) => ghosted),
  };
}
