import type { BitReader, BitWriter } from "./bits.ts";

/** How one kind of value is written as bits and read back. A reader that meets nonsense says so and goes on. */
export interface Field<T> {
  readonly write: (out: BitWriter, value: T) => void;
  readonly read: (bits: BitReader) => T;
}

/** A whole number from `from` to `from + 2^count − 1` in `count` bits. */
export const fixed = (count: number, from = 0): Field<number> => ({
  write: (out, value) => out.bits(value - from, count),
  read: (bits) => bits.bits(count) + from,
});

/** The longest that the beginning of a {@link growing} number may be. */
const MOST_DOUBLINGS = 24;

/**
 * A whole number from 0 on that grows by its size, Exp-Golomb of order `k` (Teuhola 1978): `n` zeros, a one, and
 * `n + k` bits; numbers below 2^k take `k + 1` bits.
 */
export const growing = (k: number): Field<number> => ({
  write(out, value) {
    const shifted = value + 2 ** k;
    const length = 32 - Math.clz32(shifted);
    out.bits(0, length - 1 - k);
    out.bits(shifted, length);
  },
  read(bits) {
    let zeros = 0;
    while (bits.bits(1) === 0) {
      if (bits.failed || ++zeros > MOST_DOUBLINGS - k) {
        bits.fail();
        return 0;
      }
    }
    return (1 << (zeros + k)) + bits.bits(zeros + k) - (1 << k);
  },
});

/** A whole number of either sign, small ones short: 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 … */
export const signed = (k: number): Field<number> => ({
  write: (out, value) => growing(k).write(out, zigzag(value)),
  read: (bits) => unzigzag(growing(k).read(bits)),
});

export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
export const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

export const flag: Field<boolean> = {
  write: (out, value) => out.bits(value ? 1 : 0, 1),
  read: (bits) => bits.bits(1) === 1,
};

/** One of a list by its place, in `count` bits. Lists may grow at their end and never change otherwise. */
export const oneOf = <const T>(options: readonly [T, ...T[]], count: number): Field<T> => ({
  write: (out, value) => out.bits(options.indexOf(value), count),
  read(bits) {
    const option = options[bits.bits(count)];
    if (option === undefined) bits.fail();
    return option ?? options[0];
  },
});

/** A bit that says whether there is one, then the value. */
export const nullable = <T>(field: Field<T>): Field<T | null> => ({
  write(out, value) {
    flag.write(out, value !== null);
    if (value !== null) field.write(out, value);
  },
  read: (bits) => (flag.read(bits) ? field.read(bits) : null),
});

/** How many in `count` bits, then each. At most 2^count − 1, and never more than there are bits. */
export const list = <T>(field: Field<T>, count: number): Field<T[]> => ({
  write(out, values) {
    out.bits(values.length, count);
    for (const value of values) field.write(out, value);
  },
  read(bits) {
    const length = bits.bits(count);
    const values: T[] = [];
    while (values.length < length && !bits.failed) values.push(field.read(bits));
    return values;
  },
});

/** Each of its fields in the order in which they are written down here. */
export const record = <T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }): Field<T> => {
  const keys = Object.keys(fields) as (keyof T)[];
  return {
    write(out, value) {
      for (const key of keys) fields[key].write(out, value[key]);
    },
    read: (bits) => Object.fromEntries(keys.map((key) => [key, fields[key].read(bits)])) as T,
  };
};

/** The same bits for another type. */
export const mapped = <T, U>(field: Field<T>, to: (value: T) => U, from: (value: U) => T): Field<U> => ({
  write: (out, value) => field.write(out, from(value)),
  read: (bits) => to(field.read(bits)),
});
