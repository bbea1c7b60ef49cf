import type { Lane, Part } from "../../core/drums.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import type { GamepadSource } from "../../input/gamepad/gamepads.ts";
import type { MidiDoor } from "../../input/midi/midi-door.ts";
import type { DeviceSettings } from "../../persistence/device-settings.ts";

/** A drum that waits to be struck. */
export interface Picked {
  readonly part: Part;
  readonly lane: Lane;
}

interface Waiting {
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
}

export interface PadsParts {
  readonly devices: DeviceSettings;
  readonly source: GamepadSource;
  readonly door: MidiDoor;
  readonly pads: Waiting;
  readonly midi: Waiting;
  readonly onChange: (change: Partial<DeviceSettings>) => void;
}

/** What was last struck. */
export interface LastStroke {
  readonly drum: Picked | null;
  readonly force: number | null;
  /** Where a kit sent it from. */
  readonly place: { readonly channel: number; readonly note: number } | null;
}

export type Latest = { readonly current: PadsParts };

/** A waiting drum gets what was struck. */
export function learn(
  { devices, onChange, ...waiting }: PadsParts,
  kind: "pads" | "midi",
  name: string,
): void {
  const { picked, onPick } = waiting[kind];
  if (!picked) return;
  onChange({ [kind]: { ...devices[kind], learned: { ...devices[kind].learned, [name]: picked } } });
  onPick(null);
}

type Learnable = Pick<DeviceSettings["pads"], "swapped" | "learned">;

/** What gamepads and kits have in common. */
export function sharedPads({ swapped, learned }: Learnable, set: (change: Partial<Learnable>) => void) {
  const namesOf = ({ part, lane }: Picked): string[] =>
    Object.entries(learned)
      .filter(([, drum]) => drum.part === part && drum.lane === lane)
      .map(([name]) => name.split(":").at(-1) ?? name);
  return {
    swapped,
    learned: Object.keys(learned).length,
    shown: (drum: Picked) => namesOf(drum).join(" ") || "–",
    onSwap: (turned: boolean) => set({ swapped: turned }),
    onForget: () => set({ learned: {} }),
  };
}

export const now = (): PageMs => pageMs(performance.now());
