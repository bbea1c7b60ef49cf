/** Whole numbers one after the other as bits, the most significant first. */
export interface BitWriter {
  /** @param count 0 to 32. @param value from 0 to 2^count − 1. */
  bits(value: number, count: number): void;
  /** What was written, filled up to whole bytes with zeros. */
  bytes(): Uint8Array;
}

/** Reads what a {@link BitWriter} wrote. Never throws: what is not there reads as zeros and is told by `failed`. */
export interface BitReader {
  /** @param count 0 to 32. */
  bits(count: number): number;
  /** Says that what was read can't be. */
  fail(): void;
  /** More was asked for than there is, or somebody said {@link fail}. */
  readonly failed: boolean;
}

export function createBitWriter(): BitWriter {
  const whole: number[] = [];
  let open = 0;
  let free = 8;
  const bits = (value: number, count: number): void => {
    for (let left = count; left > 0;) {
      const taken = Math.min(left, free);
      left -= taken;
      free -= taken;
      open |= ((value >>> left) & (0xff >>> (8 - taken))) << free;
      if (free === 0) {
        whole.push(open);
        open = 0;
        free = 8;
      }
    }
  };
  return { bits, bytes: () => Uint8Array.from(free === 8 ? whole : [...whole, open]) };
}

export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  let failed = false;
  const end = bytes.length * 8;
  return {
    bits(count) {
      if (at + count > end) {
        failed = true;
        at = end;
        return 0;
      }
      let value = 0;
      for (let left = count; left > 0;) {
        const taken = Math.min(left, 8 - (at & 7));
        const piece = ((bytes[at >>> 3] as number) >>> (8 - (at & 7) - taken)) & (0xff >>> (8 - taken));
        value = ((value << taken) | piece) >>> 0;
        at += taken;
        left -= taken;
      }
      return value;
    },
    fail() {
      failed = true;
    },
    get failed() {
      return failed;
    },
  };
}
