import type { PageMs } from "../../core/time.ts";
import { eventTime } from "../event-time.ts";
import { createMidiGuard } from "./midi-guard.ts";
import { parseNoteOn, type MidiNote } from "./midi-message.ts";

export interface MidiOptions {
  /** `performance.now()`. */
  readonly now: () => PageMs;
  readonly onHit: (note: MidiNote) => void;
  /** A kit came or went. */
  readonly onChange: (lost: boolean) => void;
}

/** Electronic drums that are being listened to. */
export interface Midi {
  /** What the connected kits call themselves, in order. */
  names(): readonly string[];
  stop(): void;
}

/** Listens to all MIDI inputs until it is stopped. Strokes have the time stamps of the MIDI driver. */
export function listenToMidi(access: MIDIAccess, options: MidiOptions): Midi {
  const guard = createMidiGuard();
  const connected = (): readonly MIDIInput[] =>
    [...access.inputs.values()].filter(({ state }) => state === "connected");
  const onHit = (note: MidiNote): void => {
    if (guard.isHit(note)) options.onHit(note);
  };
  let undo: readonly (() => void)[] = [];
  const stopListening = (): void => {
    for (const stop of undo) stop();
  };
  const listen = (): void => {
    stopListening();
    undo = connected().map((input, kit) => listenToKit(input, kit, options.now, onHit));
  };
  let count = connected().length;
  const onStateChange = (): void => {
    const before = count;
    listen();
    count = connected().length;
    if (count !== before) options.onChange(count < before);
  };
  access.addEventListener("statechange", onStateChange);
  listen();
  return {
    names: () => connected().map(({ name }) => name ?? ""),
    stop() {
      access.removeEventListener("statechange", onStateChange);
      stopListening();
    },
  };
}

/** Several parts of a page may listen to one input, so none takes its only handler. */
function listenToKit(
  input: MIDIInput,
  kit: number,
  now: MidiOptions["now"],
  onHit: MidiOptions["onHit"],
): () => void {
  const onMessage = ({ data, timeStamp }: MIDIMessageEvent): void => {
    const parsed = data && parseNoteOn(data);
    if (parsed) onHit({ ...parsed, kit, at: eventTime(timeStamp, now()) });
  };
  input.addEventListener("midimessage", onMessage);
  void input.open();
  return () => input.removeEventListener("midimessage", onMessage);
}
