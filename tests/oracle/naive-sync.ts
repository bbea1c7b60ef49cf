import type { Chart, Link } from "../../src/core/chart/chart.ts";
import type { PressLog } from "../../src/core/run/press.ts";

/**
 * Sync as the rules say it, written a second time, plainly and slowly, straight from the sentences of
 * `docs/scoring.md`. It shares no code with the core: where the two differ, one of them is wrong.
 */
export function naiveSync(chart: Chart, log: PressLog): number {
  const { errors, strays } = naiveMatch(chart, log);
  let weighted = 0;
  let weights = 0;
  for (const link of chart.links) {
    weights += link.weight;
    weighted += link.weight * quality(chart, link, errors);
  }
  const whole = weights + strays;
  return whole === 0 ? 0 : Math.floor(weighted / whole);
}

/** For each note its error, or `undefined` where it was missed. */
export function naiveMatch(
  { notes }: Chart,
  log: PressLog,
): { errors: (number | undefined)[]; strays: number } {
  const errors: (number | undefined)[] = notes.map(() => undefined);
  const lastClaim = new Map<string, number>();
  let strays = 0;
  for (const press of log) {
    const drum = `${press.part} ${press.lane}`;
    if (press.atMs - (lastClaim.get(drum) ?? -Infinity) < 30) continue;
    const index = notes.findIndex(
      (note, i) =>
        `${note.part} ${note.lane}` === drum &&
        errors[i] === undefined &&
        Math.abs(press.atMs - note.noteMs) <= windowOf(notes, i),
    );
    if (index >= 0) {
      errors[index] = press.atMs - notes[index]!.noteMs;
      lastClaim.set(drum, press.atMs);
      continue;
    }
    const mine = notes.filter(({ part }) => part === press.part).map(({ noteMs }) => noteMs);
    if (press.atMs >= Math.min(...mine) - 1000 && press.atMs <= Math.max(...mine) + 1000) strays++;
  }
  return { errors, strays };
}

function windowOf(notes: Chart["notes"], index: number): number {
  const { part, lane, noteMs } = notes[index]!;
  const gaps = notes
    .filter((note, i) => i !== index && note.part === part && note.lane === lane)
    .map((note) => Math.abs(note.noteMs - noteMs));
  return Math.min(120, Math.floor((9 * Math.min(...gaps, 1e9)) / 20));
}

function quality(
  { notes }: Chart,
  { kind, left, right }: Link,
  errors: readonly (number | undefined)[],
): number {
  const heard = (side: readonly number[]): number[] => side.flatMap((note) => errors[note] ?? []);
  const [ls, rs] = [heard(left), heard(right)];
  if (ls.length === 0 || rs.length === 0) return 0;
  const d = Math.max(...ls.flatMap((l) => rs.map((r) => Math.abs(r - l))));
  const gap = Math.abs(notes[right[0]!]!.noteMs - notes[left[0]!]!.noteMs);
  const us =
    kind === "unison"
      ? 1000 * d
      : kind === "echo"
        ? 500 * d
        : Math.floor((1e6 * d) / (1000 + Math.min(1000, gap)));
  return Math.floor((curve(us) * (ls.length + rs.length)) / (left.length + right.length));
}

function curve(us: number): number {
  const table = [
    [0, 1000],
    [10_000, 1000],
    [20_000, 950],
    [40_000, 700],
    [80_000, 250],
    [120_000, 0],
  ];
  for (let i = 1; i < table.length; i++) {
    const [x0, y0] = table[i - 1]!;
    const [x1, y1] = table[i]!;
    if (us <= x1!) return Math.floor(y0! + ((y1! - y0!) * (us - x0!)) / (x1! - x0!));
  }
  return 0;
}
