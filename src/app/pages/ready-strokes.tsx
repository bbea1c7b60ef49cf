import { useLayoutEffect, useRef } from "preact/hooks";
import type { Desk } from "../desk.ts";
import { devicePartsOf } from "../device-parts.ts";
import { openDevices } from "../play/devices.ts";
import type { SongSetup } from "../song-setup.ts";

/** Who strikes a gamepad or a drum kit is ready, as with a key. Shows nothing. */
export function ReadyStrokes({ desk, setup }: { readonly desk: Desk; readonly setup: SongSetup }): null {
  const sayReady = useRef(desk.sayReady);
  sayReady.current = desk.sayReady;
  useLayoutEffect(() => {
    // The keyboard is the page's here, and pads to touch come with the stage.
    const devices = openDevices(devicePartsOf(desk, setup, null), {
      onStroke: ({ part }) => sayReady.current(part),
      onLost: () => undefined,
    });
    return () => devices.stop();
  }, [setup]);
  return null;
}
