import type { DrumKit } from "../../audio/drum-kit.ts";
import type { Track } from "../../audio/track.ts";
import type { Sound } from "../sound.ts";
import type { ShowFailure, ShowParts } from "./show-parts.ts";

/** All that sounds in a song. */
export interface LoadedSong {
  readonly sound: Sound;
  readonly kit: DrumKit;
  readonly track: Track;
}

type LoadedOrNot =
  { readonly ok: true; readonly value: LoadedSong } | { readonly ok: false; readonly reason: ShowFailure };

/** @param onProgress share of the track that is there, 0 to 1. */
export async function loadSong(
  { media, entry, setup }: Pick<ShowParts, "media" | "entry" | "setup">,
  onProgress: (share: number) => void,
): Promise<LoadedOrNot> {
  const sound = await media.sound();
  if (!sound.ok) return sound;
  const kit = await sound.value.kit(setup.level.kit);
  const { speedPercent } = setup.choice;
  const track = await media.track(entry, setup.level, onProgress, { speedPercent });
  if (!kit.ok) return kit;
  if (!track.ok) return track;
  return { ok: true, value: { sound: sound.value, kit: kit.value, track: track.value } };
}
