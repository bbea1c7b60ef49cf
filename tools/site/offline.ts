import type { Plugin } from "vite";
import { VitePWA, type ManifestOptions } from "vite-plugin-pwa";
import { ICONS } from "./icons.ts";
import { KEEP_PREVIOUS, keepPrevious, PREVIOUS_CACHE } from "./keep-previous.ts";

/** The songs' sound: fetched when it is wanted or when there is time, in the one codec that a browser plays. */
const SONG_SOUND = "assets/{band,guide}-*.{opus,m4a}";

/** The page of a level that a shared link opens, whatever was added to its address. */
export const LINK_PAGE = /\/s\/[^/?]+\/?(\?|$)/;

/** What an installed game says of itself. */
const MANIFEST: Partial<ManifestOptions> = {
  id: "./",
  name: "Nara Duet",
  short_name: "Nara Duet",
  description: "Two drummers, one keyboard. Become one heartbeat.",
  start_url: "./",
  scope: "./",
  display: "standalone",
  orientation: "any",
  background_color: "#141233",
  theme_color: "#141233",
  categories: ["games", "music"],
  icons: ICONS,
};

/**
 * Makes the built site installable, and lets it run without network after one visit: everything but the songs is stored
 * when the page is first opened, the songs as they are fetched (`src/app/offline.ts` fetches them all, one by one).
 * A new version waits until the player asks for it: code is never swapped in the middle of a run.
 */
export function offline(): Plugin[] {
  const worker = VitePWA({
    registerType: "prompt",
    injectRegister: null,
    manifest: MANIFEST,
    workbox: {
      globPatterns: ["**/*.{js,css,html,json,webp,png,svg,woff2,opus,m4a}"],
      globIgnores: [SONG_SOUND, "s/**", "**/sw.js", "**/workbox-*.js", KEEP_PREVIOUS],
      importScripts: [KEEP_PREVIOUS],
      maximumFileSizeToCacheInBytes: 4_000_000,
      // A query is an address within the game; it is the same page.
      ignoreURLParametersMatching: [/./],
      // Pages that hand links on: they are not the game, and the game in their place would look for its files there.
      // Tested against the path and the query together: chats add one.
      navigateFallbackDenylist: [LINK_PAGE],
      cleanupOutdatedCaches: true,
      runtimeCaching: [
        {
          urlPattern: /\/assets\/(band|guide)-[^/]+\.(opus|m4a)$/,
          handler: "CacheFirst",
          options: { cacheName: "nara-duet-songs", cacheableResponse: { statuses: [200] } },
        },
        {
          // What is asked for here this build does not have: a tab that still runs the one before wants it.
          urlPattern: /\/assets\/[^/]+$/,
          handler: "CacheFirst",
          options: { cacheName: PREVIOUS_CACHE, matchOptions: { ignoreVary: true } },
        },
      ],
    },
  });
  return [keepPrevious(), ...worker];
}
