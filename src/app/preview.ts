import { songMs } from "../core/time.ts";
import { playable } from "./desk.ts";
import type { CatalogueEntry } from "./catalogue.ts";
import type { Media } from "./media.ts";

/** Plays the preview of a level, once its track is there, if it is still wanted then. */
export async function playPreview(
  media: Media,
  catalogue: readonly CatalogueEntry[],
  levelId: string,
  stillWanted: () => boolean,
): Promise<void> {
  const chosen = playable(catalogue).find(({ entry }) => entry.id === levelId);
  if (!chosen) return;
  const { entry, level } = chosen;
  const track = await media.track(entry, level);
  const sound = media.soundNow;
  if (!stillWanted() || !track.ok || !sound) return;
  await sound.output.resume();
  const { from, to } = level.track.previewMs;
  sound.player.playPreview(track.value, songMs(from), songMs(to));
}
