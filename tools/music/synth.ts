import { existsSync, readFileSync } from "node:fs";

import { type BasicSoundBank, SoundBankLoader, SpessaSynthProcessor } from "spessasynth_core";

import type { Note } from "./groove.ts";
import { SAMPLE_RATE, samplesOf, silence, type Stereo } from "./stereo.ts";

const DEBIAN_SOUND_FONT = "/usr/share/sounds/sf3/MuseScore_General_Full.sf3";
const DRUM_CHANNEL = 9;
const VOLUME = 7;
/** Notes start on their own sample; between them the synth runs in pieces of at most this many. */
const PIECE_SAMPLES = 128;

/** An opened sound font. */
export type SoundFont = BasicSoundBank;

interface Command {
  readonly at: number;
  readonly run: (synth: SpessaSynthProcessor) => void;
}

/** Opens the General MIDI sound font named by `SOUND_FONT`, or Debian's MuseScore_General. */
export function openSoundFont(): SoundFont {
  const path = process.env["SOUND_FONT"] ?? DEBIAN_SOUND_FONT;
  if (!existsSync(path)) {
    throw new Error(
      `There is no sound font at ${path}. Install the Debian package musescore-general-soundfont, ` +
        "or put the path of MuseScore_General in the environment variable SOUND_FONT.",
    );
  }
  const file = readFileSync(path);
  return SoundBankLoader.fromArrayBuffer(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
  );
}

/** Plays the notes with a General MIDI program (0 to 127), dry and in the middle. */
export function playProgram(
  font: SoundFont,
  program: number,
  notes: readonly Note[],
  samples: number,
): Promise<Stereo> {
  return render(font, 0, program, notes, samples);
}

/** Plays one drum of a General MIDI kit (0 standard, 16 power, 25 electronic), `velocity` 0 to 1. */
export function playDrum(
  font: SoundFont,
  kit: number,
  key: number,
  velocity: number,
  samples: number,
): Promise<Stereo> {
  const note = { atSec: 0, durationSec: samples / SAMPLE_RATE, pitch: key, velocity };
  return render(font, DRUM_CHANNEL, kit, [note], samples);
}

async function render(
  font: SoundFont,
  channel: number,
  program: number,
  notes: readonly Note[],
  samples: number,
): Promise<Stereo> {
  const synth = new SpessaSynthProcessor(SAMPLE_RATE, { effectsEnabled: false, eventsEnabled: false });
  synth.soundBankManager.addSoundBank(font, "main");
  await synth.processorInitialized;
  synth.programChange(channel, program);
  synth.controllerChange(channel, VOLUME, 112);
  return runCommands(synth, commandsFor(channel, notes), samples);
}

function commandsFor(channel: number, notes: readonly Note[]): readonly Command[] {
  const offs = notes.map((note) => ({
    at: samplesOf(note.atSec + note.durationSec),
    run: (synth: SpessaSynthProcessor) => {
      synth.noteOff(channel, note.pitch);
    },
  }));
  const ons = notes.map((note) => ({
    at: samplesOf(note.atSec),
    run: (synth: SpessaSynthProcessor) => {
      synth.noteOn(channel, note.pitch, Math.max(1, Math.round(note.velocity * 127)));
    },
  }));
  return [...offs, ...ons].toSorted((a, b) => a.at - b.at);
}

function runCommands(synth: SpessaSynthProcessor, commands: readonly Command[], samples: number): Stereo {
  const sound = silence(samples);
  let position = 0;
  let next = 0;
  while (position < samples) {
    for (let due = commands[next]; due !== undefined && due.at <= position; due = commands[++next]) {
      due.run(synth);
    }
    const end = Math.min(samples, position + PIECE_SAMPLES, commands[next]?.at ?? samples);
    synth.process(sound.left, sound.right, position, end - position);
    position = end;
  }
  return sound;
}
