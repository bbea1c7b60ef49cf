import type { Level } from "../../core/level/level-schema.ts";
import { keepSettings } from "../../persistence/settings.ts";
import { en } from "../../ui/locales/en.ts";
import type { Desk } from "../desk.ts";
import type { CatalogueEntry } from "../catalogue.ts";
import type { Media } from "../media.ts";
import type { Page } from "../page.ts";
import { aSetup } from "./a-setup.ts";
import { noPads } from "./no-pads.ts";

export const anEntry = (id: string, level: Level): CatalogueEntry => ({
  id,
  level: { ok: true, value: level },
  addressOf: () => undefined,
});

/** A desk that writes down where it is sent and what is chosen; tests give what they are about. */
export function aDesk(given: Partial<Desk> = {}) {
  const pages: Page[] = [];
  const chosen: object[] = [];
  const { choice, level } = aSetup();
  const settings = keepSettings({
    read: () => null,
    write: () => ({ ok: true }),
    clear: () => undefined,
  }).read();
  const desk: Partial<Desk> = {
    text: en,
    language: "en",
    settings,
    choice,
    catalogue: [anEntry(choice.levelId, level)],
    media: { soundNow: null, pads: noPads() } as Media,
    labels: { labelOf: (code) => code, learn: () => false },
    ready: { left: false, right: false },
    go: (page) => void pages.push(page),
    askReady: (page) => void pages.push(page),
    choose: (change) => void chosen.push(change),
    change: (change) => void chosen.push(change),
    draw: () => undefined,
    ...given,
  };
  return { desk: desk as Desk, pages, chosen };
}
