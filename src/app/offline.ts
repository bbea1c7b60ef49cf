import type { CatalogueEntry } from "./catalogue.ts";
import { fileOf, byPreference } from "../audio/codec-offset.ts";
import { createSongStore, type SongFiles, type SongStore } from "../persistence/song-store.ts";

/** How often it is asked whether fetching would disturb, in milliseconds. */
const LOOK_EVERY_MS = 1000;

export interface OfflineParts {
  readonly catalogue: readonly CatalogueEntry[];
  /** Whether fetching and storing would disturb: a song is being played. */
  readonly busy: () => boolean;
  readonly onChange: () => void;
}

/** Brings all songs to this device while nothing better is to be done. */
export function bringSongs({ catalogue, busy, onChange }: OfflineParts): SongStore {
  const store = createSongStore(() => caches, onChange);
  const wait = async (): Promise<void> => {
    do await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    while (busy());
  };
  void store.fill(songFiles(catalogue), wait);
  return store;
}

/** In the codec that the browser says it plays; measuring would take a sound device, and may be asked for later. */
function songFiles(catalogue: readonly CatalogueEntry[]): readonly SongFiles[] {
  const audio = document.createElement("audio");
  const [name = "opus"] = byPreference((type) => audio.canPlayType(type));
  return catalogue.flatMap(({ id, level, addressOf }) => {
    if (!level.ok) return [];
    const { band, guide } = level.value.track;
    const addresses = [band, guide].flatMap((files) => {
      const file = fileOf({ name }, files);
      return (file !== undefined && addressOf(file)) || [];
    });
    return [{ id, addresses }];
  });
}
