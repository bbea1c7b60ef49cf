import type { KitName } from "../core/level/level-schema.ts";
import type { Drum } from "../input/key-bindings.ts";
import type { Media } from "./media.ts";

/** Lets a drum be heard outside a song, where the sound is open already. */
export async function soundDrum(media: Media, name: KitName, { part, lane }: Drum): Promise<void> {
  const kit = await media.soundNow?.kit(name);
  if (kit?.ok) kit.value.strike(part, lane, false);
}
