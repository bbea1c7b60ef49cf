import { LANES, type ForBoth, type Lane } from "../core/drums.ts";
import {
  DEFAULT_BINDINGS,
  drumsByCode,
  parseBindings,
  rebind,
  type Drum,
  type KeyBindings,
} from "../input/key-bindings.ts";
import { bindingsFor, type BindingsByLanes } from "../input/key-presets.ts";
import type { Settings } from "../persistence/settings.ts";

/** For how many drums keys are. */
export type LaneCount = keyof BindingsByLanes;

/** The drums of so many lanes, as levels have them. */
export const LANES_OF: Readonly<Record<LaneCount, readonly Lane[]>> = {
  two: ["snare", "kick"],
  three: ["hat", "snare", "kick"],
  four: LANES,
};

const parsed = (bindings: unknown): KeyBindings | null => {
  const result = parseBindings(bindings);
  return result.ok ? result.bindings : null;
};

/** All keys of the players; the default ones where what was kept is no good. */
export function allBindings({ bindings, devices }: Pick<Settings, "bindings" | "devices">): BindingsByLanes {
  const { two, three } = devices.fewerKeys;
  return { four: parsed(bindings) ?? DEFAULT_BINDINGS, three: parsed(three), two: parsed(two) };
}

/** The keys of a chart with these lanes. */
export const bindingsIn = (
  settings: Pick<Settings, "bindings" | "devices">,
  lanes: ForBoth<readonly Lane[]>,
) => bindingsFor(allBindings(settings), lanes);

/** The keys for so many drums, as they are edited. */
export const keysFor = (settings: Settings, count: LaneCount): KeyBindings => {
  const all = allBindings(settings);
  return all[count] ?? all.four;
};

/** The change of settings that gives so many drums these keys; `null` puts them back. */
export function withKeys(
  { devices }: Settings,
  count: LaneCount,
  keys: KeyBindings | null,
): Partial<Settings> {
  if (count === "four") return { bindings: keys };
  return { devices: { ...devices, fewerKeys: { ...devices.fewerKeys, [count]: keys } } };
}

/** The change of settings that moves a drum to a key, and the drum that had it. */
export function moveDrum(settings: Settings, count: LaneCount, drum: Drum, code: string) {
  const keys = keysFor(settings, count);
  const before = drumsByCode(keys).get(code);
  const moved = before !== undefined && (before.part !== drum.part || before.lane !== drum.lane);
  return { change: withKeys(settings, count, rebind(keys, drum, code)), swapped: moved ? before : null };
}

/** Keys that both players want when they play with different numbers of drums. */
export function conflictsOf(settings: Settings): readonly string[] {
  const all = allBindings(settings);
  const codesOf = (part: "left" | "right"): ReadonlySet<string> =>
    new Set(
      (["two", "three", "four"] as const).flatMap((count) =>
        LANES_OF[count].map((lane) => (all[count] ?? all.four)[part][lane]),
      ),
    );
  const right = codesOf("right");
  return [...codesOf("left")].filter((code) => right.has(code));
}
