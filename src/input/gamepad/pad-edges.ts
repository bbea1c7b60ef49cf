import { axisButton } from "./pad-map.ts";

/** The part of the API's `Gamepad` that is read. */
export interface PadReading {
  readonly buttons: readonly { readonly pressed: boolean; readonly value: number }[];
  readonly axes: readonly number[];
}

/** An axis is down beyond the first and up again below the second, so that it can't flutter between. */
const AXIS_DOWN = 0.7;
const AXIS_UP = 0.4;
/** A trigger that travels is down at half its way; browsers' own `pressed` may come much sooner. */
const BUTTON_DOWN = 0.5;

/**
 * The buttons that are down, axes among them.
 *
 * @param before those that were down in the reading before.
 */
export function buttonsDown(reading: PadReading, before: ReadonlySet<number>): ReadonlySet<number> {
  const down = new Set<number>();
  for (const [button, { pressed, value }] of reading.buttons.entries()) {
    // Buttons without travel may report only `pressed`.
    if (value > BUTTON_DOWN || (pressed && value === 0)) down.add(button);
  }
  for (const [axis, value] of reading.axes.entries()) {
    const end = axisButton(axis, value > 0);
    if (Math.abs(value) > (before.has(end) ? AXIS_UP : AXIS_DOWN)) down.add(end);
  }
  return down;
}

/** What went down between two readings; nothing in the first, where a button may have been held for long. */
export const newlyDown = (
  before: ReadonlySet<number> | undefined,
  now: ReadonlySet<number>,
): readonly number[] => (before === undefined ? [] : [...now].filter((button) => !before.has(button)));
