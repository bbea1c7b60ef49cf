import { songMs } from "../core/time.ts";
import type { Media } from "./media.ts";
import type { PlayableLevel } from "./desk.ts";

/** An arrow key that is held passes a song every 30 ms: only the one it stays on is fetched. */
const SETTLE_MS = 300;

/** Plays a stretch of the song in hand. One at a time: another one, or none, ends it. */
export class SongPreview {
  readonly #media: Media;
  #attempt: AbortController | null = null;

  constructor(media: Media) {
    this.#media = media;
  }

  /** Whether one sounds, or soon will. */
  get on(): boolean {
    return this.#attempt !== null;
  }

  /**
   * Fails silently: a list of songs is of use without.
   *
   * @param settles waits a moment first, for whoever is only passing by.
   */
  async play(song: PlayableLevel, { settles }: { readonly settles: boolean }): Promise<void> {
    this.stop();
    const attempt = new AbortController();
    this.#attempt = attempt;
    if (settles) await sleep(SETTLE_MS);
    if (!attempt.signal.aborted) await this.#start(song, attempt.signal);
  }

  stop(): void {
    if (this.#attempt === null) return;
    this.#attempt.abort();
    this.#attempt = null;
    this.#media.soundNow?.player.stop();
  }

  async #start({ entry, level }: PlayableLevel, signal: AbortSignal): Promise<void> {
    const track = await this.#media.track(entry, level);
    const sound = this.#media.soundNow;
    if (signal.aborted || !track.ok || !sound) return;
    await sound.output.resume();
    if (signal.aborted) return;
    const { from, to } = level.track.previewMs;
    sound.player.playPreview(track.value, songMs(from), songMs(to));
  }
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
