/** A list that counts how often one of its items is read. */
export interface Counted<T> {
  readonly list: readonly T[];
  readonly reads: () => number;
}

export function counted<T>(items: readonly T[]): Counted<T> {
  let reads = 0;
  const list = new Proxy(items, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { list, reads: () => reads };
}

/** Methods that walk a list and ask a function about its items. */
const WALKS = [
  "sort",
  "toSorted",
  "map",
  "flatMap",
  "filter",
  "forEach",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "some",
  "every",
  "reduce",
] as const;

type Ask = (...given: readonly unknown[]) => unknown;

/** How many items of any list were asked about while `work` was done. */
export function countAsked(work: () => void): number {
  let asked = 0;
  const methods = Array.prototype as unknown as Record<string, (ask: Ask, ...rest: unknown[]) => unknown>;
  const originals = WALKS.map((name) => [name, methods[name]!] as const);
  for (const [name, original] of originals) {
    methods[name] = function (this: unknown, ask: Ask, ...rest: unknown[]): unknown {
      const counting: Ask = (...given) => {
        asked++;
        return ask(...given);
      };
      return original.call(this, counting, ...rest);
    };
  }
  try {
    work();
  } finally {
    for (const [name, original] of originals) methods[name] = original;
  }
  return asked;
}
