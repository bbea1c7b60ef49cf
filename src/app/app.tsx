import type { ComponentChild } from "preact";
import type { ForBoth, Part } from "../core/drums.ts";
import type { KeyLabels } from "../input/key-labels.ts";
import { BEST_SYNCS_NAME, type BestSyncs } from "../persistence/best-syncs.ts";
import { DIARY_NAME, type Diary } from "../persistence/diary.ts";
import { unreadableName, type KeptValue } from "../persistence/kept-value.ts";
import { SETTINGS_NAME, type Settings } from "../persistence/settings.ts";
import type { Storage } from "../persistence/storage.ts";
import type { Ui } from "../ui/root.tsx";
import { loadText, type Language, type Text } from "../ui/text.ts";
import { MessageScreen } from "../ui/message-screen.tsx";
import type { CatalogueEntry } from "./catalogue.ts";
import { playable, type Desk } from "./desk.ts";
import type { KeptRuns } from "./kept-runs.ts";
import { copied } from "./error-facts.ts";
import { Media } from "./media.ts";
import type { Page, ReadyPage } from "./page.ts";
import { getReady, loadWhileReady } from "./get-ready.ts";
import { openPerformance, preloadPerformance } from "./open-performance.ts";
import { PageViews } from "./page-views.ts";
import { openPractice, type PracticeWish } from "./practice/open-practice.ts";
import { SongPreview } from "./preview.ts";
import { readyByKey } from "./ready-keys.ts";
import { choiceKept, choiceThatPlays } from "./first-choice.ts";
import type { SongChoice, SongSetup } from "./song-setup.ts";
import type { Sound } from "./sound.ts";
import { spokenLanguage, type LanguageWish } from "./spoken-language.ts";
import { unexpectedPage } from "./unexpected-page.ts";
import { UpdateOffer } from "./update-offer.tsx";
import { setVolumes } from "./volumes.ts";

/** What the app is made of; everything that touches the outside is handed in. */
export interface AppParts {
  readonly ui: Ui;
  /** The element that the stage fills. */
  readonly place: HTMLElement;
  readonly storage: Storage;
  readonly settings: KeptValue<Settings>;
  readonly bests: BestSyncs;
  readonly diary: Diary;
  readonly runs: KeptRuns;
  readonly labels: KeyLabels;
  readonly choice: SongChoice;
  readonly language: LanguageWish;
  /** In the language that the settings and `language` come to. */
  readonly text: Text;
}

/** The whole game: which page it is on, what was chosen, and what is loaded. */
export class App implements Desk {
  /** Empty until it has been read. */
  catalogue: readonly CatalogueEntry[] = [];
  readonly bests: BestSyncs;
  readonly diary: Diary;
  readonly runs: KeptRuns;
  readonly place: HTMLElement;
  readonly labels: KeyLabels;
  readonly update = new UpdateOffer(() => this.draw());
  readonly media = new Media((sound) => this.#onSound(sound));
  settings: Settings;
  text: Text;
  choice: SongChoice;
  ready: ForBoth<boolean> = { left: false, right: false };
  /** Ids of the levels that are on this device; `null` where that is not known. */
  stored: (() => ReadonlySet<string>) | null = null;
  /** What gamepads can do here, once one was used. */
  padHint: (() => ComponentChild) | null = null;
  readonly #parts: AppParts;
  readonly #preview = new SongPreview(this.media);
  readonly #views = new PageViews(
    () => this.draw(),
    (why) => this.tellUnexpected(why),
  );
  #page: Page = { kind: "title" };
  #language: LanguageWish;
  #shown: ComponentChild = null;

