import type { ForBoth } from "../../core/drums.ts";
import type { Language } from "../text.ts";

/** What has its own volume, in the order of the settings screen. */
export const BUSES = ["master", "band", "guide", "drums", "metronome", "menu"] as const;
export type Bus = (typeof BUSES)[number];

export type ReducedMotion = "system" | "on" | "off";

/** How much of the stage is drawn behind the lanes. */
export const CALM_STAGES = ["off", "dimmed", "still", "plain"] as const;
export type CalmStage = (typeof CALM_STAGES)[number];

/** Everything that the settings screen shows and changes. */
export interface SettingsValues {
  /** Each 0 to 1. */
  readonly volumes: Readonly<Record<Bus, number>>;
  /** Milliseconds; positive when strokes arrive late. */
  readonly inputOffsetMs: number;
  /** Milliseconds; positive when the picture comes late. */
  readonly visualOffsetMs: number;
  readonly reducedMotion: ReducedMotion;
  readonly highContrast: boolean;
  readonly calm: CalmStage;
  /** Whether struck drums sound. */
  readonly hitSounds: boolean;
  readonly language: Language;
  /** 1 is normal. */
  readonly scrollSpeeds: ForBoth<number>;
}

/** The widest offset in milliseconds, both ways: a slow wireless loudspeaker and then some. */
export const WIDEST_OFFSET_MS = 500;

/** What somebody typed as an offset, in whole milliseconds and in range; `null` while it is no number yet. */
export function parseOffset(typed: string): number | null {
  const value = Number(typed.trim().replace("−", "-").replace(",", "."));
  if (typed.trim() === "" || !Number.isFinite(value)) return null;
  return Math.max(-WIDEST_OFFSET_MS, Math.min(WIDEST_OFFSET_MS, Math.round(value))) + 0;
}
