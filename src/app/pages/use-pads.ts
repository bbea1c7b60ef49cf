import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PARTS, type Lane, type Part } from "../../core/drums.ts";
import { pageMs, type PageMs } from "../../core/time.ts";
import { watchGamepads } from "../../input/gamepad/gamepads.ts";
import { drumOfButton, padButtonName, padKindOf } from "../../input/gamepad/pad-map.ts";
import { drumOfNote, midiNoteName } from "../../input/midi/midi-map.ts";
import type { MidiNote } from "../../input/midi/midi-message.ts";
import { listenToMidi, type Midi, type MidiRefusal } from "../../input/midi/midi.ts";
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

interface PadsParts {
  readonly devices: DeviceSettings;
  readonly pads: Waiting;
  readonly midi: Waiting;
  readonly onChange: (change: Partial<DeviceSettings>) => void;
}

/** What was last struck. */
interface LastStroke {
  readonly drum: Picked | null;
  readonly force: number | null;
}

/** Gamepads and drum kits while they are looked at: what is connected, what is struck, and what is learned by it. */
export function usePads(parts: PadsParts) {
  const latest = useRef(parts);
  latest.current = parts;
  return { pads: useGamepads(parts, latest), midi: useMidi(parts, latest) };
}

type Latest = { readonly current: PadsParts };

function useGamepads({ devices, pads, onChange }: PadsParts, latest: Latest) {
  const [connected, setConnected] = useState<readonly string[]>([]);
  const [last, setLast] = useState<LastStroke | null>(null);
  useLayoutEffect(() => {
    const gamepads = watchGamepads(window, {
      now,
      onChange: () => setConnected(gamepads.names()),
      onHit(hit) {
        const present = latest.current;
        const kinds = gamepads.names().map(padKindOf);
        const drum = present.pads.picked ?? drumOfButton(present.devices.pads, kinds, PARTS, hit);
        setLast({ drum, force: null });
        learn(present, "pads", padButtonName(hit));
      },
    });
    setConnected(gamepads.names());
    return () => gamepads.stop();
  }, []);
  const set = (change: Partial<DeviceSettings["pads"]>): void =>
    onChange({ pads: { ...devices.pads, ...change } });
  return {
    connected,
    last,
    ...pads,
    ...shared(devices.pads, set),
    single: devices.pads.single,
    onSingle: (single: DeviceSettings["pads"]["single"]) => set({ single }),
  };
}

/** What is known of the kits while MIDI is on. */
function useKits(on: boolean, latest: Latest) {
  const [connected, setConnected] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<MidiRefusal | null>(null);
  const [last, setLast] = useState<LastStroke | null>(null);
  useLayoutEffect(() => {
    if (!on) return undefined;
    let opened: Midi | null = null;
    let closed = false;
    const onHit = (note: MidiNote): void => {
      const { midi, devices } = latest.current;
      const drum = midi.picked ?? drumOfNote(devices.midi, opened?.names().length ?? 1, PARTS, note);
      setLast({ drum, force: note.velocity / 127 });
      learn(latest.current, "midi", midiNoteName(note));
    };
    const open = async (): Promise<void> => {
      const onChange = (): void => setConnected(opened?.names() ?? []);
      const result = await listenToMidi(navigator, { now, onChange, onHit });
      if (typeof result === "string") return setRefusal(result);
      if (closed) return result.stop();
      opened = result;
      setRefusal(null);
      setConnected(result.names());
    };
    void open();
    return () => {
      closed = true;
      opened?.stop();
    };
  }, [on]);
  return { connected, refusal, last };
}

function useMidi({ devices, midi, onChange }: PadsParts, latest: Latest) {
  const { on, single, splitNote } = devices.midi;
  const set = (change: Partial<DeviceSettings["midi"]>): void =>
    onChange({ midi: { ...devices.midi, ...change } });
  return {
    ...useKits(on, latest),
    ...midi,
    ...shared(devices.midi, set),
    on,
    single,
    splitNote,
    onOn: (turned: boolean) => set({ on: turned }),
    onSingle: (whose: DeviceSettings["midi"]["single"]) => set({ single: whose }),
    onSplitNote: (note: number) => set({ splitNote: note }),
  };
}

/** A waiting drum gets what was struck. */
function learn({ devices, onChange, ...waiting }: PadsParts, kind: "pads" | "midi", name: string): void {
  const { picked, onPick } = waiting[kind];
  if (!picked) return;
  onChange({ [kind]: { ...devices[kind], learned: { ...devices[kind].learned, [name]: picked } } });
  onPick(null);
}

type Learnable = Pick<DeviceSettings["pads"], "swapped" | "learned">;

function shared({ swapped, learned }: Learnable, set: (change: Partial<Learnable>) => void) {
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

const now = (): PageMs => pageMs(performance.now());
