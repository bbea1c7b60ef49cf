import type { BitReader, BitWriter } from "./bits.ts";
import { fixed, growing, signed, unzigzag, zigzag } from "./fields.ts";
import { WIDEST_ERROR_MS, type PressColumn } from "./press-columns.ts";

/** More presses than this on one drum are refused before anything is made of them. */
const MOST_LOOSE = 100_000;
/** The earliest press that a run may have, in milliseconds of song time. */
const EARLIEST_MS = -60_000;

/** Error symbols: 0 is a note without a press; the others are errors about the column's middle, small ones first. */
const MOST_SYMBOL = 1 + zigzag(2 * WIDEST_ERROR_MS);
const ERROR_ORDERS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** At least six bits a loose press, so that no short link unfolds into a long log. */
const LOOSE_ORDERS = [5, 6, 7, 8, 9, 10, 11, 12] as const;

const middleField = signed(4);
const orderField = fixed(3);
const countField = growing(1);
const firstField = fixed(22, EARLIEST_MS);

/** Writes one drum's presses: how they lie about its notes, then those that lie elsewhere. */
export function writeColumn(
  out: BitWriter,
  { errors, looseMs }: Pick<PressColumn, "errors" | "looseMs">,
): void {
  if (errors.length > 0) writeErrors(out, errors);
  countField.write(out, looseMs.length);
  if (looseMs.length > 0) writeLoose(out, looseMs);
}

/**
 * Reads what {@link writeColumn} wrote.
 *
 * @param noteCount how many notes the drum has in the chart.
 */
export function readColumn(bits: BitReader, noteCount: number): Pick<PressColumn, "errors" | "looseMs"> {
  const errors = noteCount > 0 ? readErrors(bits, noteCount) : [];
  const count = countField.read(bits);
  if (count > MOST_LOOSE) bits.fail();
  return { errors, looseMs: count > 0 && !bits.failed ? readLoose(bits, count) : [] };
}

/** The errors lie about their median; the order is the one that takes the fewest bits, the smallest of equals. */
function writeErrors(out: BitWriter, errors: readonly (number | null)[]): void {
  const middle = lowerMedian(errors.filter((error) => error !== null));
  const symbols = errors.map((error) => (error === null ? 0 : 1 + zigzag(error - middle)));
  const order = shortest(ERROR_ORDERS, (k) =>
    symbols.reduce((sum, symbol) => sum + (symbol >>> k) + 1 + k, 0),
  );
  middleField.write(out, middle);
  orderField.write(out, order);
  for (const symbol of symbols) writeRice(out, symbol, order);
}

function readErrors(bits: BitReader, count: number): (number | null)[] {
  const middle = middleField.read(bits);
  const order = orderField.read(bits);
  const errors: (number | null)[] = [];
  while (errors.length < count && !bits.failed) {
    const symbol = readRice(bits, order);
    errors.push(symbol === 0 ? null : middle + unzigzag(symbol - 1));
  }
  return errors;
}

function writeLoose(out: BitWriter, times: readonly number[]): void {
  const steps = times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0));
  const order = shortest(LOOSE_ORDERS, (k) =>
    steps.reduce((sum, step) => sum + 2 * (31 - Math.clz32(step + (1 << k))) - k + 1, 0),
  );
  orderField.write(out, LOOSE_ORDERS.indexOf(order));
  firstField.write(out, times[0] ?? 0);
  const stepField = growing(order);
  for (const step of steps) stepField.write(out, step);
}

function readLoose(bits: BitReader, count: number): number[] {
  const stepField = growing(LOOSE_ORDERS[orderField.read(bits)] ?? 0);
  const times = [firstField.read(bits)];
  while (times.length < count && !bits.failed) times.push((times.at(-1) ?? 0) + stepField.read(bits));
  return times;
}

/** Rice's code of order `k` (Rice 1971): the number without its last `k` bits as that many ones and a zero, then those. */
function writeRice(out: BitWriter, value: number, k: number): void {
  for (let ones = value >>> k; ones > 0; ones--) out.bits(1, 1);
  out.bits(0, 1);
  out.bits(value, k);
}

function readRice(bits: BitReader, k: number): number {
  let ones = 0;
  while (bits.bits(1) === 1) {
    if (++ones > MOST_SYMBOL >>> k) {
      bits.fail();
      return 0;
    }
  }
  return (ones << k) | bits.bits(k);
}

function shortest<T extends number>(orders: readonly [T, ...T[]], lengthFor: (order: T) => number): T {
  const lengths = orders.map(lengthFor);
  return orders[lengths.indexOf(Math.min(...lengths))] ?? orders[0];
}

/** Of an even number the smaller of the two in the middle; 0 of none. */
function lowerMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >>> 1] ?? 0;
}
