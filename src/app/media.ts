import type { Loaded, LoadFailure } from "../audio/result.ts";
import { FULL_SPEED_PERCENT } from "../core/chart/speed.ts";
import type { Level } from "../core/level/level-schema.ts";
import { pageMs } from "../core/time.ts";
import { createGamepadSource, type GamepadSource } from "../input/gamepad/gamepads.ts";
import { createMidiDoor, type MidiDoor } from "../input/midi/midi-door.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Sound } from "./sound.ts";
import { TrackShelf, type LoadedTrack, type OnProgress } from "./track-shelf.ts";

export type SoundFailure = LoadFailure | "no-audio";
export type TrackFailure = LoadFailure | "length" | "unstretchable" | "no-audio";

/** `missing` where not even the module of the sound came. */
async function openSoundModule(): Promise<Loaded<Sound, SoundFailure>> {
  try {
    const { openSound } = await import("./sound.ts");
    return await openSound();
  } catch {
    return { ok: false, reason: "missing" };
  }
}

/** How a track is wanted. */
export interface TrackWish {
  /** Practice speed, whole: 50 to 125. */
  readonly speedPercent?: number;
  /** Only so much of it is needed, in song time at full speed: that is quickly stretched, and small. */
  readonly stretch?: { readonly fromMs: number; readonly toMs: number } | null;
}

/** Loads the module of the stage; Phaser comes with it. */
const loadStage = () => import("../scenes/stage.ts");
type StageModule = Awaited<ReturnType<typeof loadStage>>;

/** Of the time to a stretched track, the part that fetching it takes; a guess. */
const FETCH_SHARE = 0.4;

/** What is heavy: loaded when it is first needed, once. A failure is not kept, so that trying again can help. */
export class Media {
  /** The sound, once it has been opened. */
  soundNow: Sound | null = null;
  /** Asked for once a visit. */
  readonly midi: MidiDoor = createMidiDoor(navigator);
  readonly pads: GamepadSource = createGamepadSource(window, () => pageMs(performance.now()));
  readonly #onSound: (sound: Sound) => void;
  #sound: Promise<Loaded<Sound, SoundFailure>> | null = null;
  #stage: Promise<StageModule> | null = null;
  /** One decoded track is some 80 MB, a stretched one more: the last ones are kept for this visit, no more. */
  readonly #full = new TrackShelf(1);
  readonly #stretched = new TrackShelf(2);
  readonly #pieces = new TrackShelf(8);

  /** @param onSound told once, when the sound has been opened. */
  constructor(onSound: (sound: Sound) => void) {
    this.#onSound = onSound;
  }

  async sound(): Promise<Loaded<Sound, SoundFailure>> {
    this.#sound ??= openSoundModule();
    const sound = await this.#sound;
    if (!sound.ok) this.#sound = null;
    else if (this.soundNow === null) {
      this.soundNow = sound.value;
      sound.value.output.onStateChange((state) => {
        if (state === "closed") this.#forgetSound();
      });
      this.#onSound(sound.value);
    }
    return sound;
  }

  /**
   * A level's track, at full speed unless asked otherwise. To ask for another one gives up what is on its way for the
   * one before: whoever waits for that is told `aborted`.
   *
   * @param onProgress from 0 to 1, over everything that is still to be done; told also when the work had begun before.
   */
  track(
    entry: CatalogueEntry,
    level: Level,
    onProgress?: OnProgress,
    { speedPercent = FULL_SPEED_PERCENT, stretch = null }: TrackWish = {},
  ): Promise<LoadedTrack> {
    if (speedPercent === FULL_SPEED_PERCENT) return this.#fullTrack(entry, level, onProgress);
    const key = `${entry.id} ${speedPercent} ${stretch?.fromMs} ${stretch?.toMs}`;
    const shelf = stretch === null ? this.#stretched : this.#pieces;
    return shelf.take(key, onProgress, (share, signal) =>
      this.#stretchTrack(entry, level, { speedPercent, stretch, onProgress: share, signal }),
    );
  }

  stage(): Promise<StageModule> {
    this.#stage ??= this.#loadStage();
    return this.#stage;
  }

  async #loadStage(): Promise<StageModule> {
    try {
      return await loadStage();
    } catch (error) {
      this.#stage = null;
      throw error;
    }
  }

  /** Closed by the browser: the next who wants sound opens another output. Decoded tracks outlive it. */
  #forgetSound(): void {
    this.#sound = null;
    this.soundNow = null;
  }

  #fullTrack(entry: CatalogueEntry, level: Level, onProgress?: OnProgress): Promise<LoadedTrack> {
    return this.#full.take(entry.id, onProgress, (share, signal) =>
      this.#loadTrack(entry, level, share, signal),
    );
  }

  async #stretchTrack(
    entry: CatalogueEntry,
    level: Level,
    job: Required<TrackWish> & { readonly onProgress: OnProgress; readonly signal: AbortSignal },
  ): Promise<LoadedTrack> {
    const full = await this.#fullTrack(entry, level, (share) => job.onProgress(share * FETCH_SHARE));
    if (!full.ok) return full;
    if (job.signal.aborted) return { ok: false, reason: "aborted" };
    const { stretchTrack } = await import("../audio/stretch.ts");
    const { sliceTrack } = await import("../audio/track.ts");
    const { stretch } = job;
    const track = stretch === null ? full.value : sliceTrack(full.value, stretch.fromMs, stretch.toMs);
    return stretchTrack(track, job.speedPercent, {
      signal: job.signal,
      onProgress: (share) => job.onProgress(FETCH_SHARE + share * (1 - FETCH_SHARE)),
    });
  }

  async #loadTrack(
    entry: CatalogueEntry,
    { track }: Level,
    onProgress: OnProgress,
    signal: AbortSignal,
  ): Promise<LoadedTrack> {
    const sound = await this.sound();
    if (!sound.ok) return sound;
    const { loadTrack } = await import("../audio/track.ts");
    const addresses = (files: readonly string[]): readonly string[] =>
      files.flatMap((file) => entry.addressOf(file) ?? []);
    const files = { ...track, band: addresses(track.band), guide: addresses(track.guide) };
    const { output, codec } = sound.value;
    return loadTrack(output.context, files, codec, { onProgress, signal });
  }
}
