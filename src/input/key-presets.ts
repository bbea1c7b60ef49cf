import { LANES, PARTS, type ForBoth, type Lane } from "../core/drums.ts";
import { DEFAULT_BINDINGS, type KeyBindings } from "./key-bindings.ts";

/** Sets of keys to choose from. */
export const PRESETS = ["spread", "close", "left-handed", "one-handed", "numpad", "lower", "digits"] as const;
export type Preset = (typeof PRESETS)[number];

/** All but two lie on one physical row, where keyboards seldom block each other. */
const KEYS: Readonly<Record<Preset, KeyBindings>> = {
  spread: DEFAULT_BINDINGS,
  // Both pairs of hands in the middle of the board.
  close: {
    left: { hat: "KeyS", snare: "KeyD", kick: "KeyF", crash: "KeyG" },
    right: { crash: "KeyH", kick: "KeyJ", snare: "KeyK", hat: "KeyL" },
  },
  // As left-handed drummers set up: the hat on the other side.
  "left-handed": {
    left: { crash: "KeyA", kick: "KeyS", snare: "KeyD", hat: "KeyF" },
    right: { hat: "KeyJ", snare: "KeyK", kick: "KeyL", crash: "Semicolon" },
  },
  // Two keys below and two above, under the fingers of one hand.
  "one-handed": {
    left: { hat: "KeyW", snare: "KeyS", kick: "KeyD", crash: "KeyE" },
    right: { crash: "KeyI", kick: "KeyK", snare: "KeyL", hat: "KeyO" },
  },
  numpad: {
    left: { hat: "KeyA", snare: "KeyS", kick: "KeyD", crash: "KeyF" },
    right: { crash: "Numpad4", kick: "Numpad5", snare: "Numpad6", hat: "NumpadAdd" },
  },
  lower: {
    left: { hat: "KeyZ", snare: "KeyX", kick: "KeyC", crash: "KeyV" },
    right: { crash: "KeyN", kick: "KeyM", snare: "Comma", hat: "Period" },
  },
  digits: {
    left: { hat: "Digit1", snare: "Digit2", kick: "Digit3", crash: "Digit4" },
    right: { crash: "Digit7", kick: "Digit8", snare: "Digit9", hat: "Digit0" },
  },
};

export const presetKeys = (preset: Preset): KeyBindings => KEYS[preset];

/** Which preset the keys are; `null` for keys of the players' own choice. */
export function presetOf(bindings: KeyBindings): Preset | null {
  return PRESETS.find((preset) => sameKeys(KEYS[preset], bindings)) ?? null;
}

const sameKeys = (a: KeyBindings, b: KeyBindings): boolean =>
  PARTS.every((part) => LANES.every((lane) => a[part][lane] === b[part][lane]));

/** The keys for two, three and four lanes; `null`: the same as with four. */
export interface BindingsByLanes {
  readonly four: KeyBindings;
  readonly three: KeyBindings | null;
  readonly two: KeyBindings | null;
}

/** A key of no keyboard: for drums that are not played. */
const NO_KEY = "";

/**
 * The keys of a chart in which each player may have another number of lanes. Drums that are not used have no key.
 * Where the two players' sets for their numbers of lanes collide, both play with the keys for four.
 */
export function bindingsFor(all: BindingsByLanes, lanes: ForBoth<readonly Lane[]>): KeyBindings {
  const ownSet = (part: keyof typeof lanes): KeyBindings => setFor(all, lanes[part].length);
  const mixed = { left: ownSet("left").left, right: ownSet("right").right };
  const used = PARTS.flatMap((part) => lanes[part].map((lane) => mixed[part][lane]));
  const chosen = new Set(used).size === used.length ? mixed : all.four;
  const only = (part: keyof typeof lanes): Readonly<Record<Lane, string>> =>
    Object.fromEntries(
      LANES.map((lane) => [lane, lanes[part].includes(lane) ? chosen[part][lane] : NO_KEY]),
    ) as Record<Lane, string>;
  return { left: only("left"), right: only("right") };
}

function setFor({ four, three, two }: BindingsByLanes, count: number): KeyBindings {
  if (count <= 2) return two ?? four;
  return count === 3 ? (three ?? four) : four;
}
