import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { ICONS } from "./icons.ts";

/** The songs' sound: fetched when it is wanted or when there is time, in the one codec that a browser plays. */
const SONG_SOUND = "assets/{band,guide}-*.{opus,m4a}";

/** The page of a level that a shared link opens, whatever was added to its address. */
export const LINK_PAGE = /\/s\/[^/?]+\/?(\?|$)/;

/**
 * Makes the built site installable, and lets it run without network after one visit: everything but the songs is stored
 * when the page is first opened, the songs as they are fetched (`src/app/offline.ts` fetches them all, one by one).
 * A new version waits until the player asks for it: code is never swapped in the middle of a run.
 */
export function offline(): Plugin[] {
  return VitePWA({
    registerType: "prompt",
    injectRegister: null,
    manifest: {
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
    },
    workbox: {
      globPatterns: ["**/*.{js,css,html,json,webp,png,svg,woff2,opus,m4a}"],
      globIgnores: [SONG_SOUND, "s/**", "**/sw.js", "**/workbox-*.js"],
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
      ],
    },
  });
}
