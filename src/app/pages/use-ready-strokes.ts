import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MidiRefusal } from "../../input/midi/midi-door.ts";
import type { Desk } from "../desk.ts";
import { devicePartsOf } from "../device-parts.ts";
import { openDevices } from "../play/devices.ts";
import type { SongSetup } from "../song-setup.ts";

/**
 * Who strikes a gamepad or a drum kit is ready, as with a key.
 *
 * @returns why kits are not heard, where the players want them to be; else `null`.
 */
export function useReadyStrokes(desk: Desk, setup: SongSetup): MidiRefusal | null {
  const [refusal, setRefusal] = useState<MidiRefusal | null>(null);
  const sayReady = useRef(desk.sayReady);
  sayReady.current = desk.sayReady;
  useLayoutEffect(() => {
    // The keyboard is the page's here, and pads to touch come with the stage.
    const devices = openDevices(devicePartsOf(desk, setup, null), {
      onStroke: ({ part }) => sayReady.current(part),
      onLost: () => undefined,
      onRefused: setRefusal,
    });
    return () => devices.stop();
  }, [setup]);
  return refusal;
}
