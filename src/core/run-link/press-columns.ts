import type { Chart } from "../chart/chart.ts";
import { DRUM_COUNT, drumIndex, LANES, PARTS, type Part } from "../drums.ts";
import { comparePresses, type Press, type PressLog } from "../run/press.ts";
import { songMs } from "../time.ts";

/**
 * The presses of one drum beside the notes it has. Which press a note gets is fixed here and not by the rules of judging,
 * so that a link stays readable when those change.
 */
export interface PressColumn {
  readonly part: Part;
  /** One for each note of the drum: its press minus note, in milliseconds; `null` without one. */
  readonly errors: readonly (number | null)[];
  /** All other presses, in order of time. */
  readonly looseMs: readonly number[];
}

/** No press is further than this from the note it is written with, in milliseconds. */
export const WIDEST_ERROR_MS = 120;

/** The notes of each drum in order of time, by {@link drumIndex}. */
export function noteColumns({ notes }: Chart): readonly (readonly number[])[] {
  return byDrum(notes, ({ noteMs }) => noteMs);
}

/** The presses of each drum, laid beside its notes: one column a drum, by {@link drumIndex}. */
export function pressColumns(notes: readonly (readonly number[])[], log: PressLog): readonly PressColumn[] {
  return byDrum(log, ({ atMs }) => atMs).map((times, drum) => ({
    part: drum < LANES.length ? "left" : "right",
    ...pressColumn(notes[drum] ?? [], times),
  }));
}

/** The log that {@link pressColumns} laid out. */
export function logOfColumns(
  notes: readonly (readonly number[])[],
  columns: readonly PressColumn[],
): Press[] {
  const presses = columns.flatMap(({ errors, looseMs }, drum) => {
    const part = PARTS[drum < LANES.length ? 0 : 1];
    const lane = LANES[drum % LANES.length] as Press["lane"];
    const struck = errors.flatMap((error, note) =>
      error === null ? [] : [(notes[drum]?.[note] ?? 0) + error],
    );
    return [...struck, ...looseMs].map((atMs): Press => ({ part, lane, atMs: songMs(atMs) }));
  });
  return presses.toSorted(comparePresses);
}

function byDrum<T extends Pick<Press, "part" | "lane">>(
  list: readonly T[],
  timeOf: (item: T) => number,
): number[][] {
  const drums = Array.from({ length: DRUM_COUNT }, (): number[] => []);
  for (const item of list) drums[drumIndex(item.part, item.lane)]!.push(timeOf(item));
  return drums;
}

/** A note takes the first press in its reach; two reaches of one drum never touch. */
function pressColumn(notes: readonly number[], times: readonly number[]): Omit<PressColumn, "part"> {
  const errors: (number | null)[] = notes.map(() => null);
  const looseMs: number[] = [];
  let note = 0;
  for (const atMs of times) {
    while (note < notes.length && endOfReach(notes, note) < atMs) note++;
    const errorMs = atMs - (notes[note] ?? Infinity);
    const within = note < notes.length && errorMs >= -reachMs(notes, note) && errors[note] === null;
    if (within) errors[note] = errorMs;
    else looseMs.push(atMs);
  }
  return { errors, looseMs };
}

const endOfReach = (notes: readonly number[], note: number): number =>
  (notes[note] ?? 0) + reachMs(notes, note);

/** Just under half of the way to the nearest note, at most {@link WIDEST_ERROR_MS}. */
function reachMs(notes: readonly number[], note: number): number {
  const here = notes[note] ?? 0;
  const gap = Math.min(here - (notes[note - 1] ?? -Infinity), (notes[note + 1] ?? Infinity) - here);
  return Math.min(WIDEST_ERROR_MS, Math.floor((gap - 1) / 2));
}
