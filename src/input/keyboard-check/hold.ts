import type { Chord } from "./chords.ts";

/** A key that went down or up, at a page time in milliseconds. */
export interface KeyEvent {
  readonly code: string;
  readonly down: boolean;
  readonly at: number;
}

/** An attempt at holding a chord. A value. */
export interface Hold {
  readonly wanted: Chord;
  /** When each key that is down went down. */
  readonly down: ReadonlyMap<string, number>;
  /** Keys that came with others of which they are the ghosts. */
  readonly ghosts: Chord;
  readonly lastAt: number;
}

export type HoldOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "dropped"; readonly missing: Chord }
  | { readonly kind: "ghosted"; readonly ghosts: Chord };

/** A ghost comes in the same look at the keys, or the next, as the key that called it. */
const GHOST_MS = 17;
/** A ghost needs three keys at the corners of a rectangle. */
const FEWEST_FOR_GHOST = 3;
/** All there: so long until no ghost will come any more. */
const SETTLED_MS = 80;
/** Some there: people have put down their fingers by now, and what is missing was dropped. */
const GIVEN_UP_MS = 1500;
/** One key alone is somebody who is about to begin. */
const FEWEST_HELD = 2;

export const holdOf = (wanted: Chord): Hold => ({ wanted, down: new Map(), ghosts: [], lastAt: 0 });

/** Takes what a key did. */
export function feedHold(hold: Hold, { code, down, at }: KeyEvent): Hold {
  const keys = new Map(hold.down);
  if (!down) {
    keys.delete(code);
    return { ...hold, down: keys, lastAt: at };
  }
  if (keys.has(code)) return hold;
  keys.set(code, at);
  const next = { ...hold, down: keys, lastAt: at };
  return { ...next, ghosts: ghostsIn(next) };
}

/** A key that nobody wanted, and that came together with a wanted one while enough of those were down. */
function ghostsIn({ wanted, down, ghosts }: Hold): Chord {
  const held = wanted.filter((code) => down.has(code));
  if (held.length < FEWEST_FOR_GHOST) return ghosts;
  const came = [...down].filter(
    ([code, at]) =>
      !wanted.includes(code) && held.some((each) => Math.abs((down.get(each) ?? 0) - at) <= GHOST_MS),
  );
  return [...new Set([...ghosts, ...came.map(([code]) => code)])];
}

/** What the attempt has come to at a page time; `null` while it is not over. */
export function holdOutcome({ wanted, down, ghosts, lastAt }: Hold, nowMs: number): HoldOutcome | null {
  const missing = wanted.filter((code) => !down.has(code));
  const restedMs = nowMs - lastAt;
  if (missing.length === 0) {
    if (restedMs < SETTLED_MS) return null;
    return ghosts.length > 0 ? { kind: "ghosted", ghosts } : { kind: "sent" };
  }
  const held = wanted.length - missing.length;
  return held >= FEWEST_HELD && restedMs >= GIVEN_UP_MS ? { kind: "dropped", missing } : null;
}

/** No wanted key is down. */
export const isReleased = ({ wanted, down }: Hold): boolean => !wanted.some((code) => down.has(code));
