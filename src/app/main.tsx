import { layoutOf, loadKeyLabels } from "../input/key-labels.ts";
import { keepBestSyncs } from "../persistence/best-syncs.ts";
import { keepDiary } from "../persistence/diary.ts";
import { keepSettings } from "../persistence/settings.ts";
import { createStorage } from "../persistence/storage.ts";
import { mountUi } from "../ui/root.tsx";
import { loadText } from "../ui/text.ts";
import { App } from "./app.tsx";
import { loadCatalogue } from "./catalogue.ts";
import { openKeptRuns } from "./kept-runs.ts";
import { parseDeepLink } from "./deep-link.ts";
import { firstChoice } from "./first-choice.ts";
import { followDeepLink } from "./follow-link.ts";
import { spokenLanguage } from "./spoken-language.ts";
import { guardMarkup } from "./trusted-types.ts";
import "./main.css";

/** The composition root: the only place that knows the browser's globals by name, and that makes the app. */
async function main(): Promise<void> {
  guardMarkup(window);
  const link = parseDeepLink(location.search);
  const storage = createStorage(() => localStorage);
  const settings = keepSettings(storage);
  const kept = settings.read();
  const language = { address: link.language, browser: navigator.languages };
  const [labels, text] = await Promise.all([
    loadKeyLabels(layoutOf(navigator)),
    loadText(spokenLanguage(language, kept.language)),
  ]);
  const app = new App({
    ui: mountUi(elementById("app")),
    place: elementById("stage"),
    storage,
    settings,
    bests: keepBestSyncs(storage),
    diary: keepDiary(storage),
    runs: openKeptRuns(),
    labels,
    choice: firstChoice(link, kept),
    language,
    text,
  });
  window.addEventListener("storage", () => app.adoptSettings());
  window.addEventListener("error", ({ message, error }) => app.tellUnexpected(message, error));
  window.addEventListener("unhandledrejection", ({ reason }) => app.tellUnexpected(String(reason), reason));
  window.addEventListener("gamepadconnected", () => void openPads(app), { once: true });
  // The title waits for nothing; an address that names a level or holds a run has no use for it.
  if (link.levelId === null && !holdsRun(location.hash)) app.draw();
  app.stock(await loadCatalogue());
  if (holdsRun(location.hash)) await openRun(app);
  else followDeepLink(app, link);
  window.addEventListener("hashchange", () => void openRun(app));
  if (import.meta.env.PROD) void goOffline(app);
}

const holdsRun = (hash: string): boolean => hash.startsWith("#r=");

/** Opens the run that the address holds. */
async function openRun(app: App): Promise<void> {
  const { followRunLink } = await import("./open-shared.ts");
  followRunLink(app, location.hash);
}

/** Lets gamepads work the menus, from the first button that somebody presses. */
async function openPads(app: App): Promise<void> {
  const { openPadMenu } = await import("./pads/pad-menu.ts");
  openPadMenu(app);
}

/** What makes the game play without network; it is in no hurry. */
async function goOffline(app: App): Promise<void> {
  const [{ bringSongs }, { watchUpdates }] = await Promise.all([
    import("./offline.ts"),
    import("./updates.ts"),
  ]);
  void watchUpdates(app.update.make);
  const { catalogue } = app;
  for (const event of ["online", "offline"]) window.addEventListener(event, app.draw);
  app.stored = bringSongs({ catalogue, busy: () => app.playing, onChange: app.draw }).stored;
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

void main();
