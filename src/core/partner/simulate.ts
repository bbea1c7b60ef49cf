import type { Chart } from "../chart/chart.ts";
import type { PressLog } from "../run/press.ts";
import { comparePresses, type Press } from "../run/press.ts";
import { createRun } from "../run/run-state.ts";
import { step } from "../run/run.ts";
import { createPartner, type LastError, type PartnerConfig } from "./partner.ts";

/**
 * The presses that the partner makes with a player's whole log at hand: the same as live, unless a browser delivered one
 * of the player's keys after the partner had decided.
 *
 * @param log the player's presses, in order.
 */
export function simulatePartner(chart: Chart, config: PartnerConfig, log: PressLog): PressLog {
  const presses = createPartner(chart, config).decide(Infinity, lastErrorOf(chart, log));
  return presses.toSorted(comparePresses);
}

/** The player's errors as the partner hears them. */
function lastErrorOf(chart: Chart, log: PressLog): LastError {
  const run = createRun(chart);
  const heard = log.flatMap((press: Press) =>
    step(run, { kind: "press", press }).events.flatMap((event) =>
      event.kind === "hit" ? [{ atMs: press.atMs, errorMs: event.errorMs }] : [],
    ),
  );
  return (untilMs) => heard.findLast(({ atMs }) => atMs <= untilMs)?.errorMs ?? null;
}
