import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PARTS } from "../../core/drums.ts";
import type { Gamepads } from "../../input/gamepad/gamepads.ts";
import { commandOfButton } from "../../input/gamepad/pad-commands.ts";
import { drumOfButton, padButtonName, padKindOf } from "../../input/gamepad/pad-map.ts";
import type { DeviceSettings } from "../../persistence/device-settings.ts";
import { learn, sharedPads, type LastStroke, type Latest, type PadsParts } from "./pads-parts.ts";
import { useKits } from "./use-kits.ts";

/** Gamepads and drum kits while they are looked at: what is connected, what is struck, and what is learned by it. */
export function usePads(parts: PadsParts) {
  const latest = useRef(parts);
  latest.current = parts;
  return { pads: useGamepads(parts, latest), midi: useKits(parts, latest) };
}

function useGamepads({ devices, source, pads, onChange }: PadsParts, latest: Latest) {
  const [connected, setConnected] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastStroke | null>(null);
  const watched = useRef<Gamepads | null>(null);
  useLayoutEffect(() => {
    const gamepads = source.watch({
      onChange: () => setConnected(gamepads.names()),
      onHit(hit) {
        const present = latest.current;
        const kinds = gamepads.names().map(padKindOf);
        // It pauses songs, so it is no drum; here it ends the waiting.
        if (commandOfButton(kinds[hit.pad] ?? "pad", hit.button) === "start") return;
        const drum = present.pads.picked ?? drumOfButton(present.devices.pads, kinds, PARTS, hit);
        setLast({ drum, force: null, place: null });
        learn(present, "pads", padButtonName(hit));
      },
    });
    watched.current = gamepads;
    setConnected(gamepads.names());
    return () => gamepads.stop();
  }, []);
  // The button that picked a drum is not the one that it is taught.
  useLayoutEffect(() => watched.current?.forget(), [pads.picked]);
  const set = (change: Partial<DeviceSettings["pads"]>): void =>
    onChange({ pads: { ...devices.pads, ...change } });
  return {
    connected,
    last,
    ...pads,
    ...sharedPads(devices.pads, set),
    single: devices.pads.single,
    onSingle: (single: DeviceSettings["pads"]["single"]) => set({ single }),
  };
}
