import type { Lane, Part } from "../../core/drums.ts";
import type { Drum } from "../key-bindings.ts";
import type { MidiNote } from "./midi-message.ts";

/** Whose kits are which, and what was learned by hitting. */
export interface MidiChoices {
  /** Whose a single kit is; `split`: what lies below the split is the left player's, the rest the right player's. */
  readonly single: Part | "split";
  readonly splitBy: "note" | "channel";
  /** With two kits, the first is the right player's. */
  readonly swapped: boolean;
  readonly splitNote: number;
  /** 1 to 16, as kits print it. */
  readonly splitChannel: number;
  /** `kit:channel:note` to drum; goes before the table. */
  readonly learned: Readonly<Record<string, Drum>>;
}

/**
 * General MIDI percussion (MMA, General MIDI 1, 1991), and the edge notes that kits add. Four lanes hold them all:
 * cymbals are the crash, floor toms the kick, other toms the snare.
 */
const LANE_NOTES: Readonly<Record<Lane, readonly number[]>> = {
  kick: [35, 36, 41, 43],
  snare: [37, 38, 39, 40, 45, 47, 48, 50],
  hat: [22, 26, 42, 44, 46, 54],
  crash: [49, 51, 52, 53, 55, 57, 59],
};

const LANE_OF_NOTE: Readonly<Record<number, Lane>> = Object.fromEntries(
  Object.entries(LANE_NOTES).flatMap(([lane, notes]) => notes.map((note) => [note, lane as Lane])),
);

/** The drums of a small pad controller that is split, where notes mean nothing: upward from the lowest. */
const IN_TURN: readonly Lane[] = ["kick", "snare", "hat", "crash"];

type Place = Pick<MidiNote, "kit" | "channel" | "note">;

/** The name by which a learned note is kept. */
export const midiNoteName = ({ kit, channel, note }: Place): string => `${kit}:${channel}:${note}`;

/**
 * The drum of a note; `null` when it has none.
 *
 * @param kits how many are connected.
 * @param people the parts that people play: a person alone has every kit.
 */
export function drumOfNote(
  choices: MidiChoices,
  kits: number,
  people: readonly Part[],
  place: Place,
): Drum | null {
  const name = midiNoteName(place);
  const learned = Object.hasOwn(choices.learned, name) ? choices.learned[name] : undefined;
  const drum = learned ?? tableDrum(choices, kits, people, place);
  const [alone] = people;
  return drum && people.length === 1 && alone ? { ...drum, part: alone } : drum;
}

function tableDrum(choices: MidiChoices, kits: number, people: readonly Part[], place: Place): Drum | null {
  const { kit, note } = place;
  const split = kits < 2 && people.length === 2 && choices.single === "split";
  if (split) return splitDrum(choices, place);
  const lane = LANE_OF_NOTE[note];
  return lane === undefined ? null : { part: ownerOf(choices, kits, kit), lane };
}

/** Notes mean what they always mean where channels tell the players apart; where notes do, they are taken in turn. */
function splitDrum(choices: MidiChoices, { channel, note }: Place): Drum {
  if (choices.splitBy === "channel") {
    const part = channel < choices.splitChannel ? "left" : "right";
    return { part, lane: LANE_OF_NOTE[note] ?? laneInTurn(note) };
  }
  const part = note < choices.splitNote ? "left" : "right";
  return { part, lane: laneInTurn(note - choices.splitNote) };
}

function laneInTurn(step: number): Lane {
  const { length } = IN_TURN;
  return IN_TURN[((step % length) + length) % length] ?? "kick";
}

function ownerOf({ single, swapped }: MidiChoices, kits: number, kit: number): Part {
  if (kits < 2) return single === "right" ? "right" : "left";
  return (kit % 2 === 0) === swapped ? "right" : "left";
}
