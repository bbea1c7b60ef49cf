import type { Page } from "./page.ts";
import type { SongSetup } from "./song-setup.ts";

/** The song that players are getting ready for, on the ready page that a page leads back to; `null` without one. */
export function songBehind(page: Page): SongSetup | null {
  if (page.kind === "ready") return page.setup;
  return "back" in page && page.back ? songBehind(page.back) : null;
}

/** The same page with another setup of the song on the ready page behind it. */
export function withSongBehind<P extends Page>(page: P, setup: SongSetup): P {
  if (page.kind === "ready") return { ...page, setup };
  return "back" in page && page.back ? { ...page, back: withSongBehind(page.back, setup) } : page;
}
