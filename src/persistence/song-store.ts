/** The name that the service worker knows the same cache by: `tools/site/offline.ts`. */
const CACHE_NAME = "nara-duet-songs";

/** One level's sound files, in the codec that this browser plays. */
export interface SongFiles {
  readonly id: string;
  readonly addresses: readonly string[];
}

/** The songs that are on this device, so that they play without network. */
export interface SongStore {
  /** Ids of the levels whose files are all here. */
  readonly stored: () => ReadonlySet<string>;
  /**
   * Fetches what is missing, one file after the other, and throws away what no level has any more. Ends quietly when
   * the network fails or there is no room; what has come by then stays.
   *
   * @param wait is awaited before each file: a time at which fetching disturbs nobody.
   */
  readonly fill: (songs: readonly SongFiles[], wait: () => Promise<void>) => Promise<void>;
}

/**
 * @param open gives the browser's caches, which a page on a plain address does not have; merely asking may throw.
 * @param onChange one more song is here.
 */
export function createSongStore(open: () => CacheStorage, onChange: () => void): SongStore {
  const stored = new Set<string>();
  const look = async (cache: Cache, songs: readonly SongFiles[]): Promise<void> => {
    for (const song of songs) {
      const found = await Promise.all(song.addresses.map((address) => cache.match(address)));
      if (found.every((file) => file !== undefined)) stored.add(song.id);
    }
  };
  const fill: SongStore["fill"] = async (songs, wait) => {
    try {
      const cache = await open().open(CACHE_NAME);
      await look(cache, songs);
      onChange();
      await tidy(cache, songs);
      for (const { id, addresses } of songs) {
        if (stored.has(id)) continue;
        await bring(cache, addresses, wait);
        stored.add(id);
        onChange();
      }
    } catch {
      // Denied, full or offline: the game plays from the network as before, and the list says what is here.
    }
  };
  return { stored: () => stored, fill };
}

async function bring(cache: Cache, addresses: readonly string[], wait: () => Promise<void>): Promise<void> {
  for (const address of addresses) {
    await wait();
    if ((await cache.match(address)) === undefined) await cache.add(address);
  }
}

async function tidy(cache: Cache, songs: readonly SongFiles[]): Promise<void> {
  const wanted = new Set(
    songs.flatMap(({ addresses }) => addresses.map((address) => new URL(address, location.href).href)),
  );
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}
