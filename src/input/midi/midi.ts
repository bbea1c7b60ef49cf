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

/** Why there is no MIDI: the browser has none, or it was not allowed. */
export type MidiRefusal = "missing" | "denied";

/**
 * Listens to all MIDI inputs. The browser asks the player for permission the first time. Strokes have the time stamps
 * of the MIDI driver.
 */
export async function listenToMidi(
  browser: Partial<Pick<Navigator, "requestMIDIAccess">>,
  options: MidiOptions,
): Promise<Midi | MidiRefusal> {
  if (browser.requestMIDIAccess === undefined) return "missing";
  try {
    return listenToInputs(await browser.requestMIDIAccess({ sysex: false }), options);
  } catch {
    return "denied";
  }
}

function listenToInputs(access: MIDIAccess, options: MidiOptions): Midi {
  const guard = createMidiGuard();
  const connected = (): readonly MIDIInput[] =>
    [...access.inputs.values()].filter(({ state }) => state === "connected");
  const listen = (): void => {
    for (const [kit, input] of connected().entries()) {
      input.onmidimessage = ({ data, timeStamp }) => {
        const parsed = data && parseNoteOn(data);
        if (!parsed) return;
        const note = { ...parsed, kit, at: eventTime(timeStamp, options.now()) };
        if (guard.isHit(note)) options.onHit(note);
      };
    }
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
      for (const input of access.inputs.values()) input.onmidimessage = null;
    },
  };
}
