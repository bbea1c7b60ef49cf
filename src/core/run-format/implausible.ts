import type { Chart } from "../chart/chart.ts";
import { PARTS, type Part } from "../drums.ts";
import type { RunResult } from "../run/result.ts";
import type { Run } from "./run-schema.ts";

/** Why a part looks as if no hands had played it: every error is the same, or they spread less than hands do. */
export type Implausible = "equal" | "narrow";

/** Fewer hits than this say nothing of a player. */
const FEWEST_HITS = 16;
/** Hands spread more: the steadiest drummers tapping alone reach about 6 ms (Repp & Su 2013 give 10 ms for musicians). */
const NARROWEST_SPREAD_MS = 4;

/** Parts that hardly can have been played by hands, with the reason. Simulated partners are left out. */
export function implausibleParts(
  { players }: Pick<Run, "players">,
  { notes }: Chart,
  result: RunResult,
): readonly { readonly part: Part; readonly why: Implausible }[] {
  return PARTS.flatMap((part) => {
    if (players[part].device === "partner") return [];
    const errors = result.notes.flatMap((outcome, note) =>
      outcome.kind === "hit" && notes[note]?.part === part ? [outcome.errorMs] : [],
    );
    const why = errors.length < FEWEST_HITS ? null : judgeErrors(errors);
    return why === null ? [] : [{ part, why }];
  });
}

function judgeErrors(errors: readonly number[]): Implausible | null {
  if (errors.every((error) => error === errors[0])) return "equal";
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const variance = errors.reduce((sum, error) => sum + (error - mean) * (error - mean), 0) / errors.length;
  return variance < NARROWEST_SPREAD_MS * NARROWEST_SPREAD_MS ? "narrow" : null;
}
