import { openAudioOutput, type AudioOutput } from "../audio/audio-output.ts";
import { measureCodec, type Codec } from "../audio/codec-offset.ts";
import { loadDrumKit, type DrumKit, type DrumVolumes } from "../audio/drum-kit.ts";
import { loadMenuSounds, type MenuSounds } from "../audio/menu-sounds.ts";
import { createMetronome, type Metronome } from "../audio/metronome.ts";
import type { Loaded, LoadFailure } from "../audio/result.ts";
import { loadSheet, type SampleSheet } from "../audio/sample-sheet.ts";
import { createSongPlayer, type SongPlayer } from "../audio/song-player.ts";
import { createOutputClock, type OutputClock } from "../clock/output-clock.ts";
import { createTransport, type Transport } from "../clock/transport.ts";
import type { KitName } from "../core/level/level-schema.ts";
import { pageMs } from "../core/time.ts";
import { kitFiles, PROBE } from "./sound-files.ts";

/** Everything that sounds, and the clock that goes with it: one for the whole visit. */
export interface Sound {
  readonly output: AudioOutput;
  readonly codec: Codec;
  readonly clock: OutputClock;
  readonly transport: Transport;
  readonly player: SongPlayer;
  readonly metronome: Metronome;
  readonly menu: MenuSounds;
  /** The drums of a kit; the same ones each time. */
  readonly kit: (name: KitName) => Promise<Loaded<DrumKit>>;
  /** For every kit, those to come too. */
  readonly setDrumVolumes: (volumes: DrumVolumes) => void;
}

/** The kit that lends the sticks, the clicks and the menu sounds. */
const HOUSE_KIT: KitName = "pop";

/**
 * Opens the page's one AudioContext and everything on it. Loaded on demand: Tone and Howler come with it, and the title
 * does not wait for them.
 */
export async function openSound(): Promise<Loaded<Sound, LoadFailure | "no-audio">> {
  const opened = openAudioOutput();
  if (!opened.ok) return opened;
  const { output } = opened;
  const codec = await measureCodec(output.context, PROBE, canPlay);
  if (!codec.ok) return codec;
  const sheet = await loadSheet(output.context, kitFiles(HOUSE_KIT), codec.value);
  if (!sheet.ok) return sheet;
  const menu = await loadMenuSounds(output, sheet.value);
  if (!menu.ok) return menu;
  const value: Sound = {
    output,
    codec: codec.value,
    clock: createOutputClock(output.context, () => pageMs(performance.now())),
    transport: createTransport(output.context),
    player: createSongPlayer(output),
    metronome: createMetronome(output, sheet.value),
    menu: menu.value,
    ...kitShelf(output, codec.value, sheet.value),
  };
  return { ok: true, value };
}

const canPlay = (type: string): string => document.createElement("audio").canPlayType(type);

function kitShelf(
  output: AudioOutput,
  codec: Codec,
  house: SampleSheet,
): Pick<Sound, "kit" | "setDrumVolumes"> {
  let volumes: DrumVolumes = { struck: 1, scheduled: 1 };
  const shelf = new Map<KitName, Promise<Loaded<DrumKit>>>();
  const load = async (name: KitName): Promise<Loaded<DrumKit>> => {
    if (name === HOUSE_KIT) return loadDrumKit(output, house);
    const sheet = await loadSheet(output.context, kitFiles(name), codec);
    return sheet.ok ? loadDrumKit(output, sheet.value) : sheet;
  };
  const loadAt = async (name: KitName): Promise<Loaded<DrumKit>> => {
    const kit = await load(name);
    if (kit.ok) kit.value.setVolumes(volumes);
    // Not kept, so that trying again can help.
    else shelf.delete(name);
    return kit;
  };
  return {
    kit(name) {
      const kit = shelf.get(name) ?? loadAt(name);
      shelf.set(name, kit);
      return kit;
    },
    setDrumVolumes(wanted) {
      volumes = wanted;
      for (const kit of shelf.values()) void kit.then((drums) => drums.ok && drums.value.setVolumes(volumes));
    },
  };
}
