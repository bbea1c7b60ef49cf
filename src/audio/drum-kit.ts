import { PARTS, type ForBoth, type Lane, type Part } from "../core/drums.ts";
import type { AudioSec } from "../core/time.ts";
import type { AudioOutput } from "./audio-output.ts";
import type { Loaded } from "./result.ts";
import { createScheduledSources } from "./scheduled-sources.ts";
import { playSampleAt, type SampleSheet } from "./sample-sheet.ts";
import { loadSpriteHowl, type SpriteHowl } from "./sprite-howl.ts";

/** Each drummer sounds a little from their own side. */
const PAN: ForBoth<number> = { left: -0.22, right: 0.22 };

/** How loud drums are, 0 to 1. */
export interface DrumVolumes {
  /** Those that somebody strikes now. */
  readonly struck: number;
  /** Those that are scheduled: a partner's, recorded ones, and all of a run that is watched. */
  readonly scheduled: number;
}

/** Both drummers' drums. */
export interface DrumKit {
  /** A drum is struck now; sounds in the next block that is rendered. @param loudness 0 to 1, and 1 when left out. */
  strike(part: Part, lane: Lane, accent: boolean, loudness?: number): void;
  /** A drum will be struck, exact to the sample: the partner's strokes. */
  strikeAt(part: Part, lane: Lane, accent: boolean, at: AudioSec): void;
  /** Takes back the strokes that are still to come: for a pause. */
  cancel(): void;
  setVolumes(volumes: DrumVolumes): void;
  /** How loud one drummer's scheduled strokes are within theirs, 0 to 1: a partner who plays softly. */
  setScheduledVolume(part: Part, volume: number): void;
  unload(): void;
}

/** A kit from a sheet with a sound for each lane, and one named `…-accent` for each. */
export async function loadDrumKit(
  output: Pick<AudioOutput, "context" | "buses">,
  sheet: SampleSheet,
): Promise<Loaded<DrumKit>> {
  // One after the other: the second finds in Howler's cache what the first has decoded.
  const left = await loadSpriteHowl(output, sheet, PAN.left);
  if (!left.ok) return left;
  const right = await loadSpriteHowl(output, sheet, PAN.right);
  if (!right.ok) return right;
  return { ok: true, value: kitOf(output, sheet, { left: left.value, right: right.value }) };
}

function kitOf(
  { context, buses }: Pick<AudioOutput, "context" | "buses">,
  sheet: SampleSheet,
  howls: ForBoth<SpriteHowl>,
): DrumKit {
  const volume = context.createGain();
  volume.connect(buses.howler);
  const scheduled = createScheduledSources();
  const sides = { left: panned(context, volume, PAN.left), right: panned(context, volume, PAN.right) };
  return {
    strike: (part, lane, accent, loudness) => howls[part].strike(soundOf(lane, accent), loudness),
    strikeAt(part, lane, accent, at) {
      const source = playSampleAt(context, sides[part], sheet, soundOf(lane, accent), at);
      if (source !== null) scheduled.add(source);
    },
    cancel: () => scheduled.cancel(),
    setScheduledVolume: (part, level) => void (sides[part].gain.value = level),
    setVolumes({ struck, scheduled: level }) {
      volume.gain.value = level;
      for (const part of PARTS) howls[part].setVolume(struck);
    },
    unload() {
      volume.disconnect();
      for (const part of PARTS) howls[part].unload();
    },
  };
}

const soundOf = (lane: Lane, accent: boolean): string => (accent ? `${lane}-accent` : lane);

function panned(context: BaseAudioContext, into: AudioNode, pan: number): GainNode {
  const panner = context.createStereoPanner();
  panner.pan.value = pan;
  panner.connect(into);
  const gain = context.createGain();
  gain.connect(panner);
  return gain;
}
