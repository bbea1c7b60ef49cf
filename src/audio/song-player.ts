import { songMs, type AudioSec, type SongMs } from "../core/time.ts";
import type { AudioOutput } from "./audio-output.ts";
import { fadedCopy } from "./faded-copy.ts";
import { playUntilStopped, type Voice } from "./voice.ts";
import type { Track } from "./track.ts";

/** Fade at both ends of a preview. */
const PREVIEW_FADE_SEC = 0.4;

/** Plays a track's band and guide, locked to each other and to song time. Their volumes are the output's buses. */
export interface SongPlayer {
  /**
   * Starts both at once, so that song time 0 is, or would be, heard at context time `zero`, and nothing before
   * `from`. Both times should still be ahead; what plays is stopped.
   */
  play(track: Track, zero: AudioSec, from: SongMs): void;
  /** Repeats a stretch of song time with faded ends, beginning now. */
  playPreview(track: Track, from: SongMs, to: SongMs): void;
  /** Silence within 5 ms. */
  stop(): void;
}

export function createSongPlayer(output: Pick<AudioOutput, "context" | "buses">): SongPlayer {
  const { context, buses } = output;
  let voices: readonly Voice[] = [];
  const stop = (): void => {
    for (const voice of voices) voice.stop();
    voices = [];
  };
  return {
    play(track, zero, from) {
      stop();
      const { when, offset } = startOf(zero, from, track.startOffsetMs);
      voices = (["band", "guide"] as const).map((bus) =>
        playUntilStopped(context, buses[bus], { buffer: track[bus], when, offset }),
      );
    },
    playPreview(track, from, to) {
      stop();
      const [start, end] = [from, to].map((song) => (song + track.startOffsetMs) / 1000) as [number, number];
      voices = (["band", "guide"] as const).map((bus) => {
        const buffer = fadedCopy(context, track[bus], { start, end, fade: PREVIEW_FADE_SEC });
        return playUntilStopped(context, buses[bus], { buffer, when: 0, offset: 0, loop: true });
      });
    },
    stop,
  };
}

/**
 * When to start a buffer and where in it, in seconds: song time `from` sits `startOffsetMs` later in the buffer than
 * in the song, and what lies before the buffer's first sample is waited for.
 */
export function startOf(
  zero: AudioSec,
  from: SongMs,
  startOffsetMs: number,
): { readonly when: number; readonly offset: number } {
  const first = songMs(Math.max(from, -startOffsetMs));
  return { when: zero + Math.max(first, from) / 1000, offset: (first + startOffsetMs) / 1000 };
}
