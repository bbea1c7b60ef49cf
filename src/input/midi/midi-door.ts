/**
 * Why there is no MIDI: the browser has none, it was not allowed, or nobody has been asked yet and now is not the time.
 */
export type MidiRefusal = "missing" | "denied" | "unasked";

/** The part of the browser that gives MIDI. */
export type MidiBrowser = Partial<Pick<Navigator, "requestMIDIAccess" | "permissions">>;

/** The browser's MIDI for a whole visit. */
export interface MidiDoor {
  /**
   * @param mayAsk whether the browser may put its question to the players: only where they have just asked for MIDI.
   * Without, whoever has not answered yet is left alone.
   */
  open(mayAsk: boolean): Promise<MIDIAccess | MidiRefusal>;
}

/** Asks for MIDI once a visit at most, however many songs are played. A refusal stands until MIDI is asked for anew. */
export function createMidiDoor(browser: MidiBrowser): MidiDoor {
  let known: MIDIAccess | MidiRefusal | null = null;
  let asking: Promise<MIDIAccess | MidiRefusal> | null = null;
  const askOnce = async (): Promise<MIDIAccess | MidiRefusal> => {
    known = await request(browser);
    asking = null;
    return known;
  };
  const ask = (): Promise<MIDIAccess | MidiRefusal> => (asking ??= askOnce());
  return {
    async open(mayAsk) {
      if (asking !== null) return asking;
      if (known !== null && (typeof known !== "string" || !mayAsk)) return known;
      if (mayAsk) return ask();
      const state = await permissionOf(browser);
      if (state === "prompt") return "unasked";
      return state === "denied" ? "denied" : ask();
    },
  };
}

async function request(browser: MidiBrowser): Promise<MIDIAccess | MidiRefusal> {
  if (browser.requestMIDIAccess === undefined) return "missing";
  try {
    return await browser.requestMIDIAccess({ sysex: false });
  } catch {
    return "denied";
  }
}

/** `null` where the browser does not tell. */
async function permissionOf({ permissions }: MidiBrowser): Promise<PermissionState | null> {
  try {
    const status = await permissions?.query({ name: "midi" });
    return status?.state ?? null;
  } catch {
    return null;
  }
}
