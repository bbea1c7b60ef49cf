import type { Plugin } from "vite";

/** Part of the service worker. */
export const KEEP_PREVIOUS = "keep-previous.js";
/** Where the files of the build before this one are. */
export const PREVIOUS_CACHE = "nara-duet-previous";

/**
 * Keeps the files of the running build when a newer one is installed beside it. When that is taken over in one tab, Workbox
 * deletes what it does not list; another tab, perhaps in the middle of a run, still asks for pieces of the older build,
 * which no server may have any more. Only names that change with their contents are kept: the rest is the newer build's.
 */
const SCRIPT = `addEventListener("install", (event) => event.waitUntil(keepPrevious().catch(() => undefined)));

async function keepPrevious() {
  const previous = await caches.open("${PREVIOUS_CACHE}");
  const kept = new Set();
  for (const name of await caches.keys()) {
    if (!name.includes("-precache-") || !name.endsWith(registration.scope)) continue;
    const running = await caches.open(name);
    for (const request of await running.keys()) {
      const { pathname, search } = new URL(request.url);
      if (search !== "" || !pathname.includes("/assets/")) continue;
      kept.add(request.url);
      if (!(await previous.match(request.url))) await previous.put(request.url, await running.match(request));
    }
  }
  for (const request of await previous.keys()) if (!kept.has(request.url)) await previous.delete(request);
}
`;

/** Writes it beside the service worker, which imports it. */
export function keepPrevious(): Plugin {
  return {
    name: "duet-keep-previous",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: KEEP_PREVIOUS, source: SCRIPT });
    },
  };
}
