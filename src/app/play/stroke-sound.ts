/** From this force on a stroke is an accent: a velocity of 100 of 127. */
const ACCENT_FORCE = 100 / 127;
/** The softest stroke has this share of the loudness of a full one. */
const SOFTEST = 0.3;

/** How a stroke sounds and looks. */
export interface StrokeSound {
  readonly accent: boolean;
  /** 0 to 1. */
  readonly loudness: number;
}

/**
 * Where the device tells how hard, that decides; else the chart does.
 *
 * @param force 0 to 1.
 * @param due the stroke would meet an accent of the chart.
 */
export function strokeSound(force: number | undefined, due: boolean): StrokeSound {
  if (force === undefined) return { accent: due, loudness: 1 };
  if (force >= ACCENT_FORCE) return { accent: true, loudness: 1 };
  return { accent: false, loudness: SOFTEST + (1 - SOFTEST) * (force / ACCENT_FORCE) };
}
