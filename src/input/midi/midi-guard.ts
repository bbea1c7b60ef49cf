import type { MidiNote } from "./midi-message.ts";

/** The same pad again so soon is no hand: no drummer rolls faster on one pad. */
const RETRIGGER_MS = 20;
/** The head still swings for so long: a much weaker hit of the same pad is its echo. */
const SWING_MS = 60;
const SWING_SHARE = 0.5;
/** A hard hit shakes the rack for so long: a much weaker hit of another pad is that. */
const CROSS_TALK_MS = 12;
const CROSS_TALK_SHARE = 0.3;
/** A closing or opening hi-hat is no hit of its own: these are the hat's other notes. */
const PEDAL_NOTE = 44;

/** Tells hits from what a kit makes of them by itself. */
export interface MidiGuard {
  /** Whether somebody hit. Hits must come in order of time for each kit. */
  readonly isHit: (note: MidiNote) => boolean;
}

/** A guard for any number of kits, each on its own. */
export function createMidiGuard(): MidiGuard {
  const heard = new Map<string, MidiNote>();
  return {
    isHit(note) {
      const others = [...heard.values()].filter(({ kit }) => kit === note.kit);
      const false_ = others.some((before) =>
        before.note === note.note ? isEcho(before, note) : isCrossTalk(before, note),
      );
      if (!false_) heard.set(`${note.kit}:${note.note}`, note);
      return !false_;
    },
  };
}

function isEcho(before: MidiNote, note: MidiNote): boolean {
  const afterMs = note.at - before.at;
  return afterMs < RETRIGGER_MS || (afterMs < SWING_MS && note.velocity < before.velocity * SWING_SHARE);
}

function isCrossTalk(before: MidiNote, note: MidiNote): boolean {
  if (note.note === PEDAL_NOTE) return false;
  return note.at - before.at < CROSS_TALK_MS && note.velocity < before.velocity * CROSS_TALK_SHARE;
}
