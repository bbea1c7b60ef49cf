import { PARTS, type Part } from "../../core/drums.ts";
import { figureSpans } from "../../core/practice/figure-spans.ts";
import { lastBarOf, msSpan, sectionSpans } from "../../core/practice/span.ts";
import { findWork, type Limb, type Work } from "../../core/practice/work.ts";
import type { RunResult } from "../../core/run/result.ts";
import type { Settings } from "../../persistence/settings.ts";
import { assignLimbs, leadOf } from "../../scenes/hand-layout.ts";
import { peopleOf, type SongSetup } from "../song-setup.ts";

/** What a run of a whole song says about where to practise. */
export function workOf(setup: SongSetup, result: RunResult, { players }: Pick<Settings, "players">): Work {
  const { chart, plan, level, choice } = setup;
  const people = peopleOf(setup);
  const difficulty = level[choice.difficulties[people[0] ?? "left"]];
  const bars = lastBarOf(plan, chart);
  const limbs = PARTS.map((part) => limbsOf(setup, part, players[part].jacket.hand));
  return findWork({
    chart,
    result,
    people,
    sections: sectionSpans(level, bars).map((section) => ({ ...section, ...msSpan(plan, section) })),
    figures: difficulty ? figureSpans(plan.map, difficulty) : [],
    limbOf: (note) => limbs.map((of) => of.get(note)).find((limb) => limb !== undefined) ?? "other",
  });
}

/** The limb of each of a part's notes, by its index: the same that is seen on stage. */
function limbsOf({ chart }: SongSetup, part: Part, hand: "left" | "right"): ReadonlyMap<number, Limb> {
  const lead = leadOf(part, hand);
  const mine = chart.notes.flatMap((note, index) => (note.part === part ? [{ ...note, index }] : []));
  const limbs = assignLimbs(mine, lead);
  const named = (limb: (typeof limbs)[number] | undefined): Limb => {
    if (limb === "foot") return "foot";
    return limb === lead ? "lead" : "other";
  };
  return new Map(mine.map(({ index }, at) => [index, named(limbs[at])]));
}
