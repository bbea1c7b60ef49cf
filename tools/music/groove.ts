/** From this bar on, this tempo. */
export interface TempoChange {
  readonly bar: number;
  readonly bpm: number;
}

/** A song's metre and tempo, and where its first bar lies in the track. */
export interface Metre {
  readonly bpm: number;
  readonly beatsPerBar: number;
  readonly stepsPerBeat: number;
  /** Milliseconds from the first sample of the track to bar 1. */
  readonly barOneMs: number;
  /** Where the tempo steps to another, in order of bar. The metre stays. */
  readonly changes?: readonly TempoChange[];
}

/** A note ready to be played: seconds from the start of the track, MIDI pitch, velocity 0 to 1. */
export interface Note {
  readonly atSec: number;
  readonly durationSec: number;
  readonly pitch: number;
  readonly velocity: number;
}

/** How a player strays from the grid. A feel of zeros is a machine. */
export interface Feel {
  /** Constant lateness, milliseconds; negative pushes. */
  readonly lateMs: number;
  /** Greatest random shift to either side, milliseconds. */
  readonly jitterMs: number;
  /** Greatest random change of velocity to either side, 0 to 1. */
  readonly touch: number;
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32, Tommy Ettinger, 2017). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function stepsPerBar(metre: Metre): number {
  return metre.beatsPerBar * metre.stepsPerBeat;
}

/** The tempo of a bar, in beats a minute. */
export function bpmAt(metre: Metre, bar: number): number {
  return metre.changes?.findLast((change) => change.bar <= bar)?.bpm ?? metre.bpm;
}

/** Seconds of one step in a bar. */
export function stepSec(metre: Metre, bar = 1): number {
  return 60 / bpmAt(metre, bar) / metre.stepsPerBeat;
}

/** Seconds from the start of the track to a step of a bar; bars count from 1, steps from 0 and past the bar's end. */
export function secondsAt(metre: Metre, bar: number, step: number): number {
  const target = (bar - 1) * stepsPerBar(metre) + step;
  let sec = metre.barOneMs / 1000;
  let from = 0;
  let stretchBar = 1;
  for (const change of metre.changes ?? []) {
    const at = (change.bar - 1) * stepsPerBar(metre);
    if (at >= target) break;
    sec += (at - from) * stepSec(metre, stretchBar);
    from = at;
    stretchBar = change.bar;
  }
  return sec + (target - from) * stepSec(metre, stretchBar);
}

/** Moves the notes off the grid and varies their touch, as a player with this feel would. */
export function humanised(notes: readonly Note[], feel: Feel, random: Random): readonly Note[] {
  const around = (range: number): number => (random() * 2 - 1) * range;
  return notes.map((note) => ({
    ...note,
    atSec: Math.max(0, note.atSec + (feel.lateMs + around(feel.jitterMs)) / 1000),
    velocity: Math.min(1, Math.max(0.05, note.velocity + around(feel.touch))),
  }));
}
