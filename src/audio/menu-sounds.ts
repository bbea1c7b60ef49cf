import type { AudioOutput } from "./audio-output.ts";
import type { Loaded } from "./result.ts";
import type { SampleSheet } from "./sample-sheet.ts";
import { loadSpriteHowl } from "./sprite-howl.ts";

export type MenuSound = "move" | "pick" | "back";

/** What menus sound like. */
export interface MenuSounds {
  play(sound: MenuSound): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  unload(): void;
}

/** Menu sounds from the sounds of a sheet that are named `menu-…`. */
export async function loadMenuSounds(
  output: Pick<AudioOutput, "context">,
  sheet: SampleSheet,
): Promise<Loaded<MenuSounds>> {
  const howl = await loadSpriteHowl(output, sheet, 0);
  if (!howl.ok) return howl;
  const sounds = howl.value;
  return { ok: true, value: { ...sounds, play: (sound) => sounds.strike(`menu-${sound}`) } };
}
