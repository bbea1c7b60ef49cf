/**
 * Whether a value from outside holds more than `most` values, itself and all that is in it counted. Goes no further than
 * that, and never deeper than a loop goes: a list in a list in a list is no danger.
 */
export function isLargerThan(value: unknown, most: number): boolean {
  const left: unknown[] = [value];
  for (let count = 1; left.length > 0; count++) {
    if (count + left.length - 1 > most) return true;
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    const inside = Object.values(next);
    if (count + left.length + inside.length > most) return true;
    left.push(...inside);
  }
  return false;
}
