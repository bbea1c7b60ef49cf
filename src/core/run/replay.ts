import type { Chart } from "../chart/chart.ts";
import { asynchronyFigures } from "../sync/asynchrony.ts";
import { gradeFor } from "../sync/grade.ts";
import { songMs } from "../time.ts";
import { judgementFor } from "./judgement.ts";
import { linkEvent } from "./link-tally.ts";
import type { PressLog } from "./press.ts";
import type { LinkOutcome, NoteOutcome, RunResult } from "./result.ts";
import { createRun, HIT, type RunState } from "./run-state.ts";
import { beatOf, fold, step, syncSoFar } from "./run.ts";

/** Goes up with any change that could alter a result. Golden runs hold it. */
export const RULES_VERSION = 1;

/**
 * Judges a whole run from its log: what the result screen, saved runs, shared links and the command line all call.
 *
 * @param chart at the speed of the run.
 * @param log in order, see `comparePresses`.
 */
export function replay(chart: Chart, log: PressLog): RunResult {
  return resultOf(fold(createRun(chart), log));
}

/** The result of a run, with whatever is not decided counted as missed. */
export function resultOf(run: RunState): RunResult {
  const { state } = step(run, { kind: "tick", atMs: songMs(Infinity) });
  const { chart } = state.table;
  const sync = syncSoFar(state) ?? 0;
  const links = chart.links.map((_, link) => linkOutcome(state, link));
  return {
    sync,
    grade: gradeFor(sync),
    beat: beatOf(state),
    strays: { ...state.strays },
    ...asynchronyFigures(unisonAsynchronies(chart, links)),
    longestChain: state.tally.longestChain,
    notes: chart.notes.map((_, note) => noteOutcome(state, note)),
    links,
    strayPresses: [...state.strayPresses],
  };
}

function unisonAsynchronies(chart: Chart, links: readonly LinkOutcome[]): readonly number[] {
  return links.flatMap(({ dMs }, index) =>
    dMs !== null && chart.links[index]?.kind === "unison" ? [dMs] : [],
  );
}

function noteOutcome(state: RunState, note: number): NoteOutcome {
  if (state.fate[note] !== HIT) return { kind: "miss" };
  const errorMs = state.errorMs[note] as number;
  return { kind: "hit", errorMs, judgement: judgementFor(errorMs) };
}

function linkOutcome(state: RunState, link: number): LinkOutcome {
  const { word, dMs } = linkEvent(state, link);
  return { quality: state.tally.quality[link] as number, word, dMs };
}
