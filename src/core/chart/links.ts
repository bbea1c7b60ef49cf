import type { Link, LinkKind } from "./chart.ts";
import type { Moment } from "./moments.ts";

/** A hand-over answers within this many milliseconds, at full speed. */
const HAND_OVER_MS = 1000;

/** A link with the time of both its moments, which is what links are ordered by. */
interface TimedLink {
  readonly link: Link;
  readonly laterMs: number;
  readonly earlierMs: number;
}

/** The order in which links of one later moment stand. */
const KIND_ORDER: Readonly<Record<LinkKind, number>> = { unison: 0, "hand-over": 1, echo: 2 };

/** The call and the answer of one echo, moment by moment; of equal length. */
export interface EchoPhrases {
  readonly call: readonly Moment[];
  readonly answer: readonly Moment[];
}

/**
 * The links of a chart, ordered as {@link Chart.links} says.
 *
 * @param moments in order of time, left before right.
 * @param echoes what the arrangement authored.
 */
export function linksOf(moments: readonly Moment[], echoes: readonly EchoPhrases[]): readonly Link[] {
  const echoLinks = echoes.flatMap(({ call, answer }) =>
    answer.map((moment, j) => makeLink("echo", call[j] as Moment, moment)),
  );
  return [...unisonsAndHandOvers(moments), ...echoLinks].toSorted(byLaterMoment).map(({ link }) => link);
}

/**
 * Walks the moments once. A moment is in a unison when the other part has one at the same time; those two stand next
 * to each other. A moment hands over to the first answer within a second and to no other.
 */
function unisonsAndHandOvers(moments: readonly Moment[]): readonly TimedLink[] {
  const links: TimedLink[] = [];
  const free: { left: Moment | null; right: Moment | null } = { left: null, right: null };
  for (const [index, moment] of moments.entries()) {
    const partner = moment.part === "left" ? "right" : "left";
    if (isUnison(moment, moments[index + 1])) continue;
    const before = moments[index - 1];
    if (before && isUnison(before, moment)) {
      links.push(makeLink("unison", before, moment));
      free.left = null;
      free.right = null;
      continue;
    }
    const call = free[partner];
    if (call && moment.atMs - call.atMs <= HAND_OVER_MS) {
      links.push(makeLink("hand-over", call, moment));
      free[partner] = null;
    }
    free[moment.part] = moment;
  }
  return links;
}

const isUnison = (a: Moment, b: Moment | undefined): boolean => a.atMs === b?.atMs && a.part !== b.part;

function makeLink(kind: LinkKind, earlier: Moment, later: Moment): TimedLink {
  const [left, right] = earlier.part === "left" ? [earlier, later] : [later, earlier];
  const link: Link = { kind, weight: kind === "unison" ? 2 : 1, left: left.notes, right: right.notes };
  return { link, laterMs: later.atMs, earlierMs: earlier.atMs };
}

function byLaterMoment(a: TimedLink, b: TimedLink): number {
  return (
    a.laterMs - b.laterMs || KIND_ORDER[a.link.kind] - KIND_ORDER[b.link.kind] || a.earlierMs - b.earlierMs
  );
}
