import * as v from "valibot";
import type { Chart } from "../chart/chart.ts";
import type { Level } from "../level/level-schema.ts";
import type { Parsed, Problem } from "../problem.ts";
import { chartOfRun } from "../run-format/judge-run.ts";
import { isPressTime, runSchema, RUN_FORMAT, type Run } from "../run-format/run-schema.ts";
import { RULES_VERSION } from "../run/replay.ts";
import { schemaProblems } from "../schema-problems.ts";
import {
  LINK_END,
  LINK_VERSION,
  LONGEST_LINK,
  makeRunLink,
  readHead,
  unsealed,
  type ReadHead,
} from "./run-link.ts";

/**
 * Why a link was not opened. `cut`: its end is missing. `damaged`: something in it was changed. `version`: of another
 * version of the link. `rules`: judged by other rules. `level`: of a level that this build does not have. `chart`: of
 * another chart of it. `invalid`: its checksum is right, and yet no game writes it.
 */
export type LinkRefusal = "cut" | "damaged" | "version" | "rules" | "level" | "chart" | "invalid";

export type OpenedLink =
  | { readonly ok: true; readonly run: Run; readonly chart: Chart; readonly level: Level }
  | { readonly ok: false; readonly reason: LinkRefusal; readonly problems: readonly Problem[] };

const MOST_PROBLEMS = 5;

const headSchema = v.omit(runSchema, ["presses"]);

/** What precedes the payload in an address. */
export const LINK_FRAGMENT = "#r=";

/** The payload of a link within an address or a fragment; `null` where there is none. */
export function payloadOf(address: string): string | null {
  const at = address.indexOf(LINK_FRAGMENT);
  return at < 0 ? null : address.slice(at + LINK_FRAGMENT.length);
}

/**
 * Reads the payload of a link. Hostile until proven otherwise: its length is bounded before anything is made of it,
 * work is bounded by its length and the level's notes, and only what {@link makeRunLink} writes is accepted. Never throws.
 *
 * @param levelOf a level by its name; refuses the names that it does not know.
 */
export function openRunLink(payload: string, levelOf: (id: string) => Parsed<Level>): OpenedLink {
  if (payload.length > LONGEST_LINK) return refused("invalid", "is too long to be a run");
  if (!payload.startsWith(LINK_VERSION)) return refused(...foreign(payload));
  if (!payload.endsWith(LINK_END)) return refused("cut", "was cut: its end is missing");
  const bytes = unsealed(payload);
  if (!bytes) return refused("damaged", "is damaged: its checksum is another");
  const read = readHead(bytes);
  if (!read) return refused("invalid", "says nothing that a run can be");
  const { rules } = read.head;
  if (rules !== RULES_VERSION)
    return refused("rules", `was judged by rules ${rules}; this build judges by rules ${RULES_VERSION}`);
  const head = v.safeParse(headSchema, { format: RUN_FORMAT, ...read.head });
  if (!head.success)
    return { ok: false, reason: "invalid", problems: schemaProblems(head.issues).slice(0, MOST_PROBLEMS) };
  const opened = withPresses(head.output, read, levelOf);
  if (opened.ok && makeRunLink(opened.run, opened.chart) !== payload)
    return refused("invalid", "is not written as the game writes it");
  return opened;
}

function withPresses(
  head: Omit<Run, "presses">,
  { pressesOn }: ReadHead,
  levelOf: (id: string) => Parsed<Level>,
): OpenedLink {
  const level = levelOf(head.level);
  if (!level.ok) return { ...level, reason: "level" };
  const chart = chartOfRun(head, level.value);
  if (!chart.ok) return { ...chart, reason: "chart" };
  const presses = pressesOn(chart.value);
  if (!presses?.every(({ atMs }) => isPressTime(atMs)))
    return refused("invalid", "holds presses that can't be");
  return { ok: true, run: { ...head, presses }, chart: chart.value, level: level.value };
}

const VERSIONS = /^[0-9A-Za-z]/;

function foreign(payload: string): [LinkRefusal, string] {
  const version = payload.slice(0, 1);
  if (VERSIONS.test(version) && payload.endsWith(LINK_END))
    return ["version", `is of link version ${version}; this build reads version ${LINK_VERSION}`];
  return ["damaged", "does not begin as a link does"];
}

function refused(reason: LinkRefusal, says: string): OpenedLink {
  return { ok: false, reason, problems: [{ place: "", says }] };
}
