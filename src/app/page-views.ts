import type { ComponentChild } from "preact";
import type { Desk } from "./desk.ts";
import type { Page } from "./page.ts";
import { titlePage } from "./pages/title-page.tsx";

type PageOf<K extends Page["kind"]> = Extract<Page, { kind: K }>;
/** The message is drawn by the app itself: it must be there when nothing else is. */
type ViewedPage = Exclude<Page, { kind: "message" }>;
type Kind = ViewedPage["kind"];
type View<Viewed> = (desk: Desk, page: Viewed) => ComponentChild;

/** Where each page's view comes from. The title's is there from the start; all others load while it is looked at. */
const LOADERS: { readonly [K in Kind]: () => Promise<View<PageOf<K>>> } = {
  title: () => Promise.resolve(titlePage),
  "how-to-play": async () => (await import("./pages/guide-pages.tsx")).howToPlayPage,
  settings: async () => (await import("./pages/guide-pages.tsx")).settingsPage,
  devices: async () => (await import("./pages/devices-page.tsx")).devicesPage,
  "keyboard-check": async () => (await import("./pages/keyboard-check-page.tsx")).keyboardCheckPage,
  songs: async () => (await import("./pages/song-pages.tsx")).songsPage,
  jackets: async () => (await import("./pages/jackets-page.tsx")).jacketsPage,
  ready: async () => (await import("./pages/song-pages.tsx")).readyPage,
  play: async () => (await import("./pages/play-pages.tsx")).playPage,
  practice: async () => (await import("./pages/practice-pages.tsx")).practicePage,
  practise: async () => (await import("./pages/practice-pages.tsx")).practisePage,
  "practice-summary": async () => (await import("./pages/practice-pages.tsx")).practiceSummaryPage,
  diary: async () => (await import("./pages/diary-page.tsx")).diaryPage,
  calibration: async () => (await import("./pages/calibration-page.tsx")).calibrationPage,
  lesson: async () => (await import("./pages/lesson-pages.tsx")).lessonPage,
  "lesson-play": async () => (await import("./pages/lesson-pages.tsx")).lessonPlayPage,
  offset: async () => (await import("./pages/play-pages.tsx")).offsetPage,
  results: async () => (await import("./pages/play-pages.tsx")).resultsPage,
  shared: async () => (await import("./pages/share-pages.tsx")).sharedPage,
  watch: async () => (await import("./pages/share-pages.tsx")).watchPage,
  share: async () => (await import("./pages/share-pages.tsx")).sharePage,
  runs: async () => (await import("./pages/runs-page.tsx")).runsPage,
};

/** The views of all pages, each loaded when it is first wanted. */
export class PageViews {
  readonly #views = new Map<Kind, View<never>>([["title", titlePage]]);
  readonly #onLoaded: () => void;
  readonly #onFailed: (why: string) => void;

  /**
   * @param onLoaded a view that was asked for is there.
   * @param onFailed a view could not be fetched; it is fetched again when it is wanted again.
   */
  constructor(onLoaded: () => void, onFailed: (why: string) => void) {
    this.#onLoaded = onLoaded;
    this.#onFailed = onFailed;
  }

  /** What a page shows; `null` while that is on its way. */
  screen(desk: Desk, page: ViewedPage): ComponentChild {
    // The table of loaders pairs each kind with a view of pages of that kind, which the map can't say.
    const view = this.#views.get(page.kind) as View<ViewedPage> | undefined;
    if (view) return view(desk, page);
    this.#load(page.kind).then(this.#onLoaded, (error: unknown) => {
      this.#onFailed(error instanceof Error ? error.message : String(error));
    });
    return null;
  }

  /** Fetches all that is missing; what fails is fetched again when it is wanted. */
  preload(): void {
    for (const kind of Object.keys(LOADERS) as Kind[]) this.#load(kind).catch(() => undefined);
  }

  async #load(kind: Kind): Promise<void> {
    this.#views.set(kind, await LOADERS[kind]());
  }
}
