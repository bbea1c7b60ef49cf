import { chordOf, isWithin, sameChord, type Chord } from "./chords.ts";
import { NO_FINDINGS, unsafe, verdictOn, type Findings } from "./findings.ts";
import {
  feedHold,
  holdOf,
  holdOutcome,
  isReleased,
  type Hold,
  type HoldOutcome,
  type KeyEvent,
} from "./hold.ts";
import { resolutionOf } from "../resolution.ts";

/** What a set of keys has to be able to do. */
export interface CheckPlan {
  /** All keys of the chart: held together, they may settle everything at once. */
  readonly keys: Chord;
  /** What the chart needs. */
  readonly chords: readonly Chord[];
  /** What it needs when it is thinned to three, and to two keys at a moment: asked only where the chart as it is fails. */
  readonly thinned: readonly (readonly Chord[])[];
}

/**
 * Where a check is: `hold` this chord; `again`, as some of it did not arrive; `release` all keys; `drum` freely, for the
 * timing; `done`.
 */
export type CheckStep = "hold" | "again" | "release" | "drum" | "done";

/** A check of a keyboard. A value. */
export interface Check {
  readonly plan: CheckPlan;
  readonly step: CheckStep;
  readonly hold: Hold;
  readonly findings: Findings;
  /** What the last attempt lacked, while it is tried again. */
  readonly lacked: Chord;
  /** Times of all key events so far. */
  readonly times: readonly number[];
  /** Keys struck in the drumming. */
  readonly drummed: number;
}

/** Keys that two people hold easily. */
const HANDFUL = 4;
/** Strokes after which the timing has been seen. */
export const DRUM_STROKES = 24;

export function startCheck(plan: CheckPlan): Check {
  const start: Check = {
    plan,
    step: "hold",
    hold: holdOf([]),
    findings: NO_FINDINGS,
    lacked: [],
    times: [],
    drummed: 0,
  };
  return nextChord(start);
}

/** How coarse the keyboard's times are, in milliseconds; `null` while that can't be told. */
export const checkedResolution = ({ times }: Check): number | null => resolutionOf(times);

/** Takes what a key did. */
export function feedCheck(check: Check, event: KeyEvent): Check {
  if (check.step === "done") return check;
  const times = [...check.times, event.at];
  if (check.step === "drum") {
    const drummed = check.drummed + (event.down ? 1 : 0);
    return { ...check, times, drummed, step: drummed >= DRUM_STROKES ? "done" : "drum" };
  }
  const hold = feedHold(check.hold, event);
  const fed = { ...check, times, hold };
  return check.step === "release" && isReleased(hold) ? afterRelease(fed) : fed;
}

/** Lets time pass: call it often. */
export function tickCheck(check: Check, nowMs: number): Check {
  if (check.step !== "hold" && check.step !== "again") return check;
  const outcome = holdOutcome(check.hold, nowMs);
  return outcome ? settle(check, outcome) : check;
}

/** Leaves the drumming out. */
export const skipDrumming = (check: Check): Check =>
  check.step === "drum" ? { ...check, step: "done" } : check;

/** A fail of what the chart needs has to repeat itself: a finger may have slipped. */
function settle(check: Check, outcome: HoldOutcome): Check {
  const { wanted } = check.hold;
  const { findings } = check;
  const release = { ...check, step: "release" as const, lacked: [] };
  if (outcome.kind === "sent")
    return { ...release, findings: { ...findings, sent: [...findings.sent, wanted] } };
  const lacked = outcome.kind === "dropped" ? outcome.missing : outcome.ghosts;
  const needed = [check.plan.chords, ...check.plan.thinned].flat().some((chord) => sameChord(chord, wanted));
  if (check.step === "hold" && needed) return { ...release, lacked };
  const kind = outcome.kind;
  return { ...release, findings: { ...findings, [kind]: [...findings[kind], wanted] } };
}

function afterRelease(check: Check): Check {
  const { wanted } = check.hold;
  if (check.lacked.length > 0) return { ...check, step: "again", hold: holdOf(wanted) };
  return nextChord(check);
}

function nextChord(check: Check): Check {
  const next = unknownChord(check);
  if (next) return { ...check, step: "hold", hold: holdOf(next), lacked: [] };
  return { ...check, step: "drum", hold: holdOf([]), lacked: [] };
}

/** The next keys to hold. Larger sets than the chart needs come first where they settle many pairs at once. */
function unknownChord({ plan, findings }: Check): Chord | undefined {
  // Thinned charts matter only where the fuller one has failed.
  for (const chords of [plan.chords, ...plan.thinned]) {
    const unknown = chords.filter((chord) => verdictOn(findings, chord) === "unknown");
    const [next] = unknown;
    if (next) return [plan.keys, handful(unknown)].find((set) => settles(set, unknown, findings)) ?? next;
    if (unsafe(findings, chords).length === 0) return undefined;
  }
  return undefined;
}

/** As many keys of unknown chords as two people hold easily. */
function handful(unknown: readonly Chord[]): Chord {
  let keys: Chord = [];
  for (const chord of unknown) {
    const more = chordOf([...keys, ...chord]);
    if (more.length <= HANDFUL) keys = more;
  }
  return keys;
}

/** Whether holding `set`, which has not been tried and is not known to fail, would settle several pairs at once. */
function settles(set: Chord, unknown: readonly Chord[], { sent, dropped, ghosted }: Findings): boolean {
  const tried = sent.some((each) => sameChord(each, set));
  const fails = [...dropped, ...ghosted].some((each) => isWithin(each, set));
  const pairsWithin =
    unknown.every((chord) => chord.length === 2) && unknown.some((chord) => isWithin(chord, set));
  return pairsWithin && unknown.length > 1 && !tried && !fails;
}
