import type { Chart, Link, LinkKind } from "../../core/chart/chart.ts";
import type { LinkOutcome } from "../../core/run/result.ts";
import type { SongSection } from "../song-section.ts";

/** Where the picture ends, up and down: a bigger asynchrony sits on the edge. */
export const EDGE_MS = 100;

/** The edges of one, tight, together and loose, both ways. */
export const BAND_EDGES_MS = [80, 40, 20, 10] as const;

/** All times are song time in milliseconds. */
export interface AsynchronyPicture {
  readonly sections: readonly SectionBand[];
  /** In order of time. */
  readonly points: readonly LinkPoint[];
  /** Links with a side not heard: they have a place in the song, and no asynchrony. */
  readonly unheard: readonly UnheardMark[];
}

export interface SectionBand {
  readonly section: SongSection;
  readonly fromMs: number;
  readonly toMs: number;
  /** Mean of its asynchronies; `null` without a heard link. */
  readonly meanMs: number | null;
}

export interface LinkPoint {
  readonly atMs: number;
  /** Held to the edge of the picture. */
  readonly dMs: number;
  readonly kind: LinkKind;
}

export interface UnheardMark {
  readonly atMs: number;
  readonly kind: LinkKind;
}

/** One section in numbers. */
export interface SectionSummary {
  readonly section: SongSection;
  readonly links: number;
  readonly heard: number;
  /** Mean of right minus left error; positive when the left player was ahead. `null` without a heard link. */
  readonly meanMs: number | null;
}

interface TimedLink extends LinkOutcome {
  readonly kind: LinkKind;
  readonly atMs: number;
}

/** A bigger asynchrony than the picture shows sits on its edge. */
const held = (dMs: number): number => Math.max(-EDGE_MS, Math.min(EDGE_MS, dMs));

/** The time of a link: of its later moment. */
function timeOf(chart: Chart, link: Link): number {
  return Math.max(...[...link.left, ...link.right].map((note) => chart.notes[note]?.noteMs ?? 0));
}

function timedLinks(chart: Chart, outcomes: readonly LinkOutcome[]): readonly TimedLink[] {
  return chart.links.flatMap((link, index) => {
    const outcome = outcomes[index];
    return outcome === undefined ? [] : [{ ...outcome, kind: link.kind, atMs: timeOf(chart, link) }];
  });
}

/** Each section with its end and the links in it. */
function bySection(
  links: readonly TimedLink[],
  sections: readonly SongSection[],
  lengthMs: number,
): readonly { readonly section: SongSection; readonly toMs: number; readonly links: readonly TimedLink[] }[] {
  return sections.map((section, index) => {
    const toMs = sections[index + 1]?.fromMs ?? lengthMs;
    const isLast = index === sections.length - 1;
    const inside = links.filter(
      ({ atMs }) => (index === 0 || atMs >= section.fromMs) && (isLast || atMs < toMs),
    );
    return { section, toMs, links: inside };
  });
}

function meanOf(links: readonly TimedLink[]): number | null {
  const gaps = links.flatMap(({ dMs }) => (dMs === null ? [] : [dMs]));
  return gaps.length === 0 ? null : gaps.reduce((sum, dMs) => sum + dMs, 0) / gaps.length;
}

/**
 * The asynchrony of every link over the song.
 *
 * @param outcomes one for each link of the chart, in its order.
 * @param sections in order, the first one reaching back to the start of the track.
 */
export function layOutAsynchrony(
  chart: Chart,
  outcomes: readonly LinkOutcome[],
  sections: readonly SongSection[],
  lengthMs: number,
): AsynchronyPicture {
  const links = timedLinks(chart, outcomes).toSorted((a, b) => a.atMs - b.atMs);
  return {
    sections: bySection(links, sections, lengthMs).map(({ section, toMs, links: inside }, index) => ({
      section,
      fromMs: index === 0 ? 0 : section.fromMs,
      toMs,
      meanMs: meanOf(inside),
    })),
    points: links.flatMap(({ atMs, dMs, kind }) => (dMs === null ? [] : [{ atMs, dMs: held(dMs), kind }])),
    unheard: links.flatMap(({ atMs, dMs, kind }) => (dMs === null ? [{ atMs, kind }] : [])),
  };
}

/** The same picture in numbers, for a table. */
export function summarizeSections(
  chart: Chart,
  outcomes: readonly LinkOutcome[],
  sections: readonly SongSection[],
  lengthMs: number,
): readonly SectionSummary[] {
  return bySection(timedLinks(chart, outcomes), sections, lengthMs).map(({ section, links }) => ({
    section,
    links: links.length,
    heard: links.filter(({ dMs }) => dMs !== null).length,
    meanMs: meanOf(links),
  }));
}
