/**
 * Three clocks meet in this game, and mixing them up is the classic bug of rhythm games. The brands below
 * make the compiler notice. Nothing in `core` reads a clock: times come in as arguments.
 */
declare const timeBase: unique symbol;

/**
 * Milliseconds of song time: 0 is the first sample of the track. Negative in the count-in. Runs in real
 * milliseconds at any practice speed. Whole everywhere in `core`.
 */
export type SongMs = number & { readonly [timeBase]: "song" };

/** Milliseconds of page time: the time base of `performance.now()` and `event.timeStamp`. */
export type PageMs = number & { readonly [timeBase]: "page" };

/** Seconds of an `AudioContext`: the time base of `context.currentTime`. */
export type AudioSec = number & { readonly [timeBase]: "audio" };

export const songMs = (value: number): SongMs => value as SongMs;
export const pageMs = (value: number): PageMs => value as PageMs;
export const audioSec = (value: number): AudioSec => value as AudioSec;