  constructor(parts: AppParts) {
    this.#parts = parts;
    this.bests = parts.bests;
    this.diary = parts.diary;
    this.runs = parts.runs;
    this.place = parts.place;
    this.labels = parts.labels;
    this.settings = parts.settings.read();
    this.text = parts.text;
    this.#language = parts.language;
    this.choice = parts.choice;
    document.addEventListener("keydown", (event) => this.#onKeyDown(event));
  }

  /** The words may still be those of the language before it. */
  get language(): Language {
    return spokenLanguage(this.#language, this.settings.language);
  }

  get previewing(): boolean {
    return this.#preview.on;
  }

  /** Something failed that should not: says so, with what is known of it, and offers the way back. */
  tellUnexpected(what: string, error?: unknown): void {
    // A second failure on the way is most likely the same one.
    if (this.#page.kind !== "message") this.go(unexpectedPage(this, this.#page.kind, what, error));
  }

  /** Another tab has changed what is kept. Nothing is written back: two builds would answer each other for ever. */
  adoptSettings = (): void => this.#use(this.#parts.settings.read());

  /** The levels are here. */
  stock(catalogue: readonly CatalogueEntry[]): void {
    this.catalogue = catalogue;
    this.draw();
    this.#views.preload();
    preloadPerformance();
  }

  go = (page: Page): void => {
    if ("show" in this.#page && page !== this.#page) this.#page.show.close();
    if (page.kind === "songs") this.choice = choiceThatPlays(this.choice, this.catalogue);
    else this.#preview.stop();
    if (page.kind !== this.#page.kind)
      this.media.soundNow?.menu.play(page.kind === "title" ? "back" : "pick");
    this.#page = page;
    this.draw();
  };

  shows = (page: Page): boolean => page === this.#page;

  draw = (): void => {
    const { reducedMotion, highContrast } = this.settings;
    document.documentElement.lang = this.language;
    document.title = this.text.game.name;
    const update = this.playing ? null : this.update.notice(this.text);
    this.#parts.ui.show([this.#screen(), update, this.padHint?.()], {
      language: this.language,
      reducedMotion,
      highContrast,
    });
  };

  change = (change: Partial<Settings>): void => {
    const settings = { ...this.settings, ...change };
    // Chosen here and now: that outdoes the address.
    if (change.language !== undefined) this.#language = { ...this.#language, address: null };
    this.#parts.settings.write(settings);
    this.#use(settings);
  };

  #use(settings: Settings): void {
    this.settings = settings;
    if (this.media.soundNow) setVolumes(this.media.soundNow, this.settings);
    this.draw();
    if (this.language !== this.text.language) void this.#speak(this.language);
  }

  choose = (change: Partial<SongChoice>): void => {
    const another = change.levelId !== undefined && change.levelId !== this.choice.levelId;
    this.choice = { ...this.choice, ...change };
    this.change({ levelId: this.choice.levelId, difficulties: this.choice.difficulties });
    if (another) this.#playPreview({ settles: true });
  };

  sayReady = (part: Part): void => {
    this.ready = { ...this.ready, [part]: true };
    this.draw();
  };

  preview = (on: boolean): void => {
    if (on) this.#playPreview({ settles: false });
    else this.#preview.stop();
    this.draw();
  };

  getReady = (notice?: string): void => getReady(this, notice);

  askReady = (page: ReadyPage): void => {
    this.ready = { left: false, right: false };
    this.go(page);
    loadWhileReady(this, page.setup);
  };

  perform = (setup: SongSetup): void => openPerformance(this, this.#parts.place, setup);

  practise = (what: PracticeWish): void => openPractice(this, this.#parts.place, what);

  clearData = (): void => {
    const names = [SETTINGS_NAME, BEST_SYNCS_NAME, DIARY_NAME];
    this.#parts.storage.clear([...names, ...names.map(unreadableName)]);
    void this.runs().then((runs) => runs.clear());
    const settings = this.#parts.settings.read();
    this.choice = { ...this.choice, ...choiceKept(settings) };
    this.#use(settings);
  };

  /** Whether a song is being played: no time for anything else. */
  get playing(): boolean {
    return "show" in this.#page;
  }

  #screen(): ComponentChild {
    const page = this.#page;
    if (page.kind === "message")
      return (
        <MessageScreen text={this.text} {...page} onCopy={copied} onBack={() => this.go({ kind: "title" })} />
      );
    // While a page's view is on its way the one before it stays.
    this.#shown = this.#views.screen(this, page) ?? this.#shown;
    return this.#shown;
  }

  async #speak(language: Language): Promise<void> {
    const text = await loadText(language);
    if (language !== this.language) return;
    this.text = text;
    this.draw();
  }

  #onSound(sound: Sound): void {
    setVolumes(sound, this.settings);
    // Browsers hold sound back until somebody acts; by now somebody has, or soon will.
    void sound.output.resume();
  }

  #playPreview(how: { readonly settles: boolean }): void {
    const chosen = playable(this.catalogue).find(({ entry }) => entry.id === this.choice.levelId);
    if (chosen) void this.#preview.play(chosen, how);
    this.draw();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (this.labels.learn(event)) this.draw();
    readyByKey(this, this.#page, event);
  }
}
