import type { Loaded } from "../audio/result.ts";
import type { Track } from "../audio/track.ts";
import type { TrackFailure } from "./media.ts";

export type OnProgress = (share: number) => void;
export type LoadedTrack = Loaded<Track, TrackFailure>;

/** Makes a track; gives it up when `signal` says so. */
export type TrackWork = (onProgress: OnProgress, signal: AbortSignal) => Promise<LoadedTrack>;

/** A track that is there or on its way, and who wants to know how far it has come. */
interface KeptTrack {
  readonly key: string;
  readonly track: Promise<LoadedTrack>;
  readonly listeners: Set<OnProgress>;
  /** Gives it up; nothing happens to one that is there. */
  readonly abort: () => void;
}

/**
 * The tracks of one kind that were wanted last, each made once. To want another one gives up those still on their way:
 * whoever waits for them is told `aborted`. A failure is not kept, so that trying again can help.
 */
export class TrackShelf {
  readonly #most: number;
  /** The latest last. */
  readonly #kept: KeptTrack[] = [];

  /** @param most how many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param onProgress from 0 to 1; told also when the work had begun before. */
  async take(key: string, onProgress: OnProgress | undefined, work: TrackWork): Promise<LoadedTrack> {
    const mine = this.#kept.find((kept) => kept.key === key) ?? this.#start(key, work);
    if (onProgress) mine.listeners.add(onProgress);
    this.#remove(mine);
    this.#kept.push(mine);
    const track = await mine.track;
    // A listener may hold a whole show; the track may be kept for the rest of the visit.
    if (onProgress) mine.listeners.delete(onProgress);
    if (!track.ok) this.#remove(mine);
    return track;
  }

  #start(key: string, work: TrackWork): KeptTrack {
    for (const other of this.#kept) other.abort();
    this.#kept.splice(0, this.#kept.length + 1 - this.#most);
    return keptTrack(key, work);
  }

  #remove(kept: KeptTrack): void {
    const at = this.#kept.indexOf(kept);
    if (at >= 0) this.#kept.splice(at, 1);
  }
}

function keptTrack(key: string, work: TrackWork): KeptTrack {
  const listeners = new Set<OnProgress>();
  const controller = new AbortController();
  const tell = (share: number): void => listeners.forEach((listener) => listener(share));
  const track = work(tell, controller.signal);
  return { key, track, listeners, abort: () => controller.abort() };
}
