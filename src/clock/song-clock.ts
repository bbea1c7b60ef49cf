import { pageMs, songMs, type AudioSec, type PageMs, type SongMs } from "../core/time.ts";

/** The part of the output clock that song time needs. */
export interface HeardTime {
  heardAt(at: PageMs): AudioSec;
  pageAt(heard: AudioSec): PageMs;
}

/** Calibration of this machine; positive where it is late. */
export interface Offsets {
  /** How late a stroke is reported, or made, against what is heard: taken off every press. */
  readonly inputOffsetMs: number;
  /** How late a picture is seen against what is heard: drawing is that much ahead. */
  readonly visualOffsetMs: number;
}

/** Song time for judging and for drawing, from one mapping, so the two can't disagree. */
export interface SongClock {
  /** Song time heard at a page time; not rounded, no offset in it. */
  songAt(at: PageMs): SongMs;
  /** The press time of a stroke at a page time: in whole milliseconds, rounded here and nowhere else. */
  pressAt(at: PageMs): SongMs;
  /** The song time to draw in a frame of a page time; not rounded. */
  drawAt(at: PageMs): SongMs;
  /** The page time at which a song time is, was or will be heard, as things stand. */
  pageOf(song: SongMs): PageMs;
  /** The page time at which song time 0 is, or would have been, heard; may be negative. */
  songZeroPageMs(): PageMs;
  /** Song time runs so that 0 is heard at context time `zero`. Ends a freeze. */
  start(zero: AudioSec): void;
  /** Song time stands still at what it is at a page time, until the next start. */
  freeze(at: PageMs): void;
  readonly frozen: boolean;
}

/** Song time, frozen at `frozenAt` until the first start. `offsets` is asked every time: settings may change. */
export function createSongClock(
  heard: HeardTime,
  offsets: () => Offsets,
  frozenAt: SongMs = songMs(0),
): SongClock {
  let zero = 0 as AudioSec;
  let frozen: SongMs | null = frozenAt;
  const songAt = (at: PageMs): SongMs => frozen ?? songMs((heard.heardAt(at) - zero) * 1000);
  const pageOf = (song: SongMs): PageMs => pageMs(heard.pageAt(zero) + song);
  return {
    songAt,
    pressAt: (at) => wholeSongMs(songAt(at) - offsets().inputOffsetMs),
    drawAt: (at) => songMs(songAt(at) + offsets().visualOffsetMs),
    pageOf,
    songZeroPageMs: () => pageOf(songMs(0)),
    start(zeroAt) {
      zero = zeroAt;
      frozen = null;
    },
    freeze(at) {
      frozen = songAt(at);
    },
    get frozen() {
      return frozen !== null;
    },
  };
}

/** The nearest whole millisecond, halves upwards; never −0, which is not equal to 0 for everybody. */
export const wholeSongMs = (value: number): SongMs => songMs(Math.round(value) + 0);
