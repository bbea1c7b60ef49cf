import { PARTS, type Part } from "../core/drums.ts";
import type { DeviceSettings } from "../persistence/device-settings.ts";
import { bindingsOf, type Desk } from "./desk.ts";
import type { DeviceParts } from "./play/devices.ts";
import { peopleOf, type SongSetup } from "./song-setup.ts";

/** Everything that can be struck in a show, as it is set. Pads to touch need a place. */
export function devicePartsOf(
  { settings, text, media }: Desk,
  setup: SongSetup,
  place: HTMLElement | null,
): DeviceParts {
  const { devices, inputOffsetMs } = settings;
  const { lanes } = setup;
  return {
    bindings: bindingsOf(settings, lanes),
    settings: devices,
    midi: media.midi,
    pads: media.pads,
    inputOffsetMs,
    people: peopleOf(setup),
    words: text.devices,
    touch:
      place && wantsTouch(devices.touch.pads) ? { place, lanes, names: text.words.lane, near: null } : null,
  };
}

/** Whether the screen may lie flat between the players of a song: two people, who touch it. */
export const mayLieFlat = ({ settings }: Desk, setup: SongSetup): boolean =>
  peopleOf(setup).length === PARTS.length && wantsTouch(settings.devices.touch.pads);

/** Who sits at the lower edge of a screen that lies flat between the players; `null` where both sit before it. */
export function nearSeatOf(desk: Desk, setup: SongSetup): Part | null {
  const { table, near } = desk.settings.devices.touch;
  return table && mayLieFlat(desk, setup) ? near : null;
}

/** Whether to lay pads on the screen: the player's choice, or else whether fingers are what mostly points. */
function wantsTouch(choice: DeviceSettings["touch"]["pads"]): boolean {
  return choice === "auto" ? matchMedia("(pointer: coarse)").matches : choice === "on";
}
