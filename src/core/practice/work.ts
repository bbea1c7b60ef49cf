import type { Chart, Link, LinkKind } from "../chart/chart.ts";
import { LANES, PARTS, type Lane, type Part } from "../drums.ts";
import type { Figure, SectionName } from "../level/level-schema.ts";
import { JUDGEMENT_POINTS } from "../run/judgement.ts";
import type { RunResult } from "../run/result.ts";
import { spreadOf } from "./spread.ts";
import type { BarSpan, MsSpan } from "./span.ts";

/** How a handful of notes was struck. */
export interface Struck {
  readonly notes: number;
  readonly hits: number;
  /** Mean error in milliseconds; negative is early. `null` without a hit. */
  readonly meanMs: number | null;
  /** Population SD of the errors in milliseconds; `null` below two hits. */
  readonly spreadMs: number | null;
}

/** The hand that leads (keeps time on the hat), the other one, and the foot. */
export type Limb = "lead" | "other" | "foot";

/** A stretch of the run, how it was struck and how together it was. */
export interface StretchWork {
  readonly struck: Struck;
  /** Mean quality of its links, 0 to 1000; `null` without links. */
  readonly sync: number | null;
  /** What it was worth, 0 to 1000: mean of sync and of the notes' points. */
  readonly worth: number;
}

export interface SectionWork extends StretchWork, BarSpan {
  readonly name: SectionName;
}

export interface FigureWork extends StretchWork {
  readonly figure: Figure;
}

/** What a run says about where to practise. */
export interface Work {
  readonly sections: readonly SectionWork[];
  readonly figures: readonly FigureWork[];
  readonly lanes: readonly { readonly part: Part; readonly lane: Lane; readonly struck: Struck }[];
  readonly limbs: readonly { readonly part: Part; readonly limb: Limb; readonly struck: Struck }[];
  readonly links: readonly { readonly kind: LinkKind; readonly count: number; readonly sync: number }[];
  /** The section that was worth least; `null` where there is nothing to better. */
  readonly weakest: SectionWork | null;
}

/** A run and what is known of its song. All times at the speed of the run. */
export interface PlayedRun {
  readonly chart: Chart;
  readonly result: RunResult;
  /** The parts that people played. */
  readonly people: readonly Part[];
  readonly sections: readonly (BarSpan & MsSpan & { readonly name: SectionName })[];
  readonly figures: readonly (MsSpan & { readonly figure: Figure })[];
  /** By which limb the drummer on stage strikes a note. */
  readonly limbOf: (note: number) => Limb;
}

/** Fewer notes than this say nothing about a section. */
const FEWEST = 4;
/** What is worth as much as this needs no practice. */
const GOOD_ENOUGH = 980;

export function findWork(run: PlayedRun): Work {
  const sections = run.sections.map((section) => ({ ...section, ...stretchWork(run, [section]) }));
  const figures = [...new Set(run.figures.map(({ figure }) => figure))].map((figure) => ({
    figure,
    ...stretchWork(
      run,
      run.figures.filter((span) => span.figure === figure),
    ),
  }));
  const mine = notesWhere(run, () => true);
  return {
    sections: sections.filter(hasNotes),
    figures: figures.filter(hasNotes),
    lanes: lanesOf(run, mine),
    limbs: limbsOf(run, mine),
    links: linksOf(run),
    weakest: weakestOf(sections),
  };
}

const hasNotes = ({ struck }: StretchWork): boolean => struck.notes > 0;

function weakestOf(sections: readonly SectionWork[]): SectionWork | null {
  const [weakest] = sections
    .filter(({ struck, worth }) => struck.notes >= FEWEST && worth < GOOD_ENOUGH)
    .toSorted((a, b) => a.worth - b.worth);
  return weakest ?? null;
}

/** Indices of people's notes. */
function notesWhere({ chart, people }: PlayedRun, holds: (atMs: number) => boolean): readonly number[] {
  return chart.notes.flatMap(({ part, noteMs }, index) =>
    people.includes(part) && holds(noteMs) ? [index] : [],
  );
}

function stretchWork(run: PlayedRun, spans: readonly MsSpan[]): StretchWork {
  const inside = (atMs: number): boolean => spans.some(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs);
  const notes = notesWhere(run, inside);
  const links = run.chart.links.flatMap((link, index) =>
    inside(laterMs(run.chart, link)) ? [run.result.links[index]?.quality ?? 0] : [],
  );
  const sync = links.length === 0 ? null : meanOf(links);
  const points = notes.length === 0 ? 0 : meanOf(notes.map((note) => pointsOf(run, note)));
  return { struck: struckOf(run, notes), sync, worth: sync === null ? points : meanOf([sync, points]) };
}

function pointsOf({ result }: PlayedRun, note: number): number {
  const outcome = result.notes[note];
  return outcome?.kind === "hit" ? JUDGEMENT_POINTS[outcome.judgement] : 0;
}

const laterMs = ({ notes }: Chart, { left, right }: Link): number =>
  Math.max(notes[left[0] ?? -1]?.noteMs ?? 0, notes[right[0] ?? -1]?.noteMs ?? 0);

const meanOf = (values: readonly number[]): number =>
  Math.floor(values.reduce((a, b) => a + b, 0) / values.length);

function struckOf({ result }: PlayedRun, notes: readonly number[]): Struck {
  const errors = notes.flatMap((note) => {
    const outcome = result.notes[note];
    return outcome?.kind === "hit" ? [outcome.errorMs] : [];
  });
  const { meanMs, spreadMs } = spreadOf(errors);
  return { notes: notes.length, hits: errors.length, meanMs, spreadMs };
}

function lanesOf(run: PlayedRun, mine: readonly number[]): Work["lanes"] {
  return run.people.flatMap((part) =>
    LANES.flatMap((lane) => {
      const notes = mine.filter((note) => {
        const { part: of, lane: on } = run.chart.notes[note]!;
        return of === part && on === lane;
      });
      return notes.length === 0 ? [] : [{ part, lane, struck: struckOf(run, notes) }];
    }),
  );
}

function limbsOf(run: PlayedRun, mine: readonly number[]): Work["limbs"] {
  return PARTS.flatMap((part) =>
    (["lead", "other", "foot"] as const).flatMap((limb) => {
      const notes = mine.filter((note) => run.chart.notes[note]?.part === part && run.limbOf(note) === limb);
      return notes.length === 0 ? [] : [{ part, limb, struck: struckOf(run, notes) }];
    }),
  );
}

function linksOf({ chart, result }: PlayedRun): Work["links"] {
  return (["unison", "hand-over", "echo"] as const).flatMap((kind) => {
    const qualities = chart.links.flatMap((link, index) =>
      link.kind === kind ? [result.links[index]?.quality ?? 0] : [],
    );
    return qualities.length === 0 ? [] : [{ kind, count: qualities.length, sync: meanOf(qualities) }];
  });
}
