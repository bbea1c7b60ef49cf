/** Curves for motion. All are functions of an age or a phase, so any frame rate draws the same picture. */

export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** 0 to 1 with soft ends; outside it stays at the ends. */
export function smooth(value: number): number {
  const t = clamp01(value);
  return t * t * (3 - 2 * t);
}

/** 1 at the event, 0 from `lastMs` on, fast at first. An age below 0 (an event this frame) counts as 0. */
export function decay(ageMs: number, lastMs: number): number {
  const left = 1 - clamp01(ageMs / lastMs);
  return left * left;
}

/** A swing that starts at 1 and comes to rest over `lastMs`, `turns` times to and fro. Range −1 to 1. */
export const swing = (ageMs: number, lastMs: number, turns: number): number =>
  ageMs >= lastMs ? 0 : decay(ageMs, lastMs) * Math.cos((2 * Math.PI * turns * Math.max(0, ageMs)) / lastMs);

/** A nod on the beat: 1 just after the beat, back to 0 well before the next. `phase` is 0 to 1 in the beat. */
export function nod(phase: number): number {
  const down = smooth(phase / 0.12);
  return down * (1 - smooth((phase - 0.12) / 0.6));
}
