import type { Chart, LinkKind } from "../chart/chart.ts";
import type { PressLog } from "../run/press.ts";
import type { LinkOutcome, NoteOutcome, RunResult } from "../run/result.ts";

const COLUMNS = [
  "part",
  "lane",
  "noteMs",
  "pressMs",
  "errorMs",
  "judgement",
  "linkKind",
  "linkQuality",
  "dMs",
];

/** Which link a note's row tells, where the note ends several. */
const TOLD_FIRST: readonly LinkKind[] = ["unison", "hand-over", "echo"];

type Cell = string | number | null;

/**
 * All timings of a run as CSV: one row a note, in the chart's order, then one a stray. The link columns are filled on the
 * row of the link's later note (of a chord or a unison, the last in the chart's order).
 */
export function timingsCsv(chart: Chart, result: RunResult): string {
  const ending = linksByLaterNote(chart);
  const rows = chart.notes.map(({ part, lane, noteMs }, index): readonly Cell[] => [
    part,
    lane,
    noteMs,
    ...noteCells(noteMs, result.notes[index]),
    ...linkCells(chart, result.links, ending.get(index)),
  ]);
  return [COLUMNS, ...rows, ...strayRows(result.strayPresses)]
    .map((cells) => `${cells.map(cellText).join(",")}\r\n`)
    .join("");
}

const cellText = (cell: Cell): string => (cell === null ? "" : String(cell));

function noteCells(noteMs: number, outcome: NoteOutcome | undefined): readonly Cell[] {
  if (outcome?.kind !== "hit") return [null, null, "miss"];
  return [noteMs + outcome.errorMs, outcome.errorMs, outcome.judgement];
}

function linkCells(
  chart: Chart,
  outcomes: readonly LinkOutcome[],
  index: number | undefined,
): readonly Cell[] {
  const link = index === undefined ? undefined : chart.links[index];
  const outcome = index === undefined ? undefined : outcomes[index];
  return link && outcome ? [link.kind, outcome.quality, outcome.dMs] : [null, null, null];
}

const strayRows = (strays: PressLog): readonly (readonly Cell[])[] =>
  strays.map(({ part, lane, atMs }) => [part, lane, null, atMs, null, "stray", null, null, null]);

/** For each note that is the later note of a link: the index of the link to tell there. */
function linksByLaterNote({ links }: Chart): ReadonlyMap<number, number> {
  const byNote = new Map<number, number>();
  const order = [...links.entries()].toSorted(
    ([, a], [, b]) => TOLD_FIRST.indexOf(a.kind) - TOLD_FIRST.indexOf(b.kind),
  );
  for (const [index, { left, right }] of order) {
    const later = Math.max(left.at(-1) ?? 0, right.at(-1) ?? 0);
    if (!byNote.has(later)) byNote.set(later, index);
  }
  return byNote;
}
