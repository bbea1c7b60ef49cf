import { type PageMs } from "../../core/time.ts";

/** A note of an electronic drum kit. */
export interface MidiNote {
  /** The kit it came from, counted from 0 among those connected. */
  readonly kit: number;
  /** 1 to 16, as kits print it. */
  readonly channel: number;
  /** 0 to 127. */
  readonly note: number;
  /** 1 to 127. */
  readonly velocity: number;
  readonly at: PageMs;
}

/** The note that a MIDI message begins; `null` for all others: notes that end, pedals, clocks, what is no message. */
export function parseNoteOn(data: ArrayLike<number>): Pick<MidiNote, "channel" | "note" | "velocity"> | null {
  const [status = 0, note = 0, velocity = 0] = Array.from({ length: 3 }, (_, index) => data[index]);
  const isNoteOn = data.length >= 3 && status >= 0x90 && status <= 0x9f;
  // By the MIDI specification a note that begins with no velocity is one that ends.
  if (!isNoteOn || velocity === 0 || note > 127 || velocity > 127) return null;
  return { channel: (status & 0x0f) + 1, note, velocity };
}
