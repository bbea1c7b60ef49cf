import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PARTS } from "../../core/drums.ts";
import type { MidiDoor, MidiRefusal } from "../../input/midi/midi-door.ts";
import { drumOfNote, midiNoteName } from "../../input/midi/midi-map.ts";
import type { MidiNote } from "../../input/midi/midi-message.ts";
import { listenToMidi, type Midi } from "../../input/midi/midi.ts";
import type { DeviceSettings } from "../../persistence/device-settings.ts";
import { learn, now, sharedPads, type Latest, type LastStroke, type PadsParts } from "./pads-parts.ts";

/** What is known of the kits while MIDI is on. The browser's question is put only when somebody turns it on here. */
function useConnectedKits(on: boolean, door: MidiDoor, latest: Latest) {
  const [connected, setConnected] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<MidiRefusal | null>(null);
  const [last, setLast] = useState<LastStroke | null>(null);
  const mayAsk = useRef(false);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (!on) return undefined;
    let opened: Midi | null = null;
    let closed = false;
    const onHit = (note: MidiNote): void => {
      const { midi, devices } = latest.current;
      const drum = midi.picked ?? drumOfNote(devices.midi, opened?.names().length ?? 1, PARTS, note);
      setLast({ drum, force: note.velocity / 127, place: note });
      learn(latest.current, "midi", midiNoteName(note));
    };
    const open = async (): Promise<void> => {
      const access = await door.open(mayAsk.current);
      if (closed) return;
      if (typeof access === "string") return setRefusal(access);
      opened = listenToMidi(access, { now, onHit, onChange: () => setConnected(opened?.names() ?? []) });
      setRefusal(null);
      setConnected(opened.names());
    };
    void open();
    return () => {
      closed = true;
      opened?.stop();
    };
  }, [on, tries]);
  const ask = (): void => {
    mayAsk.current = true;
    setTries((before) => before + 1);
  };
  return { connected, refusal, last, ask };
}

/** Drum kits while they are looked at. */
export function useKits({ devices, door, midi, onChange }: PadsParts, latest: Latest) {
  const { on, single, splitBy, splitNote, splitChannel } = devices.midi;
  const set = (change: Partial<DeviceSettings["midi"]>): void =>
    onChange({ midi: { ...devices.midi, ...change } });
  const { ask, ...kits } = useConnectedKits(on, door, latest);
  return {
    ...kits,
    ...midi,
    ...sharedPads(devices.midi, set),
    on,
    single,
    splitBy,
    splitNote,
    splitChannel,
    onAsk: ask,
    onOn: (turned: boolean) => {
      if (turned) ask();
      set({ on: turned });
    },
    onSingle: (whose: DeviceSettings["midi"]["single"]) => set({ single: whose }),
    onSplitBy: (by: DeviceSettings["midi"]["splitBy"]) => set({ splitBy: by }),
    onSplitNote: (note: number) => set({ splitNote: note }),
    onSplitChannel: (channel: number) => set({ splitChannel: channel }),
  };
}
