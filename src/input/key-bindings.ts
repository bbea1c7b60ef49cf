import { LANES, PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";

/** For each drum the `KeyboardEvent.code` that strikes it. Plain data: this is what settings keep. */
export type KeyBindings = ForBoth<Readonly<Record<Lane, string>>>;

/** The drum of a key. */
export interface Drum {
  readonly part: Part;
  readonly lane: Lane;
}

/** Mirrored, all on one physical row, where keyboards seldom block each other; elbow room between two people. */
export const DEFAULT_BINDINGS: KeyBindings = {
  left: { hat: "KeyA", snare: "KeyS", kick: "KeyD", crash: "KeyF" },
  right: { crash: "KeyJ", kick: "KeyK", snare: "KeyL", hat: "Semicolon" },
};

/** Digits, letters, signs and the number block: keys that every system delivers down and up, one by one. */
const DRUM_CODE =
  /^(Key[A-Z]|Digit\d|Numpad(\d|Add|Subtract|Multiply|Divide|Decimal)|Semicolon|Quote|Backquote|Comma|Period|Slash|Backslash|BracketLeft|BracketRight|Minus|Equal|IntlBackslash)$/;

/** Holding it starts a run again. */
export const RESTART_CODE = "KeyR";

export type BindingsResult =
  | { readonly ok: true; readonly bindings: KeyBindings }
  | { readonly ok: false; readonly problems: readonly BindingProblem[] };

/**
 * What is wrong with the key of one drum: there is none, it may not be a drum (modifiers, space, arrows, R, keys that
 * some keyboards lack), or another drum has it already.
 */
export interface BindingProblem extends Drum {
  readonly kind: "absent" | "not-allowed" | "taken";
}

/** Whether a key may be a drum. */
export const mayBeDrum = (code: string): boolean => DRUM_CODE.test(code) && code !== RESTART_CODE;

/** Reads bindings from anywhere; every problem at once. */
export function parseBindings(input: unknown): BindingsResult {
  const seen = new Set<string>();
  const problems: BindingProblem[] = [];
  const keysOf = (part: Part): Record<Lane, string> => {
    const entries = LANES.map((lane) => {
      const code = fieldOf(fieldOf(input, part), lane);
      const kind = problemWith(code, seen);
      if (kind !== null) problems.push({ part, lane, kind });
      seen.add(String(code));
      return [lane, String(code)] as const;
    });
    return Object.fromEntries(entries) as Record<Lane, string>;
  };
  const bindings = { left: keysOf("left"), right: keysOf("right") };
  return problems.length === 0 ? { ok: true, bindings } : { ok: false, problems };
}

/** The drums by their keys. */
export function drumsByCode(bindings: KeyBindings): ReadonlyMap<string, Drum> {
  const drums = PARTS.flatMap((part) => LANES.map((lane) => [bindings[part][lane], { part, lane }] as const));
  // A drum without a key has an empty code, and so have the events of some remote controls and input methods.
  return new Map(drums.filter(([code]) => code !== ""));
}

/** `bindings` with one drum on another key; the drum that had that key gets the old one in exchange. */
export function rebind(bindings: KeyBindings, drum: Drum, code: string): KeyBindings {
  const old = bindings[drum.part][drum.lane];
  const other = drumsByCode(bindings).get(code);
  const moved = other === undefined ? bindings : withKey(bindings, other, old);
  return withKey(moved, drum, code);
}

const withKey = (bindings: KeyBindings, { part, lane }: Drum, code: string): KeyBindings => ({
  ...bindings,
  [part]: { ...bindings[part], [lane]: code },
});

function problemWith(code: unknown, seen: ReadonlySet<string>): BindingProblem["kind"] | null {
  if (typeof code !== "string") return "absent";
  if (!mayBeDrum(code)) return "not-allowed";
  return seen.has(code) ? "taken" : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
