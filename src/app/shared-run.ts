import { accepted, type Parsed, type Problem } from "../core/problem.ts";
import { partnerOf, PARTS, type ForBoth, type Part } from "../core/drums.ts";
import { implausibleParts } from "../core/run-format/implausible.ts";
import type { Run } from "../core/run-format/run-schema.ts";
import { openRunLink, type LinkRefusal } from "../core/run-link/open-run-link.ts";
import { makeRunLink } from "../core/run-link/run-link.ts";
import { judgeRun } from "../core/run-format/judge-run.ts";
import type { RunResult } from "../core/run/result.ts";
import type { Level } from "../core/level/level-schema.ts";
import type { Text } from "../ui/text.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import { setUpRun, type SongSetup } from "./song-setup.ts";

/** A run with its song, judged on this device: to be shown, watched, answered and handed on. */
export interface SharedRun {
  readonly setup: SongSetup;
  readonly run: Run;
  readonly result: RunResult;
}

export type OpenedRun =
  | { readonly ok: true; readonly value: SharedRun }
  | {
      readonly ok: false;
      readonly reason: LinkRefusal;
      /** Name of the level, where the link got so far. */
      readonly level: string | null;
      readonly problems: readonly string[];
    };

export function levelIn(catalogue: readonly CatalogueEntry[], id: string): Parsed<Level> {
  const entry = catalogue.find((each) => each.id === id);
  return entry ? entry.level : { ok: false, problems: [{ place: id, says: "is no level of this build" }] };
}

/** Opens the payload of a link. */
export function openPayload(payload: string, catalogue: readonly CatalogueEntry[]): OpenedRun {
  let level: string | null = null;
  const refuse = (reason: LinkRefusal, problems: readonly Problem[]): OpenedRun => ({
    ok: false,
    reason,
    level,
    problems: problems.map(({ place, says }) => `${place} ${says}`.trim()),
  });
  const opened = openRunLink(payload, (id) => {
    level = id;
    return levelIn(catalogue, id);
  });
  if (!opened.ok) return refuse(opened.reason, opened.problems);
  const shared = shareRun(opened.run, opened.level);
  return shared.ok ? shared : refuse("chart", shared.problems);
}

/** Judges a run that was kept on this device, with its song. */
export function shareRun(run: Run, level: Level): Parsed<SharedRun> {
  const judged = judgeRun(run, level);
  if (!judged.ok) return judged;
  const setup = setUpRun(run, level);
  return setup.ok ? accepted({ setup: setup.value, run, result: judged.value.result }) : setup;
}

/** The payload of a run's link; `null` where it is too long for one. */
export const payloadFor = ({ run, setup }: SharedRun): string | null => makeRunLink(run, setup.chart);

/** What the players of a run are called: by their names, the simulated partner by its kind, else by their side. */
export function namesOfRun({ players, partner }: Run, text: Text): ForBoth<string> {
  const nameOf = (part: Part): string => {
    if (players[part].name !== "") return players[part].name;
    return partner?.part === part ? text.words.partner[partner.character] : text.players[part];
  };
  return { left: nameOf("left"), right: nameOf("right") };
}

/** What is worth saying of a run besides its score. */
export function factsOf({ run, setup }: SharedRun, text: Text): readonly string[] {
  const { flags, players, lineage } = run;
  const words = text.share.open;
  const { speedPercent } = setup.choice;
  const names = lineage.names.filter((name) => name !== "").join(", ");
  return [
    ...(flags.apart ? [words.apart(players.left.inputOffsetMs, players.right.inputOffsetMs)] : []),
    ...(lineage.answers > 0 ? [words.answers(lineage.answers, names)] : []),
    ...(speedPercent === 100 ? [] : [words.practice(text.percent(speedPercent / 100))]),
    ...(flags.paused ? [words.paused] : []),
  ];
}

/** Reasons to doubt that hands played it. */
export function doubtsOf({ run, setup, result }: SharedRun, text: Text): readonly string[] {
  const names = namesOfRun(run, text);
  return implausibleParts(run, setup.chart, result).map(({ part, why }) => text.share.open[why](names[part]));
}

/** The parts that can be played anew: those whose other half was played by a person. */
export const answerableParts = ({ run }: SharedRun): readonly Part[] =>
  PARTS.filter((part) => run.players[partnerOf(part)].device !== "partner");
