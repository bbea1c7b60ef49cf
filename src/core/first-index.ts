/**
 * The first index, from 0, for which `holds` is true; `length` when there is none. Binary search.
 *
 * @param holds once true, true for every index after.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
